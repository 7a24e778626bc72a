package org.muqabala.verdict;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;
import org.muqabala.verdict.Standing.Word;

/** Reads from a claim's words and times as of when its counts stand. */
final class StandingReader {
    /** How many words before a time the word that it hangs on begins at most. */
    private static final int BEFORE = 4;

    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("standing.lex", KEYS);
    private final Map<Language, Phrases<Word>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    /**
     * The standing of the counts in a claim.
     *
     * @param published the day the claim was published; null where it is not known
     * @param atHours whether a bare time of day says as of when ("52 % at 17:00"), or only one that is led by "by", "until"
     */
    Standing read(Claim claim, @Nullable LocalDate published, boolean atHours) {
        return new Standing(
                words(claim),
                claim.times().stream()
                        .filter(t -> hangsOn(claim, t, Word.UNTIL) || atHours && clock(t) != null)
                        .flatMap(t -> Optional.ofNullable(end(t, published)).stream())
                        .findFirst()
                        .orElse(null),
                published == null ? null : Moment.of(published));
    }

    private Set<Word> words(Claim claim) {
        Set<Word> words = EnumSet.noneOf(Word.class);
        Phrases<Word> known = known(claim.language());
        for (int i = 0; i < claim.tokens().size(); i++) {
            Optional<Phrases.Match<Word>> match = known.longestAt(claim.tokens(), i);
            match.ifPresent(m -> words.addAll(m.values()));
            i = match.map(m -> m.to() - 1).orElse(i);
        }
        return words;
    }

    /** Does a word of this sort stand right before a time, or begin its words? */
    boolean hangsOn(Claim claim, Time time, Word word) {
        Tokens tokens = claim.tokens();
        int first = tokens.indexAtOrAfter(time.quote().start());
        Phrases<Word> known = known(claim.language());
        for (int i = Math.max(0, first - BEFORE); i <= first && i < tokens.size(); i++) {
            Optional<Phrases.Match<Word>> match = known.longestAt(tokens, i);
            if (match.isPresent()
                    && match.get().values().contains(word)
                    && (i == first || match.get().to() == first)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalTime clock(Time time) {
        if (time.from() != null) {
            return time.from().time();
        }
        String partial = time.partial();
        return partial != null && partial.matches("T\\d\\d:\\d\\d") ? LocalTime.parse(partial.substring(1)) : null;
    }

    /** The last day or minute of a time; a bare time of day is one of the day of publication. */
    private static @Nullable Moment end(Time time, @Nullable LocalDate published) {
        if (time.to() != null) {
            return time.to();
        }
        LocalTime clock = clock(time);
        return clock == null || published == null ? null : Moment.of(published, clock);
    }

    private Phrases<Word> known(Language language) {
        return phrases.computeIfAbsent(language, this::index);
    }

    private Phrases<Word> index(Language language) {
        Phrases.Builder<Word> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Word word = Word.valueOf(entry.id().toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, word));
        }
        return builder.build();
    }
}
