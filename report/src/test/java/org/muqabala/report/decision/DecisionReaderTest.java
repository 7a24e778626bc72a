package org.muqabala.report.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.report.TwoCalls;

/** Lines that a person wrote: without an id, on a finding's id or on evidence whose sides are not told. */
class DecisionReaderTest {
    private static final Findings FINDINGS = Findings.of(TwoCalls.comparison().groups());
    private static final String WHO = "\"who\":\"Layla\",\"when\":\"2026-01-05T09:30:00Z\"";
    private static final Piece M70 = new Piece("m2", "70 ألف جندي");
    private static final Piece P94 = new Piece("p2", "more than 94,000 troops");

    private static Decisions read(Findings findings, String... lines) {
        return DecisionReader.of("desk.jsonl", String.join("\n", lines).getBytes(UTF_8), findings);
    }

    @Test
    void aFindingsIdIsEnough() {
        Decisions read = read(FINDINGS, "{\"finding\":\"f1\",\"what\":\"no-conflict\"," + WHO + "}");
        assertThat(read.refusals()).isEmpty();
        assertThat(read.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.subject()).isEqualTo(new Subject(List.of(M70), List.of(P94)));
            assertThat(decision.basis()).isEqualTo(Basis.none());
            assertThat(read.place(decision)).isEqualTo("desk.jsonl:1");
        });
    }

    @Test
    void theIdOfALineIsMadeOfWhatItSaysAndNotOfHowItIsWritten() {
        Decisions read = read(
                FINDINGS,
                "{\"finding\":\"f1\",\"what\":\"conflict\"," + WHO + "}",
                "\uFEFF".substring(1) + "  { " + WHO + ", \"what\": \"conflict\",  \"finding\": \"f1\" }\r",
                "{\"finding\":\"f1\",\"what\":\"conflict\"," + WHO.replace("30:00", "30:01") + "}");
        assertThat(read.refusals()).isEmpty();
        assertThat(read.decisions()).hasSize(2);
        assertThat(read.decisions().get(0).id()).matches("line-[0-9a-f]{32}");
    }

    /** Pieces are told by their finding's pieces: m is "70 ألف جندي", p is "more than 94,000 troops", x is in no finding. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            what     | finding | pieces | a   | b
            conflict | f1      | m p    | m   | p
            conflict | f1      | m      | m   | p
            conflict | gone    | p m    | m   | p
            conflict | -       | p m    | m   | p
            conflict | -       | m      | m   | -
            conflict | -       | m x    | m x | -
            conflict | f1      | m x    | m x | -
            same     | f1      | p m    | m p | -
            """, useHeadersInDisplayName = true)
    void evidenceWithoutSidesIsSetOnTheFindingThatHoldsIt(
            String what, String finding, String pieces, String a, String b) {
        String line = "{" + (finding == null ? "" : "\"finding\":\"" + finding + "\",") + "\"evidence\":["
                + String.join(
                        ",",
                        pieces(pieces).stream().map(DecisionReaderTest::json).toList()) + "],\"what\":\""
                + what + "\"," + WHO + "}";
        Subject subject = new Subject(pieces(a), b == null ? List.of() : pieces(b));
        assertThat(read(FINDINGS, line).decisions())
                .extracting(Decision::subject)
                .containsExactly(subject);
        String withId = line.replaceFirst("\\{", "{\"id\":\"d1\",");
        assertThat(read(FINDINGS, withId).decisions())
                .as("a log's line means what it says")
                .extracting(Decision::subject)
                .containsExactly(Subject.of(pieces(pieces)));
    }

    private static List<Piece> pieces(String names) {
        return List.of(names.split(" ", -1)).stream()
                .map(name -> switch (name) {
                    case "m" -> M70;
                    case "p" -> P94;
                    default -> new Piece("m1", "ساعتين عبر");
                })
                .toList();
    }

    private static String json(Piece piece) {
        return "{\"claim\":\"" + piece.claim() + "\",\"quote\":\""
                + piece.quote().replace(" ", "  ") + "\"}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "finding":"f99","what":"conflict"          | "finding": expected the id of a finding of this comparison, found "f99"
            "finding":"f1","what":"different"          | "evidence": expected the pieces that different is said of, since a finding may not outlast it, found none
            "what":"conflict"                          | "evidence": expected a list of {"claim", "quote"}, or "finding" with the id of one, found neither
            "evidence":[],"what":"conflict"            | "evidence": expected a piece or more on side a, found none
            "evidence":"m2","what":"conflict"          | "evidence": expected a list of {"claim", "quote", "side"}, found other JSON
            "evidence":[7],"what":"conflict"           | "evidence[0].claim": expected the id of a claim, found none
            "finding":7,"what":"conflict"              | "finding": expected text in quotation marks, found other JSON
            "finding":"f1","what":"value"              | "value": expected the supported value, found none
            "id":"a b","finding":"f1","what":"conflict" | "id": expected 1 to 100 letters, digits and . _ : -, found "a b"
            """)
    void whatIsWrongIsToldWithItsFieldAndTheRestIsTaken(String wrong, String message) {
        String right = "{\"finding\":\"f4\",\"what\":\"conflict\"," + WHO + "}";
        Decisions read = read(FINDINGS, right, "{" + wrong + "," + WHO + "}", "", right.replace("f4", "f5"));
        assertThat(read.refusals()).containsExactly("desk.jsonl:2: " + message);
        assertThat(read.decisions()).hasSize(2);
    }

    @Test
    void anIdWithOtherContentIsRefused() {
        String line = "{\"id\":\"d1\",\"finding\":\"f1\",\"what\":\"conflict\"," + WHO + "}";
        Decisions read = read(FINDINGS, line, line, line.replace("conflict", "no-conflict"));
        assertThat(read.decisions()).hasSize(1);
        assertThat(read.refusals())
                .containsExactly("desk.jsonl:3: \"id\": expected a new id, found another decision with the id \"d1\"");
    }
}
