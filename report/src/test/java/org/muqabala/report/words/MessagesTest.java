package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.align.Facet;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.text.Language;
import org.muqabala.text.Severity;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

class MessagesTest {
    private static final Messages ARABIC = Messages.in(Language.ARABIC);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ARABIC.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(150);
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (String key : ENGLISH.keys()) {
            assertThat(arguments(ARABIC.pattern(key))).as(key).isEqualTo(arguments(ENGLISH.pattern(key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{\\d")
                .matcher(pattern)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void arabicCountsHaveAllSixForms() {
        for (String key : ARABIC.keys()) {
            String pattern = ARABIC.pattern(key);
            if (pattern.contains("plural")) {
                assertThat(pattern).as(key).contains("zero{", "one{", "two{", "few{", "many{", "other{");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyAlternativeHasAName(Language language) {
        Set<String> keys = Messages.in(language).keys();
        for (Verdict verdict : Verdict.values()) {
            assertThat(keys).contains("verdict." + code(verdict), "section." + code(verdict), "note." + code(verdict));
        }
        Arrays.stream(Facet.values()).forEach(f -> assertThat(keys).contains("facet." + code(f)));
        Arrays.stream(Finding.Kind.values()).forEach(k -> assertThat(keys).contains("kind." + code(k)));
        Arrays.stream(Polarity.values()).forEach(p -> assertThat(keys).contains("polarity." + code(p)));
        Arrays.stream(Severity.values()).forEach(s -> assertThat(keys).contains("severity." + code(s)));
        Arrays.stream(Language.values()).forEach(l -> assertThat(keys).contains("language." + l.code()));
        Arrays.stream(Modality.values())
                .filter(m -> m != Modality.ASSERTED)
                .forEach(m -> assertThat(keys).contains("modality." + code(m)));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource({
        "1, مصدر واحد, 1 source",
        "2, مصدران, 2 sources",
        "3, 3 مصادر, 3 sources",
        "11, 11 مصدرًا, 11 sources",
        "100, 100 مصدر, 100 sources",
        "1103, '1,103 مصادر', '1,103 sources'"
    })
    void countsTakeThePluralOfTheirNumber(int count, String arabic, String english) {
        assertThat(ARABIC.get("count.sources", count)).isEqualTo(arabic);
        assertThat(ENGLISH.get("count.sources", count)).isEqualTo(english);
    }

    @Test
    void unknownKeyIsItsOwnSentence() {
        assertThat(ENGLISH.get("no.such.key")).isEqualTo("no.such.key");
        assertThat(ENGLISH.find("no.such.key")).isEmpty();
    }

    @Test
    void argumentsAreNoPatterns() {
        assertThat(ENGLISH.get("speaker", "{0} '{' {1, plural, other{x}}"))
                .isEqualTo("according to {0} '{' {1, plural, other{x}}");
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void textsAreSetInAsIcuDoes(Language language) {
        Messages messages = Messages.in(language);
        Object[] texts = {"one", "2", "'{0}'", "{1}", "٥", "", "g", "h", "i", "j"};
        for (String key : messages.keys()) {
            String pattern = messages.pattern(key);
            if (!pattern.matches("(?s).*\\{\\d,.*")) {
                assertThat(messages.get(key, texts))
                        .as(key)
                        .isEqualTo(new MessageFormat(pattern, messages.locale()).format(texts));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void monthsAreNamedAsInCldr(Language language) {
        Messages messages = Messages.in(language);
        String[] months =
                new DateFormatSymbols(messages.locale()).getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (int month = 1; month <= 12; month++) {
            assertThat(messages.get("month." + month)).isEqualTo(months[month - 1]);
        }
    }
}
