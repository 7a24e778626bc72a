package org.muqabala.bench.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muqabala.text.Language;

/** How outlets write days: the day of the week where it is near, else the day of the month. */
final class Days {
    private static final Map<Language, Locale> LOCALES = Map.of(
            Language.ENGLISH,
            Locale.UK,
            Language.ARABIC,
            new Locale("ar", "EG", ""),
            Language.FRENCH,
            Locale.FRANCE,
            Language.SPANISH,
            new Locale("es", "ES"));

    private static final Map<Language, String> WEEKDAY = Map.of(
            Language.ENGLISH, "'on' EEEE",
            Language.ARABIC, "'يوم' EEEE",
            Language.FRENCH, "EEEE",
            Language.SPANISH, "'el' EEEE");

    private static final Map<Language, List<String>> DATES = Map.of(
            Language.ENGLISH, List.of("'on' d MMMM", "'on' EEEE, d MMMM yyyy", "'on' d MMMM yyyy"),
            Language.ARABIC, List.of("'في' d MMMM", "'يوم' EEEE d MMMM yyyy", "'في' d MMMM yyyy"),
            Language.FRENCH, List.of("'le' d MMMM", "EEEE d MMMM yyyy", "'le' d MMMM yyyy"),
            Language.SPANISH,
                    List.of("'el' d 'de' MMMM", "'el' EEEE d 'de' MMMM 'de' yyyy", "'el' d 'de' MMMM 'de' yyyy"));

    private Days() {}

    static String written(LocalDate day, LocalDate published, Language language, Draw draw) {
        boolean near = !day.isAfter(published) && day.isAfter(published.minusDays(6));
        String pattern = near && draw.percent(60)
                ? WEEKDAY.getOrDefault(language, "")
                : draw.of(DATES.getOrDefault(language, List.of()));
        return day.format(DateTimeFormatter.ofPattern(pattern, LOCALES.getOrDefault(language, Locale.ROOT))
                .withDecimalStyle(DecimalStyle.STANDARD));
    }
}
