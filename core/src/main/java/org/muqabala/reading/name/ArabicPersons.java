package org.muqabala.reading.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Finds people in a script without capitals: a given name (given.ar.lex) with the names of descent behind it, "أحمد ولد الطالب",
 * "حيدر الموزاني". Surnames that stand alone, or behind a given name that no list holds, are not found.
 */
final class ArabicPersons {
    private static final String ARTICLE = "ال";
    private static final String NISBA = "ي";
    private static final String ON = "على";

    /** A name behind an article has so many letters at least, with it. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 5;

    private final Set<String> given;
    private final Set<String> descent;
    private final Set<String> common;

    ArabicPersons() {
        List<LexiconEntry> entries = LexiconFile.shipped("given.ar.lex", Set.of("words"));
        this.given = words(entries, "given");
        this.descent = words(entries, "descent");
        this.common = words(entries, "common");
    }

    private static Set<String> words(List<LexiconEntry> entries, String id) {
        return entries.stream()
                .filter(e -> e.id().equals(id))
                .flatMap(e -> e.get("words").stream())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Index after the name that begins at a token; the token's own index where none does. */
    int endOf(Tokens tokens, int from) {
        if (!isGiven(tokens, from)) {
            return from;
        }
        int to = from + 1;
        while (to < from + LONGEST && goesOn(tokens, to) && isGiven(tokens, to)) {
            to++;
        }
        int last = to;
        if (goesOn(tokens, to) && descent.contains(tokens.get(to).folded())) {
            last = goesOn(tokens, to + 1) ? to + 2 : to;
        } else if (goesOn(tokens, to) && isFamily(tokens, from, to)) {
            last = to + 1;
        }
        return last > from + 1 && !isCommonAlone(tokens, from, last) ? last : from;
    }

    /** Two given names of which either is a word for another thing tell nobody: "خالد سعيد" does, "أمل كريم" need not. */
    private boolean isCommonAlone(Tokens tokens, int from, int to) {
        return to == from + 2 && isGiven(tokens, to - 1) && isCommon(tokens, from) && isCommon(tokens, to - 1);
    }

    /** A word with its article, which behind a common noun must be a name of descent: "أمين العاصي", not "أمين الصندوق". */
    private boolean isFamily(Tokens tokens, int from, int at) {
        String word = tokens.get(at).folded();
        boolean article = word.startsWith(ARTICLE) && word.length() >= SHORTEST;
        return article && (at > from + 1 || !isCommon(tokens, from) || word.endsWith(NISBA));
    }

    /** A given name as it is written: folded, علي is one with the preposition على. */
    private boolean isGiven(Tokens tokens, int i) {
        Token token = tokens.get(i);
        return token.isWord() && given.contains(token.folded()) && !token.text().endsWith(ON);
    }

    private boolean isCommon(Tokens tokens, int i) {
        return common.contains(tokens.get(i).folded());
    }

    private static boolean goesOn(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isWord()
                && tokens.get(i).gap().compareTo(Token.Gap.SPACE) <= 0;
    }
}
