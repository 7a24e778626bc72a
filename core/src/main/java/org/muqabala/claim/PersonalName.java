package org.muqabala.claim;

import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/** Finds the name that a source goes by within its noun phrase: behind its title, or beside it between commas. */
final class PersonalName {
    private static final int LONGEST = 4;

    private PersonalName() {}

    /** The name within a phrase; the phrase where it has none of its own. */
    static Phrase within(Marks marks, Phrase phrase) {
        return withoutTitle(marks, part(marks, phrase));
    }

    /** The part of a phrase between its commas that names: the first, or the last behind a title without a name. */
    private static Phrase part(Marks marks, Phrase phrase) {
        int comma = phrase.from();
        while (comma < phrase.to() && !marks.isComma(comma)) {
            comma++;
        }
        if (comma == phrase.to()) {
            return beforePlace(marks, phrase);
        }
        int last = phrase.to();
        while (!marks.isComma(last - 1)) {
            last--;
        }
        Phrase first = new Phrase(phrase.from(), Math.max(comma, phrase.from() + 1));
        Phrase beside = new Phrase(last, Math.max(last, phrase.to()));
        return last < phrase.to() && isTitleOnly(marks, first) && looksLikeName(marks, beside) ? beside : first;
    }

    private static boolean isTitleOnly(Marks marks, Phrase first) {
        if (marks.language() == Language.ARABIC) {
            return marks.is(first.from(), WordClass.ROLE) && !isRank(marks, first.from());
        }
        boolean bare = withoutTitle(marks, first).equals(first);
        return bare && (holdsRole(marks, first) || !allUpper(marks, first));
    }

    /** "العميد سامر": a definite title with an indefinite word behind it, which is a name. */
    private static boolean isRank(Marks marks, int i) {
        boolean definite = marks.get(i).folded().startsWith("ال");
        return definite
                && i + 1 < marks.size()
                && marks.get(i + 1).isWord()
                && !marks.get(i + 1).folded().startsWith("ال")
                && !marks.isAny(i + 1, WordClass.RELATIONAL, WordClass.PREPOSITION, WordClass.PHRASE_END)
                && !startsLikePreposition(marks, i + 1);
    }

    private static boolean startsLikePreposition(Marks marks, int i) {
        return "لبك".indexOf(marks.get(i).folded().charAt(0)) >= 0
                && !marks.is(i, WordClass.GIVEN)
                && !marks.isPerson(i);
    }

    private static boolean holdsRole(Marks marks, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (marks.is(i, WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeName(Marks marks, Phrase phrase) {
        return marks.language() == Language.ARABIC
                || startsUpper(marks, phrase.from()) && startsUpper(marks, phrase.to() - 1);
    }

    private static boolean allUpper(Marks marks, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!startsUpper(marks, i) || marks.is(i, WordClass.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /** "hydrologist X Y of the University": the place is no part of the name. */
    private static Phrase beforePlace(Marks marks, Phrase phrase) {
        for (int i = phrase.from() + 3; i < phrase.to() && marks.language() == Language.ENGLISH; i++) {
            boolean name = startsUpper(marks, i - 1) && startsUpper(marks, i - 2) && !marks.is(i - 1, WordClass.ROLE);
            if (marks.is(i, WordClass.PREPOSITION) && name && !isRuled(marks, phrase, i - 2)) {
                return new Phrase(phrase.from(), i);
            }
        }
        return phrase;
    }

    /** "a witness from the Red Cross of": capitals that a preposition rules are no person's. */
    private static boolean isRuled(Marks marks, Phrase phrase, int i) {
        for (int j = phrase.from(); j < i; j++) {
            if (marks.is(j, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** "harbour master Jon Tate", "العميد سامر الحلو": the name behind the title. */
    private static Phrase withoutTitle(Marks marks, Phrase phrase) {
        int from = phrase.to();
        while (from > phrase.from() && isNameWord(marks, phrase, from - 1)) {
            from--;
        }
        while (from < phrase.to() && marks.language() != Language.ARABIC && !startsUpper(marks, from)) {
            from++;
        }
        boolean attached =
                from < phrase.to() && marks.language() == Language.ARABIC && startsLikePreposition(marks, from);
        if (attached || from <= phrase.from() || from >= phrase.to() || marks.is(from - 1, WordClass.RELATIONAL)) {
            return phrase;
        }
        if (from - 2 >= phrase.from() && marks.isNameStop(from - 1) && marks.is(from - 2, WordClass.HONORIFIC)) {
            return new Phrase(from, phrase.to());
        }
        boolean several = phrase.to() - from > 1;
        boolean behindTitle = several
                && (marks.is(from - 1, WordClass.ROLE)
                        || isArabicTitle(marks, phrase, from)
                        || isPlainNoun(marks, from - 1));
        return behindTitle || marks.is(from - 1, WordClass.HONORIFIC) ? new Phrase(from, phrase.to()) : phrase;
    }

    /** "comisaria Teresa Oñate": a word in small letters that is no preposition or article. */
    private static boolean isPlainNoun(Marks marks, int i) {
        return marks.language() != Language.ARABIC
                && Character.isLowerCase(marks.get(i).text().codePointAt(0))
                && marks.get(i).text().length() > 3
                && !marks.isAny(i, WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.PHRASE_END);
    }

    private static boolean isNameWord(Marks marks, Phrase phrase, int i) {
        return marks.language() == Language.ARABIC
                ? isArabicNameWord(marks, phrase, i)
                : isCapitalNameWord(marks, phrase, i);
    }

    private static boolean isCapitalNameWord(Marks marks, Phrase phrase, int i) {
        String word = marks.get(i).text();
        boolean joint = word.equals("-") || word.length() <= 3 && i + 1 < phrase.to() && i > phrase.from();
        return !marks.isAny(i, WordClass.ROLE, WordClass.HONORIFIC)
                && (startsUpper(marks, i) || joint && !marks.isAny(i, WordClass.PHRASE_END, WordClass.DETERMINER));
    }

    private static boolean isArabicNameWord(Marks marks, Phrase phrase, int i) {
        boolean last = i == phrase.to() - 1;
        boolean definite = marks.get(i).folded().startsWith("ال");
        String before = i > phrase.from() ? marks.get(i - 1).folded() : "ال";
        boolean surname = last && definite && !before.startsWith("ال");
        boolean free = marks.name(i) == null || last && definite || marks.isPerson(i);
        boolean ruled = marks.is(i - 1, WordClass.ROLE) && !before.startsWith("ال");
        return !marks.isSign(i)
                && (surname || !marks.isAny(i, WordClass.ROLE, WordClass.PREPOSITION, WordClass.RELATIONAL))
                && free
                && (last || !definite || joinsArticle(before))
                && (!ruled || joinsArticle(before));
    }

    /** The first part of names of two: "عبد الرحمن". */
    private static boolean joinsArticle(String folded) {
        return switch (folded) {
            case "عبد", "ابو", "بن", "ابن", "نور", "سيف", "صلاح", "علاء", "زين", "فخر", "عز" -> true;
            default -> false;
        };
    }

    /** The words before a name are a title's: "وزير الصحة", "المتحدث الرسمي". */
    private static boolean isArabicTitle(Marks marks, Phrase phrase, int from) {
        return marks.language() == Language.ARABIC
                && marks.is(phrase.from(), WordClass.ROLE)
                && phrase.to() - from <= LONGEST
                && (marks.name(from - 1) != null || marks.get(from - 1).folded().startsWith("ال"));
    }

    static boolean startsUpper(Marks marks, int i) {
        return Character.isUpperCase(marks.get(i).text().codePointAt(0));
    }
}
