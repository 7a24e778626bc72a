package org.muqabala.inputs.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.Laws;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;

/** Laws of every table: its bytes are articles or problems, and never an exception. */
class TableFuzzTest {
    private static final List<Format> FORMATS = List.of(
            new JsonLinesFormat(Given.UTF_8, Given.MARKUP),
            new JsonArrayFormat(Given.UTF_8, Given.MARKUP),
            new CsvFormat(Given.UTF_8, Given.MARKUP));

    @FuzzTest(maxDuration = "10s")
    void tables(byte[] bytes) throws IOException {
        for (Format format : FORMATS) {
            Blob blob = Blob.of("table", null, bytes);
            format.isIn(blob);
            Laws.require("table", format.read(blob, Given.told("table"), (inner, told) -> FileTexts.none()));
        }
    }
}
