package org.muqabala.inputs.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.charset.CharsetNames;
import org.muqabala.inputs.charset.Decoded;
import org.muqabala.inputs.charset.Decoder;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * Reads a file of plain text or Markdown, in any charset. Front matter at its top completes what is told of it and is left out
 * of the text; marks of Markdown stay. Whatever has no format of its own and is text is read by it, so it is asked last.
 */
public final class PlainText implements Format {
    /** Text files are not larger; what is larger is something else. */
    private static final int MOST_BYTES = 64 << 20;

    private static final List<String> ENDINGS = List.of(".txt", ".text");

    private final Decoder decoder;

    /** @param given the charset that the user names for all files; null where it is to be found out */
    public PlainText(@Nullable Charset given) {
        this.decoder = new Decoder(given);
    }

    @Override
    public boolean takes(String name) {
        return ENDINGS.stream().anyMatch(e -> name.regionMatches(true, name.length() - e.length(), e, 0, e.length()));
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        byte[] head = blob.head();
        return TextSigns.isText(head, decoder) && !isXml(head);
    }

    /** XML that is neither a page nor a feed was written for programs. */
    private static boolean isXml(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).stripLeading().startsWith("<?xml");
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        byte[] bytes = blob.bytes(MOST_BYTES);
        Decoded decoded = decoder.decode(blob.name(), bytes, CharsetNames.inMediaType(blob.type()));
        List<Problem> problems = new ArrayList<>(decoded.problems());
        String text = decoded.text();
        ManifestEntry entry = told;
        Optional<FrontMatter> matter = FrontMatterReader.read(text).filter(ToldEntry::isTold);
        if (matter.isPresent()) {
            ToldEntry its = ToldEntry.of(told, matter.get());
            entry = its.entry();
            problems.addAll(its.problems());
            text = text.substring(matter.get().end());
        }
        if (isEmpty(text)) {
            return FileTexts.none(Problems.ofFile(
                    "file-empty", Severity.ERROR, blob.name(), "expected the text of an article, found an empty file"));
        }
        return new FileTexts(List.of(new SourceText(entry, text, problems)), List.of());
    }

    /** White space of any script, and marks that nobody sees. */
    private static boolean isEmpty(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
