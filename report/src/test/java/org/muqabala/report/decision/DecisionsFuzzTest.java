package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.report.Odd;

/** Laws of every decisions file, whatever is in it: a line is taken or told with its number, and what is taken comes back. */
class DecisionsFuzzTest {
    private static final Findings FINDINGS = Findings.of(Odd.comparison().groups());

    @FuzzTest(maxDuration = "10s")
    void decisions(byte[] bytes) throws IOException {
        List<Decision> taken = new ArrayList<>();
        List<String> refusals = DecisionReader.read(
                "desk.jsonl",
                new ByteArrayInputStream(bytes),
                FINDINGS,
                (line, decision, ownId) -> taken.add(decision));
        assertThat(refusals).allMatch(refusal -> refusal.startsWith("desk.jsonl:"));
        for (Decision decision : taken) {
            String line = DecisionJson.node(decision).toString();
            assertThat(DecisionJson.told(line, FINDINGS).decision()).isEqualTo(decision);
        }
    }
}
