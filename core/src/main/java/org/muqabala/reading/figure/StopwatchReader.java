package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something took as a stopwatch shows it: 2:08:41, 2h08:14, 2h08'14'', 2 h 08 min 41 s: hours, minutes of two digits
 * and seconds of two digits.
 */
final class StopwatchReader {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final int HOUR_DIGITS = 2;
    private static final String MINUTE_SIGNS = "'’′:";

    private StopwatchReader() {}

    /** The duration that starts at token {@code i}; null where none does. */
    @Nullable
    static Read at(Words words, int i) {
        if (!words.isNumber(i) || !isWhole(words, i, HOUR_DIGITS) || words.is(i - 1, ":") && words.touches(i)) {
            return null;
        }
        boolean colon = words.is(i + 1, ":") && words.touches(i + 1) && words.touches(i + 2);
        int minutes = i + 2;
        int seconds = minutes + 2;
        if (!colon && !words.is(i + 1, "h")
                || !isSixtieth(words, minutes)
                || !(words.isWord(minutes + 1) ? isMinute(words, minutes + 1) : isSign(words, minutes + 1))
                || !isSixtieth(words, seconds)) {
            return null;
        }
        BigDecimal length = value(words, i)
                .multiply(SIXTY)
                .add(value(words, minutes))
                .multiply(SIXTY)
                .add(value(words, seconds));
        int to = afterSign(words, seconds + 1);
        Figure figure = new Figure(
                words.quote(words.get(i).start(), to),
                Figure.Kind.DURATION,
                Interval.exactly(length),
                Figure.Bound.EXACT,
                length,
                "s",
                null,
                List.of());
        return new Read(figure, i, to);
    }

    private static boolean isMinute(Words words, int i) {
        return words.is(i, "m") || words.is(i, "min") || words.is(i, "mn");
    }

    private static boolean isSign(Words words, int i) {
        return i < words.size()
                && MINUTE_SIGNS.contains(words.get(i).text())
                && words.touches(i)
                && words.touches(i + 1);
    }

    /** Index after the sign or letter of seconds at token {@code i}. */
    private static int afterSign(Words words, int i) {
        int to = i;
        while (words.goesOn(to)
                && words.touches(to)
                && "'’′\"″”".contains(words.get(to).text())) {
            to++;
        }
        boolean letter = to == i && words.goesOn(i) && (words.is(i, "s") || words.is(i, "sec"));
        return letter ? i + 1 : to;
    }

    private static boolean isSixtieth(Words words, int i) {
        return words.isNumber(i)
                && words.isFree(i)
                && words.get(i).folded().length() == HOUR_DIGITS
                && isWhole(words, i, HOUR_DIGITS)
                && value(words, i).compareTo(SIXTY) < 0;
    }

    private static boolean isWhole(Words words, int i, int most) {
        String digits = words.get(i).folded();
        return digits.length() <= most && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static BigDecimal value(Words words, int i) {
        return new BigDecimal(words.get(i).folded());
    }
}
