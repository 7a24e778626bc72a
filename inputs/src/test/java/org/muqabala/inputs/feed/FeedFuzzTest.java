package org.muqabala.inputs.feed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.muqabala.document.FileTexts;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.Laws;
import org.muqabala.inputs.format.Blob;

/** Laws of every feed: its bytes are articles or problems, and never an exception. */
class FeedFuzzTest {
    private final FeedFormat format = new FeedFormat(Given.UTF_8, Given.MARKUP);

    @FuzzTest(maxDuration = "10s")
    void feeds(byte[] bytes) throws IOException {
        Blob blob = Blob.of("feed.xml", null, bytes);
        format.isIn(blob);
        Laws.require("feed.xml", format.read(blob, Given.told("feed.xml"), (inner, told) -> FileTexts.none()));
    }
}
