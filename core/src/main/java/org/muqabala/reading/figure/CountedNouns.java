package org.muqabala.reading.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/** Finds the noun that a number counts: the word after it, over adjectives and over "of". */
final class CountedNouns {
    /** Adjectives that may stand between a number and its noun. */
    private static final int MOST_BETWEEN = 4;

    /** Words that an owner has before its apostrophe. */
    private static final int MOST_OWNER = 3;

    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");

    private static final List<String> ENGLISH_ADJECTIVES = List.of(
            "ian", "ish", "ese", "ean", "ic", "al", "ive", "ous", "ful", "ing", "ed", "ary", "able", "ern", "eli");
    private static final Set<NumberWord.Role> COUNTS = EnumSet.of(
            NumberWord.Role.UNIT,
            NumberWord.Role.TEEN,
            NumberWord.Role.TEN,
            NumberWord.Role.HUNDRED,
            NumberWord.Role.HUNDREDS,
            NumberWord.Role.SCALE);

    private final WordLists lists;
    private final NumberLexicon numbers;

    CountedNouns(WordLists lists, NumberLexicon numbers) {
        this.lists = lists;
        this.numbers = numbers;
    }

    /**
     * A counted noun.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param within true where it belongs to the figure's quote, false where "of" or a taken word parts it from the number
     * @param plural true where its form says that several are counted
     */
    record Noun(int from, int to, boolean within, boolean plural) {}

    /** The noun counted by a number that ends before token {@code at}; null where none is read. */
    @Nullable
    Noun after(Words words, int at, Shape shape) {
        int i = afterSkipped(words, at);
        boolean over = false;
        boolean adjectivesOnly = false;
        NumberWord of = words.goesOn(i) ? numbers.at(words, i, NumberWord.Role.OF) : null;
        if (of != null) {
            int behind = afterOwner(words, afterArticle(words, ofTo(words, i)));
            adjectivesOnly = behind > i + 1;
            i = afterSkipped(words, afterNumber(words, behind));
            over = true;
        }
        int free = i;
        while (words.isTaken(free) && free < i + MOST_BETWEEN && words.isWord(free)) {
            free++;
        }
        if (free > i) {
            Noun noun = words.goesOn(free) ? plain(words, free, Shape.DIGITS, false) : null;
            return noun == null || !noun.plural() && words.language() != Language.ARABIC
                    ? new Noun(i, i + 1, false, true)
                    : new Noun(noun.from(), noun.to(), false, true);
        }
        if (!words.goesOn(i) || over && words.get(i).gap() == Token.Gap.LINE) {
            return null;
        }
        Noun noun = plain(words, i, over ? Shape.VAGUE : shape, adjectivesOnly);
        return noun == null || !over ? noun : new Noun(noun.from(), noun.to(), false, noun.plural());
    }

    private int afterArticle(Words words, int i) {
        boolean article = words.language() != Language.ARABIC
                && words.goesOn(i)
                && lists.hasWhole(Name.DETERMINER, words, i)
                && words.goesOn(i + 1);
        return article ? i + 1 : i;
    }

    /** Index behind whoever owns what is counted: "312 of the county's 640 schools". */
    private static int afterOwner(Words words, int i) {
        for (int k = i + 1; words.language() == Language.ENGLISH && k <= i + MOST_OWNER && words.goesOn(k); k++) {
            if (APOSTROPHES.contains(words.get(k).text()) && words.touches(k)) {
                return words.touches(k + 1) && words.get(k + 1).folded().equals("s") ? k + 2 : k + 1;
            }
        }
        return i;
    }

    private int afterSkipped(Words words, int at) {
        int i = at;
        for (int n = 0; n < 3 && words.goesOn(i); n++) {
            if (!lists.hasWhole(Name.SKIP, words, i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private @Nullable Noun plain(Words words, int i, Shape shape, boolean adjectivesOnly) {
        if (!isNounLike(words, i)) {
            return null;
        }
        return switch (words.language()) {
            case ARABIC -> arabic(words, i, shape);
            case ENGLISH -> english(words, i, adjectivesOnly);
            case RUSSIAN -> VerbEndings.afterPeople(words, i) ? null : russian(words, i);
            case FRENCH, SPANISH -> {
                boolean plural = isPlural(words, i);
                yield !plural && VerbEndings.isOfSeveral(words, i) ? null : new Noun(i, i + 1, true, plural);
            }
        };
    }

    private boolean isNounLike(Words words, int i) {
        return words.goesOn(i)
                && words.isWord(i)
                && words.get(i).folded().length() > 1
                && !isGlued(words, i)
                && !lists.hasWhole(Name.STOP, words, i)
                && !lists.hasWhole(Name.YEAR, words, i);
    }

    private static boolean isGlued(Words words, int i) {
        boolean elided = words.touches(i) && words.get(i - 1).folded().endsWith("'");
        boolean written = words.touches(i) && words.isNumber(i - 1) && Labels.isArabicWord(words, i);
        return words.touches(i) && !words.isHyphen(i - 1) && !elided && !written;
    }

    /** An Arabic counted noun is indefinite, but after the construct of vague words and fractions. */
    private @Nullable Noun arabic(Words words, int i, Shape shape) {
        String word = words.get(i).folded();
        boolean definite = word.startsWith("ال") && word.length() > 4 || word.startsWith("لل");
        Terms.Hit<NumberWord> last = shape == Shape.VAGUE && i > 0 ? numbers.at(words, i - 1) : null;
        boolean closed = last != null && last.form().article();
        boolean construct = shape == Shape.VAGUE || shape == Shape.FRACTION || shape == Shape.RATIO;
        boolean verb = word.endsWith("وا") && word.length() > 3;
        boolean accusative = word.endsWith("ا") && !verb && shape == Shape.DIGITS; // "24 وزيرا" begins with no "and"
        boolean joined = word.startsWith("و") && word.length() > 4 && !accusative;
        return definite && !construct || closed || joined || verb
                ? null
                : new Noun(i, i + 1, true, word.endsWith("ا") && word.length() > 3);
    }

    /** The first plural within a few words, else the next word; behind "of the" over adjectives only. */
    private @Nullable Noun english(Words words, int i, boolean adjectivesOnly) {
        for (int k = i; k < i + MOST_BETWEEN && (k == i || isNounLike(words, k) || words.isTaken(k)); k++) {
            if (isPlural(words, k)) {
                return new Noun(k, k + 1, onlyFree(words, i, k), true);
            }
            if (adjectivesOnly && !isEnglishAdjective(words, k)) {
                break;
            }
        }
        String next = words.get(i).folded();
        return next.endsWith("ed") || next.endsWith("ly") ? null : new Noun(i, i + 1, true, false);
    }

    private static boolean isEnglishAdjective(Words words, int i) {
        String word = words.get(i).folded();
        return words.isTaken(i) || ENGLISH_ADJECTIVES.stream().anyMatch(word::endsWith);
    }

    private int ofTo(Words words, int i) {
        Terms.Hit<NumberWord> hit = numbers.at(words, i);
        return hit == null ? i + 1 : hit.to();
    }

    /** Index after a number behind "of": "5 of the 7 hostages". */
    private int afterNumber(Words words, int i) {
        int at = i;
        for (int n = 0; n < MOST_BETWEEN && words.goesOn(at) && isNumber(words, at); n++) {
            at++;
        }
        return at;
    }

    private boolean isNumber(Words words, int i) {
        Terms.Hit<NumberWord> hit = words.isNumber(i) ? null : numbers.at(words, i);
        return words.isNumber(i)
                || hit != null
                        && hit.form().cut() == 0
                        && hit.values().stream().anyMatch(w -> COUNTS.contains(w.role()));
    }

    /** A genitive plural of adjectives ends in -ых, -их; the noun stands behind it. */
    private Noun russian(Words words, int i) {
        int k = i;
        while (k < i + 3 && isRussianAdjective(words, k) && !isPlural(words, k) && isNounLike(words, k + 1)) {
            k++;
        }
        return new Noun(k, k + 1, onlyFree(words, i, k), isPlural(words, k));
    }

    private static boolean isRussianAdjective(Words words, int i) {
        String word = words.get(i).folded();
        return word.endsWith("ых") || word.endsWith("их") || word.endsWith("ые") || word.endsWith("ие");
    }

    private static boolean onlyFree(Words words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!words.isFree(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(Words words, int i) {
        String word = words.get(i).folded();
        if (lists.hasWord(Name.PLURAL, word)) {
            return true;
        }
        return switch (words.language()) {
            case ENGLISH, SPANISH ->
                word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
            case FRENCH -> (word.endsWith("s") || word.endsWith("x")) && word.length() > 3;
            case RUSSIAN, ARABIC -> false;
        };
    }
}
