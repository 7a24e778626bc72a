package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/** The deeds of deeds.lex, found in claims: what a story tells of once, and of which sources name different doers. */
public final class Deeds {
    /** In place of where the doer stands: the words look like a deed and are none. */
    private static final String NOTHING = "nothing";

    private static final Set<String> KEYS =
            Set.of("ar", "en", "fr", "es", "ru", "ar-of", "en-of", "fr-of", "es-of", "ru-of");

    /** So many words before the words for a deed what it was done to begins at most, and so many behind. */
    private static final int BEFORE = 6;

    private static final int BEHIND = 4;

    /** In Arabic who did it, and whom he did it to, may stand between. */
    private static final int BEHIND_ARABIC = 8;

    private final List<LexiconEntry> entries = LexiconFile.shipped("deeds.lex", KEYS);
    private final Map<Language, Phrases<Wording>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    private Deeds() {}

    /** Those that ship with the program, kept once with all that was found out of words. */
    public static Deeds shipped() {
        return Shipped.DEEDS;
    }

    private static final class Shipped {
        static final Deeds DEEDS = new Deeds();
    }

    /** Where who did it stands. */
    public enum Doer {
        /** He is the subject of the words, or stands behind "by". */
        DOES,
        /** Before the words, which what he does stands before: "scored the winner" in a language whose verb comes first. */
        BEFORE,
        /** Right behind the words: "at the initiative of". */
        BEHIND,
        /** Beside the words as their owner or their adjective: "Oman's initiative", "a Kuwaiti initiative". */
        OWNS
    }

    /** What a phrase stands for: a deed, whether its doer is an initiator, and where he stands; null where it is none. */
    private record Wording(
            String deed, boolean initiating, @Nullable Doer doer, Optional<Phrases<Boolean>> objects) {

        /** Index of the first token of what it is done to, near the words; their own where nothing is listed, empty where it is absent. */
        Optional<Integer> object(Language language, Tokens tokens, int from, int to) {
            if (objects.isEmpty()) {
                return Optional.of(from);
            }
            int behind = language == Language.ARABIC ? BEHIND_ARABIC : BEHIND;
            return IntStream.concat(
                            IntStream.range(to, Math.min(tokens.size(), to + behind)),
                            IntStream.range(Math.max(0, from - BEFORE), from))
                    .filter(i -> objects.get()
                            .longestAt(tokens, i)
                            .filter(m -> i >= to || m.to() <= from)
                            .isPresent())
                    .boxed()
                    .findFirst();
        }
    }

    /**
     * A deed told in a claim.
     *
     * @param deed its id in the lexicon
     * @param initiating whether who did it began something
     * @param doer where he stands
     * @param quote the words
     * @param from index of the first token
     * @param to index after the last
     * @param object index of the first token of what it is done to; {@code from} where the words themselves tell it
     */
    public record Deed(String deed, boolean initiating, Doer doer, Quote quote, int from, int to, int object) {}

    /** In the order of the text, none overlapping another; of two meanings of a phrase that which its object tells, else the first listed. */
    public List<Deed> in(Claim claim) {
        Phrases<Wording> known = phrases.computeIfAbsent(claim.language(), this::index);
        Tokens tokens = claim.tokens();
        List<Deed> deeds = new ArrayList<>();
        int i = tokens.indexAtOrAfter(claim.quote().start());
        while (i < tokens.size() && tokens.get(i).end() <= claim.quote().end()) {
            int from = i;
            Optional<Phrases.Match<Wording>> match = known.longestAt(tokens, from);
            int to = match.map(Phrases.Match::to).orElse(from + 1);
            Optional<Wording> told = match.flatMap(m -> m.values().stream()
                    .filter(w -> w.object(claim.language(), tokens, from, to).isPresent())
                    .min(Comparator.comparing(w -> w.objects().isEmpty())));
            told.filter(w -> w.doer() != null)
                    .ifPresent(w -> deeds.add(new Deed(
                            w.deed(),
                            w.initiating(),
                            Objects.requireNonNull(w.doer()),
                            tokens.quote(from, to),
                            from,
                            to,
                            w.object(claim.language(), tokens, from, to).orElse(from))));
            i = told.isPresent() ? to : from + 1;
        }
        return deeds;
    }

    private Phrases<Wording> index(Language language) {
        Phrases.Builder<Wording> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Wording wording = new Wording(
                    entry.broader().get(0),
                    entry.type().equals("initiator"),
                    doer(entry.id().substring(entry.id().indexOf(' ') + 1)),
                    objects(language, entry.get(language.code() + "-of")));
            for (String phrase : entry.get(language.code())) {
                if (language == Language.ARABIC || wording.doer() == Doer.BEHIND || phrase.indexOf(' ') < 0) {
                    builder.addExact(phrase, wording);
                } else {
                    builder.add(phrase, wording);
                }
            }
        }
        return builder.build();
    }

    private static @Nullable Doer doer(String told) {
        return told.equals(NOTHING) ? null : Doer.valueOf(told.toUpperCase(Locale.ROOT));
    }

    private static Optional<Phrases<Boolean>> objects(Language language, List<String> listed) {
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Phrases.Builder<Boolean> builder = Phrases.in(language);
        listed.forEach(object -> builder.add(object, true));
        return Optional.of(builder.build());
    }
}
