package org.muqabala.inputs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.document.TextReader;
import org.muqabala.inputs.archive.GzipFormat;
import org.muqabala.inputs.archive.WarcFormat;
import org.muqabala.inputs.archive.ZipFormat;
import org.muqabala.inputs.article.BlockText;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.charset.Decoder;
import org.muqabala.inputs.feed.FeedFormat;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.inputs.format.TooLargeException;
import org.muqabala.inputs.html.Extracted;
import org.muqabala.inputs.html.HtmlFormat;
import org.muqabala.inputs.office.OfficeFormat;
import org.muqabala.inputs.table.CsvFormat;
import org.muqabala.inputs.table.JsonArrayFormat;
import org.muqabala.inputs.table.JsonLinesFormat;
import org.muqabala.inputs.text.InvisibleCharacters;
import org.muqabala.inputs.text.PlainText;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Reads files of every kind that the program knows, by what is in them rather than by their names. */
public final class InputFiles implements TextReader {
    /** An archive in an archive in an archive is as deep as anybody packs. */
    private static final int DEEPEST = 3;

    /** The kinds of files, the most particular first; what is none of them is text. */
    private final List<Format> formats;

    private final HtmlFormat page;

    /**
     * A reader of every kind.
     *
     * @param encoding the character set of all text; null where it is to be found out
     */
    public InputFiles(@Nullable Charset encoding) {
        Decoder decoder = new Decoder(encoding);
        Decoding decoding = (name, bytes, declared) -> {
            var decoded = decoder.decode(name, bytes, declared);
            return new Decoded(decoded.text(), decoded.problems());
        };
        Markup markup = new BlockText();
        page = new HtmlFormat(decoding);
        formats = List.of(
                new OfficeFormat(),
                new ZipFormat(),
                new WarcFormat(),
                new GzipFormat(),
                new FeedFormat(decoding, markup),
                new JsonArrayFormat(decoding, markup),
                new JsonLinesFormat(decoding, markup),
                new CsvFormat(decoding, markup),
                page,
                new PlainText(encoding));
    }

    /** What the parts of a page are taken as; empty where a file is no page. */
    public Optional<Extracted> explain(Path file, String name) throws IOException {
        Blob blob = Blob.of(name, file);
        for (Format format : formats) {
            if (format.isIn(blob)) {
                return format == page ? Optional.of(page.explain(blob)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean takes(String name) {
        return formats.stream().anyMatch(format -> format.takes(name));
    }

    @Override
    public FileTexts read(Path file, ManifestEntry told) throws IOException {
        Blob blob = Blob.of(told.file(), file);
        try {
            FileTexts kept = Longest.kept(read(blob, told, 0));
            return new FileTexts(kept.texts().stream().map(InputFiles::looked).toList(), kept.problems());
        } catch (TooLargeException e) {
            return FileTexts.none(tooLarge(blob, e.most()));
        }
    }

    /** The text with what is told of characters in it that nobody sees. */
    private static SourceText looked(SourceText text) {
        Optional<Problem> unseen = InvisibleCharacters.in(text.entry().file(), text.text());
        return unseen.map(problem -> new SourceText(
                        text.entry(),
                        text.text(),
                        Stream.concat(text.problems().stream(), Stream.of(problem))
                                .toList()))
                .orElse(text);
    }

    private FileTexts read(Blob blob, ManifestEntry told, int depth) throws IOException {
        for (Format format : formats) {
            if (format.isIn(blob)) {
                return format.read(blob, told, opener(depth + 1));
            }
        }
        return FileTexts.none(
                Problems.ofFile(
                        "format-not-known",
                        Severity.ERROR,
                        blob.name(),
                        "expected a text, a page, a PDF or Word document, a feed, a table or an archive, found none of these; save it as text"));
    }

    private Opener opener(int depth) {
        return (blob, told) -> {
            try {
                return depth > DEEPEST ? tooDeep(blob) : read(blob, told, depth);
            } catch (TooLargeException e) {
                return FileTexts.none(tooLarge(blob, e.most()));
            } catch (IOException e) {
                return FileTexts.none(Problems.ofFile(
                        "entry-unreadable",
                        Severity.ERROR,
                        blob.name(),
                        "expected a part of an archive that can be read, found a broken one; pack it again"));
            } catch (RuntimeException | StackOverflowError e) { // one part must not take the others with it
                return FileTexts.none(Problems.ofFile(
                        "reader-failed",
                        Severity.ERROR,
                        blob.name(),
                        "expected a part of an archive that the program can read, and failed on it ("
                                + e.getClass().getSimpleName()
                                + "), which is a fault of the program; save it as plain text, and report it"));
            }
        };
    }

    private static FileTexts tooDeep(Blob blob) {
        return FileTexts.none(Problems.ofFile(
                "archive-too-deep",
                Severity.ERROR,
                blob.name(),
                "expected archives in archives " + DEEPEST + " deep at most, found more; unpack it first",
                String.valueOf(DEEPEST)));
    }

    private static Problem tooLarge(Blob blob, long most) {
        return Problems.ofFile(
                "file-too-large",
                Severity.ERROR,
                blob.name(),
                "expected at most " + (most >> 20) + " MB, found more",
                String.valueOf(most >> 20));
    }
}
