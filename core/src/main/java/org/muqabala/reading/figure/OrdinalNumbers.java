package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.NumberWord.Role;
import org.muqabala.text.Language;

/** Reads the number of an ordinal, in digits ("21st") or words ("الحادي والعشرين", "twenty-fifth"). */
final class OrdinalNumbers {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final NumberLexicon lexicon;
    private final NumeralReader numerals;

    OrdinalNumbers(NumberLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /**
     * An ordinal.
     *
     * @param to index after its last token
     * @param start offset in the text where it begins, its article kept
     * @param definite true where it has the Arabic article
     * @param isTen true where it is the definite form of a ten, which is a count as well
     * @param inDigits true where it is written in digits
     */
    record Ordinal(int to, int start, BigDecimal value, boolean definite, boolean isTen, boolean inDigits) {}

    @Nullable
    Ordinal at(Words words, int i) {
        if (!words.isFree(i)) {
            return null;
        }
        if (words.isNumber(i)) {
            return digits(words, i);
        }
        Terms.Hit<NumberWord> hit = lexicon.at(words, i);
        if (hit == null) {
            return null;
        }
        return words.language() == Language.ARABIC ? arabic(words, hit) : other(words, hit);
    }

    /** Digits behind the Arabic article that is written onto them. */
    @Nullable
    Ordinal behindArticle(Words words, int i) {
        boolean digits = words.language() == Language.ARABIC
                && words.is(i, "ال")
                && words.isNumber(i + 1)
                && words.touches(i + 1)
                && words.isFree(i + 1);
        String number = digits ? words.get(i + 1).folded() : "";
        boolean whole =
                !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? new Ordinal(i + 2, words.get(i).start(), new BigDecimal(number), true, false, true) : null;
    }

    private @Nullable Ordinal digits(Words words, int i) {
        boolean sign = words.isHyphen(i + 1) || words.is(i + 1, "."); // "38-й", "38.ª"
        int at = sign && words.touches(i + 1) ? i + 2 : i + 1;
        boolean glued = words.goesOn(at) && words.touches(at);
        String digits = words.get(i).folded();
        if (!glued || lexicon.at(words, at, Role.ORDINAL_SUFFIX) == null || digits.length() > 4) {
            return null;
        }
        for (int k = 0; k < digits.length(); k++) {
            if (digits.charAt(k) < '0' || digits.charAt(k) > '9') {
                return null;
            }
        }
        return new Ordinal(at + 1, words.get(i).start(), new BigDecimal(digits), false, false, true);
    }

    private @Nullable Ordinal arabic(Words words, Terms.Hit<NumberWord> hit) {
        boolean definite = hit.form().article();
        NumberWord word = NumberLexicon.in(hit, Role.ORDINAL);
        NumberWord unit = NumberLexicon.in(hit, Role.UNIT);
        NumberWord ten = NumberLexicon.in(hit, Role.TEN);
        int start = hit.form().start(words.get(hit.from()), true);
        if (ten != null && definite) {
            return new Ordinal(hit.to(), start, ten.value(), true, true, false);
        }
        NumberWord teen = NumberLexicon.in(hit, Role.TEEN);
        if (teen != null && definite && teen.value().compareTo(TEN) > 0) {
            return new Ordinal(hit.to(), start, teen.value(), true, false, false);
        }
        NumberWord head = word != null ? word : definite ? unit : null;
        if (head == null) {
            return null;
        }
        Terms.Hit<NumberWord> next = words.goesOn(hit.to()) ? lexicon.at(words, hit.to()) : null;
        if (next != null
                && lexicon.at(words, hit.to(), Role.JOINER) != null
                && next.form().cut() == 0) {
            next = words.goesOn(next.to()) ? lexicon.at(words, next.to()) : null;
            return next == null ? single(hit, word, start) : joined(hit, word, head, next, start, true);
        }
        return next == null
                ? single(hit, word, start)
                : joined(hit, word, head, next, start, next.form().joined());
    }

    private static @Nullable Ordinal joined(
            Terms.Hit<NumberWord> hit,
            @Nullable NumberWord word,
            NumberWord head,
            Terms.Hit<NumberWord> next,
            int start,
            boolean and) {
        NumberWord teen = NumberLexicon.in(next, Role.TEEN);
        NumberWord ten = NumberLexicon.in(next, Role.TEN);
        if (teen != null && !and && teen.value().compareTo(TEN) == 0) {
            return new Ordinal(
                    next.to(), start, head.value().add(TEN), hit.form().article(), false, false);
        }
        if (ten != null && and && next.form().article()) {
            return new Ordinal(next.to(), start, head.value().add(ten.value()), true, false, false);
        }
        return single(hit, word, start);
    }

    private static @Nullable Ordinal single(Terms.Hit<NumberWord> hit, @Nullable NumberWord word, int start) {
        return word == null
                ? null
                : new Ordinal(hit.to(), start, word.value(), hit.form().article(), false, false);
    }

    private @Nullable Ordinal other(Words words, Terms.Hit<NumberWord> hit) {
        NumberWord word = NumberLexicon.in(hit, Role.ORDINAL);
        int start = words.get(hit.from()).start();
        if (word != null) {
            Terms.Hit<NumberWord> next = words.goesOn(hit.to()) ? lexicon.at(words, hit.to()) : null;
            NumberWord unit = next == null ? null : NumberLexicon.in(next, Role.ORDINAL);
            boolean ten = word.value().compareTo(TEN) > 0
                    && word.value().remainder(TEN).signum() == 0;
            return ten && unit != null && unit.value().compareTo(TEN) < 0 // "trigésima octava"
                    ? new Ordinal(next.to(), start, word.value().add(unit.value()), false, false, false)
                    : new Ordinal(hit.to(), start, word.value(), false, false, false);
        }
        if (NumberLexicon.in(hit, Role.TEN) == null
                && NumberLexicon.in(hit, Role.HUNDREDS) == null
                && NumberLexicon.in(hit, Role.UNIT) == null) {
            return null;
        }
        Numeral tens = numerals.at(words, hit.from());
        if (tens == null || tens.value().signum() <= 0 || !words.goesOn(tens.to())) {
            return null;
        }
        int at = tens.to();
        boolean hyphen = words.isHyphen(at) && words.touches(at) && words.touches(at + 1);
        boolean joiner = lexicon.at(words, at, Role.JOINER) != null;
        at = hyphen || joiner ? at + 1 : at;
        NumberWord unit = words.goesOn(at) ? lexicon.at(words, at, Role.ORDINAL) : null;
        BigDecimal room = tens.value().remainder(BigDecimal.valueOf(100)).signum() == 0 ? BigDecimal.valueOf(100) : TEN;
        boolean open = tens.value().remainder(TEN).signum() == 0;
        return unit == null || !open || unit.value().compareTo(room) >= 0
                ? null
                : new Ordinal(at + 1, start, tens.value().add(unit.value()), false, false, false);
    }
}
