package org.muqabala.inputs.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Web pages as saved from the web: the article of each, without the furniture around it, and what the page says of itself. */
public final class HtmlFormat implements Format {
    private static final int MOST_BYTES = 64 << 20;
    private static final String[] ENDINGS = {".html", ".htm", ".xhtml"};

    private final Decoding decoding;
    private final @Nullable LocalDate latest;

    /** Pages of which it is not known when they were saved. */
    public HtmlFormat(Decoding decoding) {
        this(decoding, null);
    }

    /**
     * Pages that were saved some day.
     *
     * @param latest the last day on which any may have been published; null where not known
     */
    public HtmlFormat(Decoding decoding, @Nullable LocalDate latest) {
        this.decoding = decoding;
        this.latest = latest;
    }

    @Override
    public boolean takes(String name) {
        for (String ending : ENDINGS) {
            if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        HtmlSigns signs = HtmlSigns.in(blob.head());
        if (signs.isPage()) {
            return true;
        }
        return !signs.isOther() && (isDeclared(blob.type()) || blob.isNamed(ENDINGS) && signs.hasTags());
    }

    private static boolean isDeclared(@Nullable String type) {
        String bare = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return bare.startsWith("text/html") || bare.startsWith("application/xhtml+xml");
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        SavedPage saved = saved(blob);
        if (saved.problems().stream().anyMatch(HtmlFormat::isError)) {
            return new FileTexts(List.of(), saved.problems());
        }
        Extraction extraction = Extraction.of(blob.name(), saved, latest);
        if (extraction.isEmpty()) {
            return FileTexts.none(
                    Problems.ofFile(
                            "page-empty",
                            Severity.ERROR,
                            blob.name(),
                            "expected a page with an article, found one that shows no text; save it from the browser once it is shown"));
        }
        return new FileTexts(List.of(extraction.source(told)), List.of());
    }

    /**
     * What the parts of a page are taken as.
     *
     * @throws IOException where the bytes cannot be read
     */
    public Extracted explain(Blob blob) throws IOException {
        return Extraction.of(blob.name(), saved(blob), latest).extracted();
    }

    private SavedPage saved(Blob blob) throws IOException {
        String declared = HtmlSigns.in(blob.head()).charset(blob.type());
        return SavedPage.of(decoding.decode(blob.name(), blob.bytes(MOST_BYTES), declared));
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
