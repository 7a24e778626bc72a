package org.muqabala.report.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days and spans of days for people, with the month names of the catalogue, which are those of CLDR. Names of months stand in the direction of the page; only
 * ranges of numbers and times of day are isolated.
 */
public final class Dates {
    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /** A day: 7 December 2021. */
    public String day(LocalDate day) {
        return messages.get("date.day", number(day.getDayOfMonth()), month(day.getMonthValue()), number(day.getYear()));
    }

    /** A span of days, told as briefly as it can be: a whole year, a whole month, 9–10 January 2022. */
    public String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        YearMonth month = YearMonth.from(from);
        if (!month.equals(YearMonth.from(to))) {
            boolean wholeYear =
                    from.getDayOfYear() == 1 && to.equals(from.withMonth(12).withDayOfMonth(31));
            return wholeYear ? number(from.getYear()) : messages.get("date.span", day(from), day(to));
        }
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            return messages.get("date.month", month(from.getMonthValue()), number(from.getYear()));
        }
        String days = Isolates.ltr(number(from.getDayOfMonth()) + "–" + number(to.getDayOfMonth()));
        return messages.get("date.day", days, month(from.getMonthValue()), number(from.getYear()));
    }

    /**
     * A time in the notation of comparison.json: one end or two with a slash between, or what is known of one without a
     * year; empty where it is none.
     */
    public Optional<String> read(String value) {
        if (value.startsWith("--")) {
            return partial(value.substring(2));
        }
        if (value.matches("T\\d.*")) {
            return Optional.of(clockTime(value.substring(1).replace("/T", "–")));
        }
        String[] ends = value.split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        Optional<LocalDate> from = date(ends[0]);
        Optional<LocalDate> to = date(ends[ends.length - 1]);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        return Optional.of(withClock(from.get(), clock(ends[0]), to.get(), clock(ends[ends.length - 1])));
    }

    private String withClock(LocalDate from, @Nullable String first, LocalDate to, @Nullable String last) {
        if (first == null || last == null) {
            return span(from, to);
        }
        if (from.equals(to)) {
            String clock = first.equals(last) ? first : first + "–" + last;
            return messages.get("date.clock", day(from), clockTime(clock));
        }
        return messages.get(
                "date.span",
                messages.get("date.clock", day(from), clockTime(first)),
                messages.get("date.clock", day(to), clockTime(last)));
    }

    private Optional<String> partial(String monthAndDay) {
        try {
            String[] parts = monthAndDay.split("-", -1);
            int number = Integer.parseInt(parts[0]);
            if (number < 1 || number > 12) {
                return Optional.empty();
            }
            String month = month(number);
            return Optional.of(
                    parts.length == 1
                            ? month
                            : messages.get("date.partial", number(Integer.parseInt(parts[1])), month));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String end) {
        try {
            return Optional.of(LocalDate.parse(end.split("T", 2)[0]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String clock(String end) {
        String[] parts = end.split("T", 2);
        return parts.length == 2 ? parts[1] : null;
    }

    private String clockTime(String clock) {
        return Isolates.ltr(messages.digits().show(clock));
    }

    private String month(int number) {
        return messages.get("month." + number);
    }

    private String number(int value) {
        return messages.number(value);
    }
}
