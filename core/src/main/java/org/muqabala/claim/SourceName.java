package org.muqabala.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Spaces;
import org.muqabala.text.Token;

/** How a source's noun phrase is quoted, and under what name the source goes. */
final class SourceName {
    private static final int LONGEST_QUOTE = 80;

    private static final List<String> ARTICLES = List.of(
            "the ", "a ", "an ", "le ", "la ", "les ", "l'", "l’", "un ", "une ", "des ", "el ", "los ", "las ",
            "una ");

    private SourceName() {}

    /** The name of the person that a phrase speaks of; null where it has none. */
    static @Nullable Name person(Marks marks, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (marks.isPerson(i) && !isComplement(marks, phrase.from(), i) && !isOther(marks, phrase, i)) {
                return marks.name(i);
            }
        }
        return null;
    }

    /** A known surname behind a given name that is not the known person's: "حسان المالكي". */
    private static boolean isOther(Marks marks, Phrase phrase, int i) {
        boolean single = !marks.isSameName(i - 1, i) && !marks.isSameName(i + 1, i);
        if (!single || marks.language() != Language.ARABIC || i <= phrase.from()) {
            return false;
        }
        return marks.get(i - 1).isWord()
                && marks.name(i - 1) == null
                && !isSpelling(marks.get(i - 1).folded(), marks.name(i))
                && !marks.isAny(i - 1, WordClass.ROLE, WordClass.RELATIONAL, WordClass.PREPOSITION, WordClass.AUXILIARY)
                && !marks.get(i - 1).folded().startsWith("ال");
    }

    /** Is a word the known person's given name but for its long vowels: "جاك" and "جيك"? */
    private static boolean isSpelling(String given, @Nullable Name known) {
        String label = known == null ? "" : Gazetteer.shipped().label(known.name(), Language.ARABIC);
        int space = label.indexOf(' ');
        return space > 0 && consonants(given).equals(consonants(Folding.fold(label.substring(0, space))));
    }

    private static String consonants(String folded) {
        return folded.replace("ا", "").replace("و", "").replace("ي", "");
    }

    /** "Biden's aide": the name within is another's. */
    static boolean isComplement(Marks marks, int start, int i) {
        int first = i;
        int last = i + 1;
        while (first > start && marks.isSameName(first - 1, i)) {
            first--;
        }
        while (last < marks.size() && marks.isSameName(last, i)) {
            last++;
        }
        boolean genitive = marks.language() == Language.ENGLISH
                && last + 1 < marks.size()
                && marks.get(last).folded().endsWith("s")
                && marks.get(last).gap() == Token.Gap.NONE;
        return genitive || first > start && marks.is(first - 1, WordClass.RELATIONAL);
    }

    /** The words of a phrase; the name in it alone where they are too many. */
    static Quote quote(Marks marks, Phrase phrase, Cue cue) {
        Quote whole = marks.tokens().quote(phrase.from(), phrase.to());
        if (whole.text().length() <= LONGEST_QUOTE) {
            return withoutPreposition(marks, cue, whole);
        }
        Name person = person(marks, phrase);
        if (person != null) {
            return person.quote();
        }
        int from = phrase.to();
        while (from > phrase.from() && !marks.isComma(from - 1)) {
            from--;
        }
        int to = phrase.to();
        while (to > from + 1 && marks.tokens().quote(from, to).text().length() > LONGEST_QUOTE) {
            to--;
        }
        return marks.tokens().quote(from, to);
    }

    /** The "ل" of "وفقا لمسؤول" is no part of the source. */
    private static Quote withoutPreposition(Marks marks, Cue cue, Quote whole) {
        boolean preposition = marks.language() == Language.ARABIC
                && cue.side() == Cue.Side.AROUND
                && marks.get(cue.after() - 1).folded().endsWith("ا")
                && whole.text().length() > 3
                && whole.text().startsWith("ل")
                && !whole.text().startsWith("لل");
        return preposition ? Quote.of(marks.tokens().text(), whole.start() + 1, whole.end()) : whole;
    }

    /**
     * The names of a source.
     *
     * @param name in the language of the text
     * @param canonical in every language; the same where the source is not known
     */
    record Known(String name, String canonical) {
        static Known of(String name) {
            return new Known(name, name);
        }
    }

    /** The person in a phrase as the language of the text calls them, else a name after a comma, else the phrase. */
    static Known name(Marks marks, Phrase phrase, Quote quote) {
        Name person = person(marks, phrase);
        if (person != null) {
            return new Known(Gazetteer.shipped().label(person.name(), marks.language()), person.name());
        }
        Phrase own = PersonalName.within(marks, phrase);
        Quote words = marks.tokens().quote(own.from(), own.to());
        String text = withoutMarks((own.equals(phrase) ? quote : words).text());
        // behind a title it is a part of the name: "M. Le Goff"
        String name = own.equals(phrase) || marks.language() == Language.ARABIC
                ? withoutArticle(text, marks.language())
                : text;
        Name body = marks.name(phrase.to() - 1);
        boolean known = body != null && body.kind() == Name.Kind.ORGANISATION && fills(marks, phrase, body);
        return known ? new Known(name, body.name()) : Known.of(name);
    }

    /** Is there nothing in a phrase but a name and its article? */
    private static boolean fills(Marks marks, Phrase phrase, Name name) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!name.equals(marks.name(i)) && !marks.is(i, WordClass.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if ("\"“”«»„".indexOf(text.charAt(i)) < 0) {
                plain.append(text.charAt(i));
            }
        }
        return plain.isEmpty() ? text : Spaces.folded(plain.toString());
    }

    private static String withoutArticle(String text, Language language) {
        if (language == Language.ARABIC) {
            return text.startsWith("لل") && text.length() > 4 ? "ال" + text.substring(2) : text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String article : ARTICLES) {
            if (lower.startsWith(article) && text.length() > article.length()) {
                return text.substring(article.length());
            }
        }
        return text;
    }
}
