package org.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;

/** Speakers, polarity, modality and clauses as the JSON cases give them. */
class ClaimCasesTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    record Case(Language language, JsonNode node) {
        String text() {
            return node.get("text").asText();
        }

        List<Claim> claims() {
            return READER.readFragment("case", text(), language, null);
        }

        @Override
        public String toString() {
            return language.code() + ": " + node.path("why").asText(text());
        }
    }

    static Stream<Case> speakers() {
        return ofEveryLanguage("speakers");
    }

    static Stream<Case> polarity() {
        return ofEveryLanguage("polarity");
    }

    static Stream<Case> modality() {
        return ofOneFile("modality.json");
    }

    static Stream<Case> clauses() {
        return ofOneFile("clauses.json");
    }

    private static Stream<Case> ofEveryLanguage(String name) {
        return Arrays.stream(Language.values())
                .flatMap(l -> read(name + "." + l.code() + ".json").stream().map(n -> new Case(l, n)));
    }

    private static Stream<Case> ofOneFile(String name) {
        return read(name).stream()
                .map(n -> new Case(Language.of(n.get("language").asText()).orElseThrow(), n));
    }

    private static List<JsonNode> read(String name) {
        List<JsonNode> nodes = new ArrayList<>();
        try (InputStream in = ClaimCasesTest.class.getResourceAsStream(name)) {
            new ObjectMapper().readTree(in).forEach(nodes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nodes;
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void whoIsSaidToHaveSaidIt(Case example) {
        Claim claim = holding(example);
        JsonNode speaker = example.node.get("speaker");
        if (speaker.isNull()) {
            assertThat(claim.speaker()).isNull();
            return;
        }
        Speaker found = claim.speaker();
        assertThat(found).as("the speaker of \"%s\"", claim.quote().text()).isNotNull();
        assertThat(found.name()).isEqualTo(speaker.asText());
        assertThat(found.quote().text())
                .isIn((Object[]) example.node.get("quote").asText().split("\\|"));
        assertThat(found.quote().span().cut(example.text()))
                .isEqualTo(found.quote().text());
        List<String> via = new ArrayList<>();
        example.node.path("via").forEach(n -> via.add(n.asText()));
        assertThat(found.via()).isEqualTo(via);
    }

    private static Claim holding(Case example) {
        int at = example.text().indexOf(example.node.get("words").asText());
        assertThat(at).isNotNegative();
        return example.claims().stream()
                .filter(c -> c.quote().span().contains(at))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("polarity")
    void whetherItIsSaidToBeSo(Case example) {
        boolean denied = example.claims().stream().anyMatch(c -> c.polarity() == Polarity.DENIED);
        assertThat(denied).isEqualTo(example.node.get("denied").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("modality")
    void inWhatSenseItHolds(Case example) {
        assertThat(example.claims().get(0).modality())
                .isEqualTo(Modality.valueOf(example.node.get("modality").asText()));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void whereOneClaimEndsAndTheNextBegins(Case example) {
        List<String> expected = new ArrayList<>();
        example.node.get("claims").forEach(n -> expected.add(n.asText()));
        assertThat(example.claims()).extracting(c -> c.quote().text()).isEqualTo(expected);
    }

    @Test
    void equalQuotesAreNumbered() {
        List<Claim> claims =
                READER.readFragment("x", "It rained.\n\nIt  rained.\n\nIt rained.", Language.ENGLISH, null);
        assertThat(claims).hasSize(3);
        String id = claims.get(0).id();
        assertThat(id).matches("x-[0-9a-f]{10}");
        assertThat(claims).extracting(Claim::id).containsExactly(id, id + "-2", id + "-3");
    }

    @Test
    @Timeout(60)
    void aStatementWithoutEndTakesNoMoreThanItsShare() {
        String text = "غادر الوفد العاصمة يوم الاثنين، وأجرى محادثات مع نظرائه، بحسب المصدر، ".repeat(8_000);
        assertThat(READER.readFragment("long", text, Language.ARABIC, null)).isNotEmpty();
    }

    @Test
    void noTextThrowsAndEveryQuoteIsExact() {
        List<String> pieces = List.of(
                "قال",
                "وقال",
                " ",
                "إن",
                ":",
                "“",
                "”",
                "\"",
                "،",
                ",",
                "\n",
                "\n\n",
                ".",
                "بحسب",
                "لم",
                "وفقا",
                "said",
                "according to",
                "that",
                "\u202b",
                "؛",
                "(",
                ")",
                "— ",
                "نقل عن",
                "أن",
                "بايدن",
                "وصفه",
                "فيما",
                "مضيفا",
                "5",
                "n't",
                "😀",
                "и",
                "не");
        List<Language> languages = List.of(Language.values());
        Random random = new Random(7);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            Language language = languages.get(random.nextInt(languages.size()));
            for (Claim claim : READER.readFragment("r", text.toString(), language, null)) {
                assertThat(claim.quote().span().cut(text.toString()))
                        .isEqualTo(claim.quote().text());
            }
        }
    }
}
