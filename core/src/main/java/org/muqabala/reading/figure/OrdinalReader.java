package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/** Reads ordinals with the noun they order: "المحادثة الثانية", "ثالث هجوم", "the second call". */
final class OrdinalReader {
    private static final int MOST_ADJECTIVES = 2;
    private static final int LEAST_OWNED = 5;
    private static final List<String> OWNERS = List.of("هما", "هم", "ها", "نا", "ه", "هن", "كم");

    private final OrdinalNumbers numbers;
    private final WordLists lists;
    private final Labels labels;

    OrdinalReader(OrdinalNumbers numbers, WordLists lists, Labels labels) {
        this.numbers = numbers;
        this.lists = lists;
        this.labels = labels;
    }

    /** The ordinal at token {@code i} with its noun, from token {@code floor} on; null where none is read. */
    @Nullable
    Read at(Words words, int i, int floor) {
        OrdinalNumbers.Ordinal ordinal = numbers.at(words, i);
        if (ordinal == null && lists.has(Name.ORDERED, words, i)) {
            return withDigits(words, i);
        }
        if (ordinal == null || isNone(words, i) || labels.isDay(words, i, ordinal.to())) {
            return null;
        }
        if (words.isAlone(i, ordinal.to())
                && (words.language() != Language.ENGLISH
                        || words.get(i).gap() != org.muqabala.text.Token.Gap.NONE
                        || i == 0)) {
            return read(words, ordinal, i, ordinal.to(), ordinal.start(), null);
        }
        return words.language() == Language.ARABIC ? arabic(words, i, floor, ordinal) : beforeNoun(words, i, ordinal);
    }

    /** Index after the ordinal at token {@code i}, whose words count nothing though it is not read; {@code i} where none is. */
    int after(Words words, int i) {
        OrdinalNumbers.Ordinal ordinal = numbers.at(words, i);
        return ordinal == null || ordinal.isTen() ? i : ordinal.to();
    }

    private boolean isNone(Words words, int i) {
        for (int from = Math.max(0, i - 3); from <= i; from++) {
            Terms.Hit<Name> hit = lists.at(Name.NO_ORDINAL, words, from);
            if (hit != null && (hit.to() > i || from < i && hit.to() == i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Read arabic(Words words, int i, int floor, OrdinalNumbers.Ordinal ordinal) {
        boolean attached = ordinal.start() > words.get(i).start();
        if (ordinal.definite()) {
            return attached ? null : afterNoun(words, i, floor, ordinal);
        }
        int next = ordinal.to();
        if (words.goesOn(next) && isIndefinite(words, next)) {
            int noun =
                    isElative(words, next) && words.goesOn(next + 1) && isIndefinite(words, next + 1) ? next + 1 : next;
            return read(
                    words,
                    ordinal,
                    i,
                    noun + 1,
                    ordinal.start(),
                    words.quote(words.get(noun).start(), noun + 1));
        }
        boolean behind =
                !attached && i - 1 >= floor && words.isFree(i - 1) && words.goesOn(i) && isIndefinite(words, i - 1);
        boolean agrees = behind
                && words.get(i - 1).folded().endsWith("ه")
                        == words.get(i).folded().endsWith("ه");
        if (!agrees || words.get(i).folded().startsWith("اول")) {
            return null;
        }
        boolean relational =
                isRelational(words, i - 1) && i - 2 >= floor && words.isFree(i - 2) && isIndefinite(words, i - 2);
        int head = relational ? i - 2 : i - 1;
        Quote noun = words.quote(words.get(head).start(), head + 1);
        return read(words, ordinal, head, ordinal.to(), noun.start(), noun);
    }

    /** "الدورة الـ38": a noun of which there is one in each place of an order, and digits with the article. */
    private @Nullable Read withDigits(Words words, int i) {
        OrdinalNumbers.Ordinal ordinal = numbers.behindArticle(words, i + 1);
        if (ordinal == null || !isDefinite(words, i)) {
            return null;
        }
        Quote noun = words.quote(startOf(words, i), i + 1);
        return read(words, ordinal, i, ordinal.to(), noun.start(), noun);
    }

    /** A definite ordinal follows a definite noun, over adjectives in ـي, ـية. */
    private @Nullable Read afterNoun(Words words, int i, int floor, OrdinalNumbers.Ordinal ordinal) {
        int head = i - 1;
        if (head < 0 || !words.goesOn(i) || !words.isWord(head) || !isDefinite(words, head)) {
            return null;
        }
        for (int n = 0;
                n < MOST_ADJECTIVES && isRelational(words, head) && head > 0 && isDefinite(words, head - 1);
                n++) {
            head--;
        }
        String word = words.get(head).folded();
        boolean ordered = word.endsWith("ه") || word.endsWith("ي") || lists.has(Name.ORDERED, words, head);
        if (ordinal.isTen() && !ordered) {
            return null;
        }
        Quote noun = words.quote(startOf(words, head), head + 1);
        for (int k = head; k < i; k++) {
            if (k < floor || words.isTaken(k)) {
                return null;
            }
        }
        return read(words, ordinal, head, ordinal.to(), noun.start(), noun);
    }

    /** Where a word begins after the "and" that is attached before its article. */
    private static int startOf(Words words, int i) {
        for (Form form : words.forms(i)) {
            if (form.joined() && form.article()) {
                return form.start(words.get(i), true);
            }
        }
        return words.get(i).start();
    }

    private static boolean isRelational(Words words, int i) {
        String word = words.get(i).folded();
        return word.endsWith("ي") || word.endsWith("يه");
    }

    private static boolean isDefinite(Words words, int i) {
        if (!words.isWord(i)) {
            return false;
        }
        String word = words.get(i).folded();
        boolean article = words.forms(i).stream().anyMatch(Form::article);
        return article || word.length() > LEAST_OWNED && OWNERS.stream().anyMatch(word::endsWith);
    }

    /** "Second largest": the elative أفعل stands before the noun. */
    private static boolean isElative(Words words, int i) {
        String word = words.get(i).folded();
        return word.startsWith("ا") && word.length() == 4 && !word.endsWith("ه");
    }

    private boolean isIndefinite(Words words, int i) {
        String word = words.get(i).folded();
        return words.isWord(i)
                && word.length() > 2
                && !word.startsWith("ال")
                && !word.startsWith("لل")
                && !lists.hasWhole(Name.STOP, words, i)
                && !lists.has(Name.YEAR, words, i);
    }

    /** Outside Arabic an ordinal stands before its noun; a bare "first" or "second" is an adverb or a unit. */
    private @Nullable Read beforeNoun(Words words, int i, OrdinalNumbers.Ordinal ordinal) {
        boolean small = ordinal.value().compareTo(BigDecimal.valueOf(2)) <= 0;
        boolean determined = lists.endsBefore(Name.DETERMINER, words, i);
        boolean needs = words.language() == Language.ENGLISH || small && words.language() != Language.RUSSIAN;
        if (!ordinal.inDigits() && needs && !determined) {
            return null;
        }
        int noun = ordinal.to();
        boolean has = words.goesOn(noun)
                && words.isWord(noun)
                && words.get(noun).folded().length() > 1
                && !lists.hasWhole(Name.STOP, words, noun)
                && !lists.has(Name.YEAR, words, noun);
        if (!has) {
            return ordinal.inDigits() && determined
                    ? read(words, ordinal, i, ordinal.to(), ordinal.start(), null)
                    : null;
        }
        int head = head(words, noun);
        return read(
                words,
                ordinal,
                i,
                head + 1,
                ordinal.start(),
                words.quote(words.get(head).start(), head + 1));
    }

    /** "The second phone call between": the last of two words before one that ends the noun's phrase. */
    private int head(Words words, int noun) {
        int next = noun + 1;
        boolean english = words.language() == Language.ENGLISH || words.language() == Language.RUSSIAN;
        if (!english
                || !words.goesOn(next)
                || !words.isWord(next)
                || words.get(next).folded().length() < 2
                || lists.hasWhole(Name.STOP, words, next)) {
            return noun;
        }
        String word = words.get(next).folded();
        boolean verbal = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
        int after = next + 1;
        boolean ends = after >= words.size() || !words.isWord(after) || lists.hasWhole(Name.STOP, words, after);
        boolean adjective =
                words.language() == Language.ENGLISH || words.get(noun).folded().matches(".*(ый|ий|ая|ое|ой|ого|ую)");
        return ends && !verbal && adjective ? next : noun;
    }

    private static Read read(
            Words words, OrdinalNumbers.Ordinal ordinal, int from, int to, int start, @Nullable Quote noun) {
        Interval value = Interval.exactly(ordinal.value());
        Figure figure = new Figure(
                words.quote(start, to),
                Figure.Kind.ORDINAL,
                value,
                Figure.Bound.EXACT,
                value.low(),
                null,
                noun,
                List.of());
        return new Read(figure, from, to);
    }
}
