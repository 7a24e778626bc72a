package org.muqabala.reading.figure;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;

/** Finds the noun that a number counts: the word after it, over adjectives and over "of". */
final class CountedNouns {
    /** Adjectives that may stand between a number and its noun. */
    private static final int MOST_BETWEEN = 4;

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
        NumberWord of = words.goesOn(i) ? numbers.at(words, i, NumberWord.Role.OF) : null;
        if (of != null) {
            i = afterSkipped(words, i + 1);
            over = true;
        }
        int free = i;
        while (words.isTaken(free) && free < i + MOST_BETWEEN && words.isWord(free)) {
            free++;
        }
        if (free > i) {
            Noun noun = words.goesOn(free) ? plain(words, free, Shape.DIGITS) : null;
            return noun == null || !noun.plural() && words.language() != Language.ARABIC
                    ? new Noun(i, i + 1, false, true)
                    : new Noun(noun.from(), noun.to(), false, true);
        }
        if (!words.goesOn(i) || over && words.get(i).gap() == org.muqabala.text.Token.Gap.LINE) {
            return null;
        }
        Noun noun = plain(words, i, over ? Shape.VAGUE : shape);
        return noun == null || !over ? noun : new Noun(noun.from(), noun.to(), false, noun.plural());
    }

    private int afterSkipped(Words words, int at) {
        int i = at;
        for (int n = 0; n < 3 && words.goesOn(i); n++) {
            WordLists.Name skip = Name.SKIP;
            if (!lists.hasWhole(skip, words, i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private @Nullable Noun plain(Words words, int i, Shape shape) {
        if (!isNounLike(words, i)) {
            return null;
        }
        return switch (words.language()) {
            case ARABIC -> arabic(words, i, shape);
            case ENGLISH -> english(words, i);
            case RUSSIAN -> russian(words, i);
            case FRENCH, SPANISH -> new Noun(i, i + 1, true, isPlural(words, i));
        };
    }

    private boolean isNounLike(Words words, int i) {
        return words.goesOn(i)
                && words.isWord(i)
                && words.get(i).folded().length() > 1
                && !(words.touches(i) && !words.isHyphen(i - 1))
                && !lists.hasWhole(Name.STOP, words, i)
                && !lists.hasWhole(Name.YEAR, words, i);
    }

    /** An Arabic counted noun is indefinite, but after the construct of vague words and fractions. */
    private @Nullable Noun arabic(Words words, int i, Shape shape) {
        String word = words.get(i).folded();
        boolean definite = word.startsWith("ال") && word.length() > 4 || word.startsWith("لل");
        boolean construct = shape == Shape.VAGUE || shape == Shape.FRACTION;
        boolean joined = word.startsWith("و") && word.length() > 4;
        return definite && !construct || joined
                ? null
                : new Noun(i, i + 1, true, word.endsWith("ا") && word.length() > 3);
    }

    /** The first plural within a few words, else the next word. */
    private Noun english(Words words, int i) {
        for (int k = i; k < i + MOST_BETWEEN && (k == i || isNounLike(words, k) || words.isTaken(k)); k++) {
            if (isPlural(words, k)) {
                int end = k;
                return new Noun(end, end + 1, onlyFree(words, i, end), true);
            }
        }
        return new Noun(i, i + 1, true, false);
    }

    /** A genitive plural of adjectives ends in -ых, -их; the noun stands behind it. */
    private Noun russian(Words words, int i) {
        int k = i;
        while (k < i + 3 && isRussianAdjective(words, k) && isNounLike(words, k + 1)) {
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
