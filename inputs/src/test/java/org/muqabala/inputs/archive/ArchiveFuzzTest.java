package org.muqabala.inputs.archive;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.Laws;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;

/** Laws of every archive: its bytes are files or problems, and never an exception. */
class ArchiveFuzzTest {
    private static final List<Format> FORMATS = List.of(new ZipFormat(), new WarcFormat(), new GzipFormat());

    @FuzzTest(maxDuration = "10s")
    void archives(byte[] bytes) throws IOException {
        for (Format format : FORMATS) {
            Blob blob = Blob.of("a", null, bytes);
            format.isIn(blob);
            Laws.require("a", format.read(blob, Given.told("a"), (inner, told) -> Opened.asText(inner, told)));
        }
    }
}
