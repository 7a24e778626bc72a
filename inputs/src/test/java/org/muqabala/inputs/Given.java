package org.muqabala.inputs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.BlockText;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** What tests of formats give them. */
public final class Given {
    /** UTF-8 and nothing else. */
    public static final Decoding UTF_8 = (name, bytes, declared) -> {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, List.of());
        } catch (CharacterCodingException e) {
            return new Decoded("", List.of(Problems.ofText("not-utf8", Severity.ERROR, name, "expected UTF-8")));
        }
    };

    public static final Markup MARKUP = new BlockText();

    private Given() {}

    public static Blob file(String name, String text) {
        return Blob.of(name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    public static ManifestEntry told(String name) {
        return ManifestEntry.of(name);
    }

    /** The names and texts of what was read: "articles.csv!/2: text". */
    public static List<String> lines(FileTexts read) {
        return read.texts().stream()
                .map(t -> t.entry().file() + ": " + t.text())
                .toList();
    }

    /** The codes of all problems, those of the file first. */
    public static List<String> codes(FileTexts read) {
        return java.util.stream.Stream.concat(
                        read.problems().stream(), read.texts().stream().flatMap(t -> t.problems().stream()))
                .map(Problem::code)
                .toList();
    }
}
