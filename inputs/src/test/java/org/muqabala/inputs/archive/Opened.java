package org.muqabala.inputs.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;

/** What an archive gives on to be opened: archives are, everything else is taken for a text in UTF-8. */
final class Opened implements Opener {
    private static final List<Format> FORMATS = List.of(new ZipFormat(), new GzipFormat());

    private final List<String> types = new ArrayList<>();

    /** The declared media types of what was opened. */
    List<String> types() {
        return types;
    }

    @Override
    public FileTexts open(Blob blob, ManifestEntry told) {
        types.add(String.valueOf(blob.type()));
        try {
            for (Format format : FORMATS) {
                if (format.isIn(blob)) {
                    return format.read(blob, told, this);
                }
            }
            return asText(blob, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes, whatever they are, as a text. */
    static FileTexts asText(Blob blob, ManifestEntry told) {
        try {
            String text = new String(blob.bytes(1 << 26), StandardCharsets.UTF_8);
            return new FileTexts(List.of(new SourceText(told, text, List.of())), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
