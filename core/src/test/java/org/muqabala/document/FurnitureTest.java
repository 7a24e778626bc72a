package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.document.Furniture.Kind;
import org.muqabala.text.Span;

class FurnitureTest {
    /** A page of furniture.json: its lines, those of furniture with their kind before them. */
    record Page(String why, String language, List<String> lines) {
        @Override
        public String toString() {
            return language + ": " + why;
        }
    }

    static Stream<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (InputStream in = FurnitureTest.class.getResourceAsStream("furniture.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                List<String> lines = new ArrayList<>();
                node.get("page").forEach(line -> lines.add(line.asText()));
                pages.add(
                        new Page(node.get("why").asText(), node.get("language").asText(), lines));
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linesOfThePageAreToldFromLinesOfTheArticle(Page page) {
        String text = String.join(
                "\n\n", page.lines().stream().map(FurnitureTest::withoutKind).toList());
        Document document = Documents.of(ManifestEntry.of("page.txt").with(null, page.language()), text);
        Map<Span, Kind> kinds = new HashMap<>();
        document.furniture().forEach(f -> kinds.put(f.span(), f.kind()));
        List<String> found = Line.of(text).stream()
                .map(line -> (kinds.containsKey(line.span()) ? kinds.get(line.span()) + ": " : "")
                        + line.span().cut(text))
                .toList();
        assertThat(found).isEqualTo(page.lines());
    }

    private static String withoutKind(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind + ": ")) {
                return line.substring(kind.name().length() + 2);
            }
        }
        return line;
    }
}
