package org.muqabala.inputs.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** PDF and Word files (.docx). They are read in a Java of their own, so that none can take the memory or the time of all. */
public final class OfficeFormat implements Format {
    private static final int SECONDS = 25;
    private static final int MEGABYTES = 256;

    private final ChildReader reader;

    /** One that starts what reads the files from where this program runs. */
    public OfficeFormat() {
        this(new ChildReader(SECONDS, MEGABYTES, System.getProperty("java.class.path")));
    }

    OfficeFormat(ChildReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean takes(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".pdf") || small.endsWith(".docx");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        return Kind.of(blob).isPresent();
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        Optional<Kind> kind = Kind.of(blob);
        if (kind.isEmpty()) {
            return FileTexts.none(Trouble.of(Outcome.BROKEN, blob.name(), reader));
        }
        if (kind.get() == Kind.OLE) {
            return FileTexts.none(Trouble.old(blob.name(), blob.isNamed(".docx")));
        }
        Answer answer = reader.read(kind.get(), blob);
        if (answer.outcome() != Outcome.READ) {
            return FileTexts.none(Trouble.of(answer.outcome(), blob.name(), reader));
        }
        if (answer.text().isBlank()) {
            return FileTexts.none(Problems.ofFile(
                    "document-has-no-text",
                    Severity.ERROR,
                    blob.name(),
                    "expected letters, found pictures of pages at most; run text recognition (OCR) on it first"));
        }
        ManifestEntry entry = told.completedBy(answer.title(), null, null, null, null);
        return new FileTexts(List.of(new SourceText(entry, answer.text(), notices(blob.name(), answer))), List.of());
    }

    private static List<Problem> notices(String name, Answer answer) {
        List<Problem> notices = new ArrayList<>();
        if (answer.lost() > 0) {
            notices.add(Problems.ofText(
                    "document-pages-lost",
                    Severity.WARNING,
                    name,
                    "expected pages that can be read, found " + answer.lost() + " broken ones; the rest was read",
                    String.valueOf(answer.lost())));
        }
        if (answer.leftOut() > 0) {
            notices.add(Problems.ofText(
                    "running-lines-left-out",
                    Severity.NOTICE,
                    name,
                    answer.leftOut()
                            + " lines at the top and the bottom of pages were left out as headers and page numbers",
                    String.valueOf(answer.leftOut())));
        }
        if (answer.created() != null) {
            notices.add(Problems.ofText(
                    "date-of-making",
                    Severity.NOTICE,
                    name,
                    "says that it was made on " + answer.created()
                            + ", which need not be the day of publication; where it is, name it in sources.json",
                    answer.created()));
        }
        return notices;
    }
}
