package org.muqabala.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** Laws that hold for every text, and what only {@link TimeReader#check} tells. */
class TimeReaderTest {
    private static final LocalDate REFERENCE = LocalDate.of(2024, 5, 15);

    /** Scraps that stand close to times, so that random texts made of them meet the rules and not only their absence. */
    private static final List<String> SCRAPS = List.of(
            "31",
            "2024",
            "99",
            "0",
            "-",
            "/",
            ":",
            "(",
            ")",
            ".",
            ",",
            "،",
            " ",
            "\n",
            "\n\n",
            "من",
            "إلى",
            "بين",
            "و",
            "يناير",
            "كانون الأول",
            "الأحد",
            "أمس",
            "أوائل",
            "العام",
            "المقبل",
            "الساعة",
            "والربع",
            "رمضان",
            "هـ",
            "القرن",
            "العاشر",
            "الـ",
            "February",
            "May",
            "Tuesday",
            "last",
            "next",
            "of",
            "the",
            "at",
            "half",
            "past",
            "a.m.",
            "GMT",
            "+",
            "days",
            "ago",
            "early",
            "le",
            "1er",
            "mars",
            "siècle",
            "XIX",
            "de",
            "enero",
            "año",
            "hace",
            "в",
            "года",
            "мая",
            "Q",
            "3",
            "s",
            "BC",
            "\u200f",
            "\uD83D\uDE00",
            "\uD800",
            "٣",
            "۱۲",
            "99999999999",
            "1.2.3",
            "30.02.2024");

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("long")
    void anyTextIsReadWithoutHarmInOrderAndWithoutOverlap(Language language) {
        Random random = new Random(language.code().hashCode());
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String source = text.toString();
            List<Time> times = TimeReader.of(language).read(Tokens.of(source), i % 3 == 0 ? null : REFERENCE);
            int end = 0;
            for (Time time : times) {
                assertThat(time.quote().span().cut(source))
                        .isEqualTo(time.quote().text());
                assertThat(time.quote().start()).as(source).isGreaterThanOrEqualTo(end);
                end = time.quote().end();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("long")
    void aLongTextTakesTimeInProportion(Language language) {
        TimeReader reader = TimeReader.of(language);
        for (String scrap :
                List.of("من 9 ", "Monday ", "2024-", "1/", "قبل ", "3 to ", "early ", "بين 3 و", "the ", "в ")) {
            Tokens tokens = Tokens.of(scrap.repeat(20_000));
            Assertions.assertTimeout(
                    Duration.ofSeconds(10), () -> reader.read(tokens, REFERENCE), () -> "many times \"" + scrap + "\"");
        }
    }

    @Test
    void theDefaultLocaleAndZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Tokens tokens = Tokens.of("IN APRIL 2024, on Friday at 5:40 p.m. GMT and on 12 September");
        List<Time> times = TimeReader.of(Language.ENGLISH).read(tokens, null);
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(TimeReader.of(Language.ENGLISH).read(tokens, null)).isEqualTo(times);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(times).isNotEmpty();
    }

    @Test
    void aWeekdayThatContradictsItsDateIsAProblem() {
        TimeReading reading =
                TimeReader.of(Language.ARABIC).check(Tokens.of("وقع الحادث يوم الاثنين 7 ديسمبر 2021."), REFERENCE);
        assertThat(reading.times())
                .singleElement()
                .satisfies(time -> assertThat(time.from()).isEqualTo(Moment.of(LocalDate.of(2021, 12, 7))));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("weekday-contradicts-date");
            assertThat(problem.args()).containsExactly("يوم الاثنين 7 ديسمبر 2021", "2021-12-07", "tuesday");
        });
    }

    @Test
    void yesterdayWithAnotherWeekdayIsAProblemAndTheWeekdayHolds() {
        TimeReading reading =
                TimeReader.of(Language.ARABIC).check(Tokens.of("قال الوزير أمس الاثنين إن الأزمة انتهت."), REFERENCE);
        assertThat(reading.times())
                .singleElement()
                .satisfies(time -> assertThat(time.from()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 13))));
        assertThat(reading.problems()).extracting("code").containsExactly("weekday-contradicts-day");
    }

    @Test
    void oneTimeDoesNotReachOverAParagraph() {
        List<Time> times =
                TimeReader.of(Language.ENGLISH).read(Tokens.of("Back on 3\n\nMay 2024 was warm."), REFERENCE);
        assertThat(times).extracting(time -> time.quote().text()).containsExactly("May 2024");
    }
}
