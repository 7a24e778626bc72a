package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.text.Problem;

class MastheadTest {
    /** A paragraph of each language that "…" stands for in mastheads.json. */
    private static final Map<String, String> PARAGRAPHS = Map.of(
            "en", "Two more people died in hospital after the fire that broke out on the ferry, the coastguard said.",
            "ar", "أعلنت وزارة الدفاع أمس الأربعاء إتمام صفقة لتبادل الأسرى شملت 206 أسرى من كل جانب.",
            "fr", "Le barrage a cédé dans la nuit de lundi à mardi, ont annoncé les autorités de la province.",
            "es", "La presa cedió en la madrugada del martes, informaron las autoridades de la provincia.",
            "ru", "Плотина прорвалась в ночь на вторник, сообщили утром местные власти провинции.");

    /** A case of mastheads.json. */
    record Case(
            String language,
            String text,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String title) {
        @Override
        public String toString() {
            return text.replace("\n", " / ");
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = MastheadTest.class.getResourceAsStream("mastheads.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                String language = node.get("language").asText();
                cases.add(new Case(
                        language,
                        node.get("text").asText().replace("…", PARAGRAPHS.getOrDefault(language, "")),
                        node.get("published").textValue(),
                        node.get("publisher").textValue(),
                        node.get("title").textValue()));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dateAndPublisherAreReadFromTheMasthead(Case example) {
        Document document = Documents.of("case.txt", example.text());
        Source source = document.source();
        assertThat(source.language()).isEqualTo(example.language());
        assertThat(source.published() == null ? null : source.published().toString())
                .isEqualTo(example.published());
        assertThat(source.publisher()).isEqualTo(example.publisher());
        if (example.published() != null || example.title() != null) {
            assertThat(source.title()).isEqualTo(example.title());
        }
        if (example.published() != null) {
            assertThat(source.publishedFrom()).isEqualTo(Source.DateOrigin.TEXT);
            assertThat(document.problems()).extracting(Problem::code).contains("date-inferred");
        }
    }
}
