package org.muqabala.report.export;

import java.util.List;
import java.util.Random;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Source;

/** A source whose title is longer than a cell of a spreadsheet may be. */
final class LongTitle {
    private LongTitle() {}

    static Comparison comparison() {
        StringBuilder title = new StringBuilder("x");
        Random random = new Random(7); // one sign over and over is taken for a bomb by those who unpack it
        while (title.length() < 40_000) {
            title.appendCodePoint(0x1F300 + random.nextInt(0x200));
        }
        Source source = new Source("long", "long.txt", title.toString(), null, null, null, null, "en");
        Document document = new Document(source, "A text.", List.of(), List.of(), List.of());
        return new Comparison(List.of(document), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
