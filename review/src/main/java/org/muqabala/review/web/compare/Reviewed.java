package org.muqabala.review.web.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.web.http.Refusal;

/** The comparison that the server was started on, as the file that it was read from. */
public final class Reviewed {
    static final String ID = "reviewed";

    private static final long LARGEST = 64L << 20;

    private final Supplier<WrittenComparison> shown;

    /** @param shown the comparison that is shown at the moment */
    public Reviewed(Supplier<WrittenComparison> shown) {
        this.shown = shown;
    }

    int sources() {
        return shown.get().sources().size();
    }

    /**
     * The whole file.
     *
     * @throws Refusal where it is too large for one answer, or is being made again
     */
    byte[] json() {
        Path file = shown.get().folder().resolve(ComparisonJson.FILE);
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(
                        503, "expected a comparison of " + (LARGEST >> 20) + " MB at most; ask for its groups instead");
            }
            byte[] bytes = Files.readAllBytes(file);
            try (JsonParser parser = new JsonFactory().createParser(bytes)) {
                parser.nextToken();
                parser.skipChildren();
                parser.nextToken();
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(503, "expected a comparison that can be read, found one that is being made; ask again");
        }
    }
}
