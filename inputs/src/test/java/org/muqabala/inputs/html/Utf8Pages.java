package org.muqabala.inputs.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Reads pages in UTF-8, as the tests have them. */
final class Utf8Pages {
    static final Decoding STRICT = (name, bytes, declared) -> {
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    List.of());
        } catch (CharacterCodingException e) {
            return new Decoded(
                    "", List.of(Problems.ofFile("not-utf8", Severity.ERROR, "page.html", "expected UTF-8", "FF", "0")));
        }
    };

    private Utf8Pages() {}

    static FileTexts read(String html) {
        return read(new HtmlFormat(STRICT), html);
    }

    static FileTexts read(HtmlFormat format, String html) {
        Blob blob = Blob.of("page.html", null, html.getBytes(StandardCharsets.UTF_8));
        try {
            return format.read(blob, ManifestEntry.of("page.html"), (inner, told) -> FileTexts.none());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The only text of a page. */
    static SourceText source(String html) {
        return read(html).texts().get(0);
    }

    static List<String> codes(SourceText source) {
        return source.problems().stream().map(Problem::code).toList();
    }
}
