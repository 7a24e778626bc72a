package org.muqabala.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.material.Material;
import org.muqabala.text.Language;

/** Exports in memory. */
final class Written {
    private Written() {}

    static byte[] bytes(Format format, Comparison comparison) {
        return bytes(format, Material.of(comparison), Language.ENGLISH);
    }

    static byte[] bytes(Format format, Material material, Language language) {
        return bytes(format, material, language, Decided.none());
    }

    static byte[] bytes(Format format, Material material, Language language, Decided decided) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Exports(material, language, ConceptLexicon.shipped(), decided).write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Format format, Comparison comparison) {
        return new String(bytes(format, comparison), UTF_8);
    }
}
