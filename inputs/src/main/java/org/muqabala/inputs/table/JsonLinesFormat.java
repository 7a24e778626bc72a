package org.muqabala.inputs.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;

/** Articles as JSON lines, an object a line. A bad line is told and costs that line alone. */
public final class JsonLinesFormat implements Format {
    private final TableFile file;

    /**
     * JSON lines.
     *
     * @param decoding how bytes become text
     * @param markup how HTML does
     */
    public JsonLinesFormat(Decoding decoding, Markup markup) {
        this.file = new TableFile(decoding, markup);
    }

    @Override
    public boolean takes(String name) {
        return TableNames.isNamed(name, ".jsonl", ".ndjson");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        return blob.isNamed(".jsonl", ".ndjson") || !JsonFiles.hasEnding(blob) && JsonFiles.starts(blob, '{');
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        return file.read(blob, told, JsonLinesFormat::lines);
    }

    private static void lines(String text, Articles articles) throws IOException {
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            number++;
            String line = text.substring(from, end);
            if (!line.isBlank()) {
                line(number, line, articles);
            }
            from = end + 1;
        }
    }

    private static void line(int number, String line, Articles articles) throws IOException {
        try (JsonParser parser = ObjectReader.FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                articles.bad(number, "an object in braces", JsonFiles.quoted(line));
                return;
            }
            Map<Field, String> found = ObjectReader.read(parser);
            if (parser.nextToken() == null) {
                articles.add(number, number, found, "text");
            } else {
                articles.bad(number, "one object", "more text after it");
            }
        } catch (JsonProcessingException e) {
            articles.bad(number, "an object of JSON", JsonFiles.complaint(e));
        }
    }
}
