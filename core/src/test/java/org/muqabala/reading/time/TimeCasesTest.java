package org.muqabala.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/**
 * Runs the cases beside this test: a text, its day of publication and every time that must be read in it. A case with a "pending"
 * reason is not met yet; when it starts to pass, its reason has to go.
 */
class TimeCasesTest {
    private record Case(
            Language language,
            String text,
            @Nullable LocalDate reference,
            List<String> times,
            @Nullable String pending) {
        List<String> read() {
            return TimeReader.of(language).read(Tokens.of(text), reference).stream()
                    .map(Case::line)
                    .toList();
        }

        private static String line(Time time) {
            String precision = time.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return line(time.quote().text(), time.from(), time.to(), precision, time.extent(), time.partial());
        }

        static String line(
                String quote,
                @Nullable Object from,
                @Nullable Object to,
                String precision,
                boolean extent,
                @Nullable String partial) {
            return quote + " | " + from + " .. " + to + " | " + precision + (extent ? " | extent" : "")
                    + (partial == null ? "" : " | " + partial);
        }
    }

    static Stream<Named<Case>> met() {
        return Stream.of(Language.values())
                .flatMap(language -> cases(language).stream())
                .filter(each -> each.pending() == null)
                .map(each -> Named.of(each.language().code() + ": " + each.text(), each));
    }

    @ParameterizedTest
    @MethodSource("met")
    void readsTheTimesOfTheCase(Case each) {
        assertThat(each.read()).as(each.text()).isEqualTo(each.times());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pendingCasesAreStillNotMet(Language language) {
        List<Case> pending =
                cases(language).stream().filter(each -> each.pending() != null).toList();
        System.out.println("times, " + language.code() + ": " + pending.size() + " cases pending of "
                + cases(language).size());
        assertThat(pending)
                .allSatisfy(each -> assertThat(each.read())
                        .as("\"%s\" is met now: take its pending reason out", each.text())
                        .isNotEqualTo(each.times()));
    }

    private static List<Case> cases(Language language) {
        try (InputStream in = TimeCasesTest.class.getResourceAsStream(language.code() + ".json")) {
            List<Case> cases = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                List<String> times = new ArrayList<>();
                node.get("times").forEach(time -> times.add(expected(time)));
                String reference = text(node, "reference");
                cases.add(new Case(
                        language,
                        node.get("text").asText(),
                        reference == null ? null : LocalDate.parse(reference),
                        times,
                        text(node, "pending")));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(JsonNode time) {
        return Case.line(
                time.get("quote").asText(),
                text(time, "from"),
                text(time, "to"),
                time.get("precision").asText(),
                time.get("extent").asBoolean(),
                text(time, "partial"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
