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

    /** What tells of a speaker before he speaks, folded: "monitors who reached the town on Friday said that". */
    private static final Set<String> RELATIVES = Set.of(
            "who", "which", "whose", "qui", "dont", "quien", "quienes", "который", "которая", "которое", "которые",
            "الذي", "التي", "الذين", "اللواتي");

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
                && opener(claim, said) >= time.quote().end()
                && !isToldOfSpeaker(claim, said, time);
    }

    private static boolean isToldOfSpeaker(Claim claim, int said, Time time) {
        int next = claim.tokens().indexAtOrAfter(said);
        return next < claim.tokens().size()
                && claim.tokens().get(next).end() <= time.quote().start()
                && RELATIVES.contains(claim.tokens().get(next).folded());
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
