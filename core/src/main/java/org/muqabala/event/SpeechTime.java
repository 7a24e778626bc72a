package org.muqabala.event;

import java.util.Set;
import org.muqabala.claim.Claim;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Token;

/** Tells a time at which something was said ("the Kremlin said on Saturday that ...") from a time at which it happens. */
public final class SpeechTime {
    /** What opens the words of a speaker, folded. */
    private static final Set<String> OPENERS = Set.of(
            "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", ":", "«", "“", "\"", "that", "que", "qu'", "что");

    private SpeechTime() {}

    /** Does a time stand between the speaker and the word that opens what was said, or after a speaker named last? */
    public static boolean isTimeOfSpeech(Claim claim, Time time) {
        if (claim.speaker() == null) {
            return false;
        }
        int said = claim.speaker().quote().end();
        boolean speakerLast = claim.speaker().quote().start() - claim.quote().start()
                > claim.quote().text().length() / 2;
        if (speakerLast && time.quote().start() >= said) {
            return true;
        }
        return time.quote().start() >= said
                && opener(claim, said) >= time.quote().end();
    }

    /** Where the speaker's words open after an offset; 0 where nothing opens them. */
    public static int opener(Claim claim, int from) {
        return claim.tokens().list().stream()
                .filter(t -> t.start() >= from && OPENERS.contains(t.folded()))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(0);
    }
}
