package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.reading.figure.Numeral.Shape;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;

/** Tells "one" that counts from the pronoun, and reads the Arabic numbers that stand behind their noun. */
final class OneReader {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private final NumberLexicon numbers;
    private final UnitLexicon units;
    private final WordLists lists;

    OneReader(NumberLexicon numbers, UnitLexicon units, WordLists lists) {
        this.numbers = numbers;
        this.units = units;
        this.lists = lists;
    }

    /** Is token {@code i} the word "one", which is the indefinite article as well? */
    boolean isOne(Words words, int i) {
        NumberWord unit = numbers.at(words, i, NumberWord.Role.UNIT);
        return unit != null && unit.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** Does "one" before this noun count it? */
    boolean counts(Words words, Amount amount, CountedNouns.@Nullable Noun noun) {
        boolean isArticle = amount.to() - amount.from() == 1 // "un seul" counts
                && (words.language() == Language.FRENCH || words.language() == Language.SPANISH);
        return noun != null
                && !isArticle
                && noun.within()
                && noun.from() == amount.to()
                && !words.get(noun.from()).folded().endsWith("ed")
                && !lists.has(Name.NO_SINGLE, words, amount.from())
                && !lists.has(Name.NO_SINGLE, words, amount.from() - 1);
    }

    /** "جندي واحد", "الدول الخمس" from the noun at token {@code i}; null where no such number follows it. */
    @Nullable
    Measured behind(Words words, int i) {
        if (words.language() != Language.ARABIC || !words.isWord(i) || !words.goesOn(i + 1) || !words.isFree(i)) {
            return null;
        }
        Measured digits = digitsBehind(words, i);
        if (digits != null) {
            return digits;
        }
        Terms.Hit<NumberWord> hit = numbers.at(words, i + 1);
        NumberWord count = hit == null ? null : NumberLexicon.in(hit, Role.UNIT);
        if (hit == null || count == null) {
            return null;
        }
        boolean whole = hit.form().cut() == 0;
        boolean one = whole && count.value().compareTo(BigDecimal.ONE) == 0;
        boolean two = whole && count.value().compareTo(TWO) == 0;
        String noun = words.get(i).folded();
        boolean definite =
                noun.startsWith("ال") || noun.startsWith("لل") || noun.startsWith("وال") || noun.startsWith("بال");
        if (noun.length() < 3 || lists.hasWhole(Name.STOP, words, i)) {
            return null;
        }
        boolean agrees = one ? isSingle(words, i) : two && DualReader.looksDual(noun);
        if (one || two ? definite || !agrees : !definite || !isDefinite(hit, count)) {
            return null;
        }
        Terms.Hit<NumberWord> tens = tens(words, hit.to());
        NumberWord ten = tens == null ? null : NumberLexicon.in(tens, Role.TEN);
        if (ten != null && (one || two)) {
            return null; // "لا يزال واحد وعشرون جريحا": twenty-one stand before their noun
        }
        int to = ten == null ? hit.to() : tens.to();
        BigDecimal value = ten == null ? count.value() : count.value().add(ten.value());
        UnitLexicon.Hit unit = units.at(words, i);
        Amount amount = Amount.one(i, to, startOf(words, i, unit), Shape.WORDS, value);
        return unit == null ? Measured.count(amount) : Measured.of(amount, unit.unit(), to);
    }

    /** The tens that are joined to a unit: "الثلاثة والعشرين"; null where none are. */
    private Terms.@Nullable Hit<NumberWord> tens(Words words, int i) {
        Terms.Hit<NumberWord> hit = words.goesOn(i) ? numbers.at(words, i) : null;
        return hit != null && hit.form().joined() ? hit : null;
    }

    /** "الساعات الـ24": a definite noun and digits with the article. */
    private @Nullable Measured digitsBehind(Words words, int i) {
        boolean article = words.is(i + 1, "ال") && words.isNumber(i + 2) && words.touches(i + 2) && words.isFree(i + 2);
        String noun = words.get(i).folded();
        if (!article || !noun.startsWith("ال") || noun.length() <= 3) {
            return null;
        }
        List<BigDecimal> values = Digits.read(words.get(i + 2).folded(), words.language());
        if (values.isEmpty()) {
            return null;
        }
        UnitLexicon.Hit unit = units.at(words, i);
        Amount amount = Amount.one(i, i + 3, words.get(i).start(), Shape.WORDS, values.get(0));
        return unit == null ? Measured.count(amount) : Measured.of(amount, unit.unit(), i + 3);
    }

    private static int startOf(Words words, int i, UnitLexicon.@Nullable Hit unit) {
        return unit == null ? words.get(i).start() : unit.start();
    }

    /** The definite numbers of three to nine agree with a definite noun: الدول الخمس. */
    private static boolean isDefinite(Terms.Hit<NumberWord> hit, NumberWord count) {
        return hit.form().article() && hit.form().cut() == 2 && count.value().compareTo(THREE) >= 0;
    }

    private boolean isSingle(Words words, int i) {
        boolean feminine = words.get(i).folded().endsWith("ه");
        boolean oneIsFeminine = words.get(i + 1).folded().endsWith("ه");
        return feminine == oneIsFeminine && numbers.at(words, i) == null && !lists.has(Name.NO_SINGLE, words, i);
    }
}
