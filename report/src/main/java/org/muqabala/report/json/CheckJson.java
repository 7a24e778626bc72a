package org.muqabala.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** What two texts are to each other, as the line that {@code muqabala check} prints. */
public final class CheckJson {
    /** The verdicts of a pair, the one that tells most first. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.CONFLICTS, Verdict.REFINES, Verdict.REWORDS, Verdict.AGREES, Verdict.UNDECIDED);

    /** The verdict of two texts that share no slot. */
    private static final String UNRELATED = "unrelated";

    private CheckJson() {}

    /**
     * The line, without a line end.
     *
     * @param id the id of the request, given back as it came
     * @param findings everything that was found of the two
     */
    public static String line(JsonNode id, List<Finding> findings) {
        return ReadingJson.object(out -> {
            out.node("id", id);
            out.text("verdict", verdict(findings));
            out.each("findings", findings, new FindingFields(out)::finding);
        });
    }

    /** The first that applies of conflicts, refines, rewords, agrees, undecided, unrelated. */
    public static String verdict(List<Finding> findings) {
        for (Verdict verdict : ORDER) {
            if (findings.stream().anyMatch(f -> f.verdict() == verdict)) {
                return JsonOut.code(verdict);
            }
        }
        return UNRELATED;
    }
}
