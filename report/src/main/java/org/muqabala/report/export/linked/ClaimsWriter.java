package org.muqabala.report.export.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.json.JsonOut;

/**
 * claims.jsonld: each answer as a schema.org Claim with the articles it appears in. It is a machine's finding and says of
 * no claim whether it holds.
 */
public final class ClaimsWriter {
    private ClaimsWriter() {}

    /** Writes the file; the stream stays open. */
    public static void write(Material material, Phrases words, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        try (JsonOut out = JsonOut.embeddable(writer)) {
            ClaimNode node = new ClaimNode(out, words);
            out.object(() -> {
                out.text("@context", "https://schema.org");
                out.each("@graph", Answer.of(material), node::fields);
            });
        }
        writer.write('\n');
        writer.flush();
    }
}
