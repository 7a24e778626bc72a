package org.muqabala.align;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Where what is said of something known begins: "denied that the fire | was deliberate" (copulas.lex). */
final class Copulas {
    /** So many words long is a subject that has a copula behind it. */
    private static final int SUBJECT = 6;

    /** So many words open what is denied: "that", a comma. */
    private static final int OPENING = 2;

    private static final String ARTICLE = "ال";

    private final List<LexiconEntry> entries = LexiconFile.shipped("copulas.lex", Set.of("ar", "en", "fr", "es", "ru"));
    private final Words links = new Words(entries.get(0));
    private final Set<String> known = new HashSet<>();
    private final Words past = new Words(entries.get(2));

    private static final class Shipped {
        static final Copulas COPULAS = new Copulas();
    }

    private Copulas() {
        for (Language language : Language.values()) {
            entries.get(1).get(language.code()).forEach(word -> known.add(language.code() + Folding.fold(word)));
        }
    }

    static Copulas shipped() {
        return Shipped.COPULAS;
    }

    /** A list of copulas.lex, found as it stands. */
    private static final class Words {
        private final Map<Language, Phrases<Boolean>> phrases = new EnumMap<>(Language.class);

        Words(LexiconEntry entry) {
            for (Language language : Language.values()) {
                Phrases.Builder<Boolean> builder = Phrases.in(language);
                entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, true));
                phrases.put(language, builder.build());
            }
        }

        OptionalInt end(Claim claim, int at) {
            if (at >= claim.tokens().size()) {
                return OptionalInt.empty();
            }
            Optional<Phrases.Match<Boolean>> match =
                    Objects.requireNonNull(phrases.get(claim.language())).longestAt(claim.tokens(), at);
            return match.map(m -> OptionalInt.of(m.to())).orElse(OptionalInt.empty());
        }
    }

    /**
     * The offset at which what is said of something known begins; empty where nothing known stands between a verb of denial and it.
     *
     * @param start the offset behind the verb of denial, or behind who denies
     */
    OptionalInt predicate(Claim claim, int start) {
        int from = claim.tokens().indexAtOrAfter(start);
        return claim.language() == Language.ARABIC ? ofArabic(claim, from) : ofOthers(claim, from);
    }

    private OptionalInt ofArabic(Claim claim, int from) {
        OptionalInt opened = links.end(claim, from);
        if (opened.isEmpty()) {
            return OptionalInt.empty();
        }
        Tokens tokens = claim.tokens();
        int subject = opened.getAsInt();
        for (int i = subject; i < Math.min(tokens.size(), subject + SUBJECT); i++) {
            if (past.end(claim, i).isPresent()) {
                return i > subject ? start(tokens, i + 1) : OptionalInt.empty();
            }
        }
        if (isDefinite(tokens, subject)) {
            return start(tokens, subject + 1);
        }
        return isDefinite(tokens, subject + 1) ? start(tokens, subject + 2) : OptionalInt.empty();
    }

    private static boolean isDefinite(Tokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isWord()
                && tokens.get(at).folded().startsWith(ARTICLE)
                && tokens.get(at).folded().length() > ARTICLE.length() + 1;
    }

    private OptionalInt ofOthers(Claim claim, int from) {
        Tokens tokens = claim.tokens();
        int subject = from;
        while (subject < Math.min(tokens.size(), from + OPENING) && !opensKnown(claim, tokens.get(subject))) {
            subject++;
        }
        if (subject >= Math.min(tokens.size(), from + OPENING)) {
            return OptionalInt.empty();
        }
        for (int i = subject + 1; i < Math.min(tokens.size(), subject + SUBJECT); i++) {
            OptionalInt end = links.end(claim, i);
            if (end.isPresent()) {
                return i > subject + 1
                                || claim.language() == Language.RUSSIAN
                                || tokens.get(subject).folded().contains("'")
                        ? start(tokens, end.getAsInt())
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean opensKnown(Claim claim, Token token) {
        String folded = token.folded();
        int apostrophe = folded.indexOf('\'');
        String code = claim.language().code();
        return known.contains(code + folded)
                || apostrophe >= 0 && known.contains(code + folded.substring(0, apostrophe + 1))
                || apostrophe >= 0 && known.contains(code + folded.substring(apostrophe + 1));
    }

    private static OptionalInt start(Tokens tokens, int at) {
        return at < tokens.size() ? OptionalInt.of(tokens.get(at).start()) : OptionalInt.empty();
    }
}
