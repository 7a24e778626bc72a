package org.muqabala.report.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CalendarLength;

/** Amounts for people: Latin digits, grouped, with the unit's name, each number isolated from the text around it. */
final class Numbers {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final int MONTHS = 12;

    /** The steps in which a duration is told that is no whole number of months, and their seconds. */
    private static final List<Step> STEPS = List.of(
            new Step("duration.day", 86_400),
            new Step("duration.hour", 3_600),
            new Step("duration.minute", 60),
            new Step("duration.second", 1));

    private record Step(String key, long seconds) {}

    private final Messages messages;
    private final LocalizedNumberFormatter plain;

    Numbers(Messages messages) {
        this.messages = messages;
        this.plain = NumberFormatter.withLocale(messages.locale()).precision(Precision.maxFraction(6));
    }

    /** An amount of a unit: seconds as a duration, money with its currency's name, measures with their sign. */
    String amount(BigDecimal value, @Nullable String unit) {
        if (unit == null) {
            return Isolates.ltr(plain(value));
        }
        if (unit.equals("s")) {
            return duration(value);
        }
        if (unit.equals("%")) {
            return Isolates.ltr(plain(value) + "%");
        }
        if (isCurrency(unit)) {
            return money(value, unit);
        }
        return messages.find("unit." + unit, Isolates.ltr(plain(value)))
                .orElseGet(() -> Isolates.ltr(plain(value) + " " + unit));
    }

    /** A bare number, millions in words where that loses nothing. */
    String plain(BigDecimal value) {
        // the mark that CLDR sets before an Arabic minus is of no use within an isolate
        return formatter(value).format(value).toString().replace("\u200E", "");
    }

    private LocalizedNumberFormatter formatter(BigDecimal value) {
        boolean millions = value.abs().compareTo(MILLION) >= 0
                && value.movePointLeft(6).stripTrailingZeros().scale() <= 2;
        return millions ? plain.notation(Notation.compactLong()).precision(Precision.maxFraction(5)) : plain;
    }

    private String money(BigDecimal value, String unit) {
        return formatter(value)
                .unit(Currency.getInstance(unit))
                .unitWidth(UnitWidth.FULL_NAME)
                .format(value)
                .toString();
    }

    static boolean isCurrency(String unit) {
        return unit.length() == 3
                && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && Currency.isAvailable(unit, null, null);
    }

    private String duration(BigDecimal value) {
        if (value.scale() > 0 || value.signum() <= 0 || value.precision() > 15) {
            return messages.get("duration.seconds", Isolates.ltr(plain(value)));
        }
        List<String> parts = new ArrayList<>();
        OptionalLong months = CalendarLength.months(value);
        if (months.isPresent()) {
            add(parts, "duration.year", months.getAsLong() / MONTHS);
            add(parts, "duration.month", months.getAsLong() % MONTHS);
            return String.join(messages.get("duration.and"), parts);
        }
        long rest = value.longValueExact();
        for (Step step : STEPS) {
            add(parts, step.key(), rest / step.seconds());
            rest %= step.seconds();
        }
        return String.join(messages.get("duration.and"), parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }
}
