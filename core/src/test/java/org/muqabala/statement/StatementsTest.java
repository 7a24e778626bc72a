package org.muqabala.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.text.Span;

class StatementsTest {
    /** A case of statements.json; its "why" names it. */
    record Case(
            String why,
            String language,
            String text,
            List<String> statements,
            List<String> utterances,
            boolean quotes) {
        @Override
        public String toString() {
            return language + ": " + why;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = StatementsTest.class.getResourceAsStream("statements.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                cases.add(new Case(
                        node.get("why").asText(),
                        node.get("language").asText(),
                        node.get("text").asText(),
                        texts(node.get("statements")),
                        texts(node.path("utterances")),
                        node.has("utterances")));
            }
        }
        return cases.stream();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextFallsIntoItsStatements(Case example) {
        List<Statement> statements = read(example.language(), example.text());
        assertThat(statements).extracting(s -> s.quote().text()).isEqualTo(example.statements());
        if (example.quotes()) {
            assertThat(statements)
                    .flatExtracting(Statement::utterances)
                    .extracting(span -> span.cut(example.text()))
                    .isEqualTo(example.utterances());
        }
    }

    @Test
    void aLongQuotationFallsApart_andEachStatementHoldsItsPart() {
        String sentence = "We have waited for this day for many years and shall not let it pass. ";
        String text = "She said: “" + sentence.repeat(8).strip() + "” Then she left the hall with her lawyers.";
        List<Statement> statements = read("en", text);
        assertThat(statements).hasSizeGreaterThan(5);
        assertThat(statements.get(3).utterances())
                .containsExactly(statements.get(3).quote().span());
        assertThat(statements.get(statements.size() - 1).utterances()).isEmpty();
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraph_isAnUtteranceInBoth() {
        String text =
                "The captain said: “We saw smoke below. We called for help.\n\n“Nobody answered for an hour.” He wept.";
        assertThat(read("en", text))
                .flatExtracting(Statement::utterances)
                .extracting(span -> span.cut(text))
                .containsExactly("We saw smoke below.", "We called for help.", "Nobody answered for an hour.");
    }

    @Test
    void headingsAreTold_fromSentences() {
        String text = "Ferry fire kills nine\n\nNine people died in the fire on Saturday, the coastguard said.\n\n"
                + "What we know so far\n\nThe cause is not known, investigators said on Sunday.";
        assertThat(read("en", text))
                .extracting(Statement::kind)
                .containsExactly(
                        Statement.Kind.HEADING,
                        Statement.Kind.SENTENCE,
                        Statement.Kind.HEADING,
                        Statement.Kind.SENTENCE);
    }

    /** A document that keeps the tokens of its lines says the same as one whose lines are cut again. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadHangsNotOnTokensThatWereKept(Case example) {
        String text = "\u200F\n \n" + example.text() + "\r\n\r\n* " + example.text() + "\n" + example.text();
        Document kept = Documents.of(ManifestEntry.of("a.txt").with(null, example.language()), text);
        Document cut = new Document(
                kept.source(), kept.text(), kept.sections(), kept.furniture(), kept.parts(), kept.problems());
        assertThat(kept).isEqualTo(cut).hasSameHashCodeAs(cut);
        assertThat(kept.lines()).isNotEmpty();
        assertThat(cut.lines()).isEmpty();
        assertThat(Statements.of(kept)).isNotEmpty().isEqualTo(Statements.of(cut));
    }

    @Test
    void aTextBrokenIntoLinesOfOneWidth_isReadByParagraphs() {
        String text = """
                The ferry that burned off the island on Saturday had passed
                its inspection in November, the operator said on Sunday. The
                minister had said that it had not been inspected since 2022,
                which the operator denied.

                Divers will resume the search on Monday.""";
        assertThat(read("en", text))
                .extracting(s -> s.quote().text().replace('\n', ' '))
                .containsExactly(
                        "The ferry that burned off the island on Saturday had passed its inspection in November, the"
                                + " operator said on Sunday.",
                        "The minister had said that it had not been inspected since 2022, which the operator denied.",
                        "Divers will resume the search on Monday.");
    }

    @Test
    void aLanguageThatIsNotRead_yieldsNoStatement() {
        assertThat(read("fa", "این یک جمله است.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                ".",
                "\"",
                "“",
                "\ud800",
                "a\udc00b. C\ud800",
                "No newline at the end",
                "A line.\r\nAnother line.\r\n\r\nA third.",
                "\"\"\"\" ““““ »»»» ’’’’ ‘‘‘‘",
                ". . . . ! ? … )))) ((((",
                "\u202e.\u200f\u0000\u0007 x.\u2028y.\u2029z."
            })
    void hostileTextsAreCutExactly(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "a", "\"", "“", "(", "\n", "a.", "A. ", "\" ", "“ ”", "- \n", "a\n", "| ", "قال. ", "‘a "})
    void muchOfOneThingIsReadInTime(String piece) {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> check(piece.repeat(200_000 / piece.length())));
    }

    /** Statements are in order, apart, exact, and outside of furniture. */
    private static void check(String text) {
        Document document = Documents.of(ManifestEntry.of("hostile.txt").with(null, "en"), text);
        int end = 0;
        for (Statement statement : Statements.of(document)) {
            Span span = statement.quote().span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(statement.quote().text()).isEqualTo(span.cut(document.text()));
            for (Span utterance : statement.utterances()) {
                assertThat(span.contains(utterance)).isTrue();
            }
            end = span.end();
        }
    }

    private static List<Statement> read(String language, String text) {
        return Statements.of(Documents.of(ManifestEntry.of("case.txt").with(null, language), text));
    }
}
