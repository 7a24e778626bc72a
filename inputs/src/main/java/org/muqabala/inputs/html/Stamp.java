package org.muqabala.inputs.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A day as metadata write it.
 *
 * @param day the day where it was written: of the offset that is given
 * @param instant the instant; null where no time or no offset is given
 * @param zone the offset; null where none is given
 */
record Stamp(
        LocalDate day, @Nullable Instant instant, @Nullable ZoneOffset zone) {
    private static final int LONGEST = 64;

    private static Stamp of(OffsetDateTime time) {
        return new Stamp(time.toLocalDate(), time.toInstant(), time.getOffset());
    }

    /** Do both name one day, or one instant, whose day may differ by the place? */
    boolean agrees(Stamp other) {
        Instant mine = instant;
        return day.equals(other.day) || mine != null && mine.equals(other.instant);
    }

    /** Is its time that of the place, as far as can be seen? Servers write UTC wherever they are. */
    boolean isLocal() {
        return zone != null && zone.getTotalSeconds() != 0;
    }

    /** The day that a text names; null where it names none or may mean several. */
    static @Nullable Stamp read(String raw) {
        String text = TextFolder.fold(raw);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            Stamp iso = iso(text);
            if (iso != null) {
                return iso;
            }
            if (text.indexOf(',') == 3) {
                return of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            }
        } catch (DateTimeException e) {
            // not of this form: it may be of the next
        }
        LocalDate day = WrittenDay.read(text);
        return day == null ? null : new Stamp(day, null, null);
    }

    /** 2024-03-05, 20240305 or 2024/03/05, with or without time and offset. */
    private static @Nullable Stamp iso(String text) {
        int digits = digits(text, 0);
        String day;
        int at;
        if (digits == 8) {
            day = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
            at = 8;
        } else if (digits == 4 && text.length() >= 10 && digits(text, 5) == 2 && digits(text, 8) == 2) {
            day = text.substring(0, 10).replace('/', '-').replace('.', '-');
            at = 10;
        } else {
            return null;
        }
        LocalDate date = LocalDate.parse(day);
        String rest = text.substring(at).strip();
        LocalTime time = time(rest.startsWith("T") || rest.startsWith("t") ? rest.substring(1) : rest);
        ZoneOffset zone = time == null ? null : zone(rest);
        return time == null || zone == null ? new Stamp(date, null, null) : of(OffsetDateTime.of(date, time, zone));
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static @Nullable LocalTime time(String text) {
        if (digits(text, 0) != 2 || text.length() < 5 || text.charAt(2) != ':' || digits(text, 3) != 2) {
            return null;
        }
        String seconds =
                text.length() >= 8 && text.charAt(5) == ':' && digits(text, 6) == 2 ? text.substring(5, 8) : ":00";
        return LocalTime.parse(text.substring(0, 5) + seconds);
    }

    private static @Nullable ZoneOffset zone(String text) {
        if (text.endsWith("Z") || text.endsWith("z") || text.endsWith("GMT") || text.endsWith("UTC")) {
            return ZoneOffset.UTC;
        }
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        return sign < 0 ? null : ZoneOffset.of(text.substring(sign).strip());
    }
}
