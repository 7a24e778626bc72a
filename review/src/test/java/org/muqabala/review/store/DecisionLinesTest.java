package org.muqabala.review.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.log.Some.decision;
import static org.muqabala.review.log.Some.group;
import static org.muqabala.review.log.Some.pair;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.DecisionReader;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionLines;
import org.muqabala.review.log.DecisionLines.Import;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Stored;

/** Logs written as lines and read back, by one desk and by two. */
class DecisionLinesTest {
    @TempDir
    Path folder;

    private DecisionStore mine;
    private DecisionStore theirs;

    @BeforeEach
    void open() {
        mine = Stores.file(folder.resolve("mine.db"));
        theirs = Stores.file(folder.resolve("theirs.db"));
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    private static void add(DecisionStore store, Decision... decisions) {
        for (Decision decision : decisions) {
            store.append(decision, DecisionStore.ANY);
        }
    }

    private static byte[] lines(DecisionStore store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionLines.write(store, out);
        return out.toByteArray();
    }

    private static Import read(byte[] lines, DecisionStore store) throws IOException {
        return DecisionLines.read("backup.jsonl", new ByteArrayInputStream(lines), store);
    }

    private static List<Decision> log(DecisionStore store) {
        return store.since(0, 9999).stream().map(Stored::decision).toList();
    }

    @Test
    void aBackupGivesTheWholeLogBackByteForByte() throws IOException {
        for (What what : What.values()) {
            add(mine, decision("d-" + what.code(), what, what == What.SAME ? group("a", "b") : pair("a", "b")));
        }
        for (int i = 0; i < 1001; i++) {
            add(mine, decision("u" + i, What.RETRACTED, pair("a", "b"), "amal", i, "d-same"));
        }
        byte[] backup = lines(mine);
        assertThat(read(backup, theirs)).isEqualTo(new Import(What.values().length + 1001, 0, List.of()));
        assertThat(theirs.since(0, 9999)).isEqualTo(mine.since(0, 9999));
        assertThat(lines(theirs)).isEqualTo(backup);
    }

    @Test
    void twoDesksMergeWithoutLossAndReadingAgainAddsNothing() throws IOException {
        Decision shared = decision("shared", What.SAME, pair("a", "b"));
        Decision own = decision("own", What.CONFLICT, pair("a", "b"), "amal", 1, null);
        Decision other = decision("other", What.NO_CONFLICT, pair("a", "b"), "basim", 2, "shared");
        add(mine, shared, own);
        add(theirs, shared, other);
        assertThat(read(lines(theirs), mine)).isEqualTo(new Import(1, 1, List.of()));
        assertThat(read(lines(mine), theirs)).isEqualTo(new Import(1, 2, List.of()));
        assertThat(read(lines(mine), theirs)).isEqualTo(new Import(0, 3, List.of()));
        assertThat(log(mine)).containsExactly(shared, own, other);
        assertThat(log(theirs)).containsExactlyInAnyOrderElementsOf(log(mine));
    }

    @Test
    void aFaultyLineIsToldWithItsFieldAndTheRestIsTaken() throws IOException {
        Decision first = decision("d1", What.SAME, pair("a", "b"));
        Decision last = decision("d2", What.VALUE, pair("a", "b"));
        String good = DecisionJson.line(first);
        add(mine, decision("taken", What.SAME, pair("a", "b")));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (String line : List.of(
                "\uFEFF" + good,
                "{\"id\": \"d3\", ",
                "[]",
                "  ",
                good.replace("\"same\"", "\"equal\""),
                good.replace("\"id\":\"d1\"", "\"id\":\"../d1\""),
                good.replace(":00Z", ":00+01:00"),
                good.replace("\"claim\":\"claim-b\"", "\"claim\":7"),
                good.replace("\"side\":\"b\"", "\"side\":\"c\""),
                good.replace("\"who\":\"amal\"", "\"who\":\"\\ud800\""),
                good.replace("\"values\":[", "\"values\":[7,"),
                DecisionJson.line(last).replace("\"value\":\"70000\",", ""),
                good.replace("\"id\":\"d1\"", "\"id\":\"taken\"").replace("\"same\"", "\"different\""),
                "x".repeat(2_000_000),
                "[".repeat(100_000))) {
            file.writeBytes((line + "\r\n").getBytes(UTF_8));
        }
        file.writeBytes(new byte[] {'"', (byte) 0xC3, '"', '\n'});
        file.writeBytes(DecisionJson.line(last).getBytes(UTF_8));
        Import read = read(file.toByteArray(), mine);
        assertThat(log(mine)).extracting(Decision::id).containsExactly("taken", "d1", "d2");
        assertThat(read.taken()).isEqualTo(2);
        assertThat(read.known()).isZero();
        List<String> expected = List.of(
                ":2: expected a JSON object",
                ":3: expected a JSON object, found other JSON",
                ":5: \"what\": expected same, maybe, different, conflict,",
                ":6: \"id\": expected 1 to 100 letters, digits and . _ : -, found \"../d1\"",
                ":7: \"when\": expected a moment in UTC",
                ":8: \"evidence[1].claim\": expected text",
                ":9: \"evidence[1].side\": expected a or b, found \"c\"",
                ":10: \"who\": expected whole characters",
                ":11: \"basis.values[0]\": expected text",
                ":12: \"value\": expected the supported value, found none",
                ":13: \"id\": expected a new id, or the decision that is stored",
                ":14: expected a line of at most",
                ":15: expected a JSON object",
                ":16: expected UTF-8");
        assertThat(read.refusals()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(read.refusals().get(i)).startsWith("backup.jsonl" + expected.get(i));
        }
    }

    @Test
    void theLinesAreADecisionsFileThatExportReads() throws IOException {
        Decision decision = decision("d1", What.NO_CONFLICT, pair("a", "b"));
        add(mine, decision);
        Decisions read = DecisionReader.of("decisions.jsonl", lines(mine), Findings.none());
        assertThat(read.refusals()).isEmpty();
        assertThat(read.decisions()).containsExactly(decision);
    }

    @Test
    void aLineWithoutAnIdIsTakenOnce() throws IOException {
        String line =
                DecisionJson.line(decision("d1", What.CONFLICT, pair("a", "b"))).replace("\"id\":\"d1\",", "");
        String turned = line.replace("\"what\":\"conflict\",", "")
                .replace("{\"evidence\"", "{ \"what\": \"conflict\", \"evidence\"");
        assertThat(turned).isNotEqualTo(line);
        assertThat(read((line + "\n" + turned).getBytes(UTF_8), mine)).isEqualTo(new Import(1, 1, List.of()));
        assertThat(log(mine))
                .extracting(Decision::id)
                .singleElement()
                .asString()
                .matches("line-[0-9a-f]{32}");
    }

    @Test
    void aFindingIsKnownByItsIdWhereItsComparisonIsAtHandOnly() throws IOException {
        String line = "{\"finding\":\"f1\",\"what\":\"conflict\",\"who\":\"amal\",\"when\":\"2026-01-05T09:30:00Z\"}";
        assertThat(read(line.getBytes(UTF_8), mine).refusals())
                .containsExactly("backup.jsonl:1: \"evidence\": expected a list, since no comparison is at hand to look"
                        + " the finding up in, found none");
    }
}
