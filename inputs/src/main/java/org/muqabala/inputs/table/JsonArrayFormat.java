package org.muqabala.inputs.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Severity;

/** Articles as a JSON array of objects. What stands before a place where the JSON breaks is read. */
public final class JsonArrayFormat implements Format {
    private final TableFile file;

    /**
     * Arrays of JSON.
     *
     * @param decoding how bytes become text
     * @param markup how HTML does
     */
    public JsonArrayFormat(Decoding decoding, Markup markup) {
        this.file = new TableFile(decoding, markup);
    }

    @Override
    public boolean takes(String name) {
        return TableNames.isNamed(name, ".json");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        return (blob.isNamed(".json") || !JsonFiles.hasEnding(blob)) && JsonFiles.starts(blob, '[');
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        return file.read(blob, told, (text, articles) -> array(told.file(), text, articles));
    }

    private static void array(String name, String text, Articles articles) throws IOException {
        try (JsonParser parser = ObjectReader.FACTORY.createParser(text)) {
            parser.nextToken();
            int index = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new com.fasterxml.jackson.core.io.JsonEOFException(
                            parser, JsonToken.NOT_AVAILABLE, "the end of the file within an array");
                }
                index++;
                int line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    articles.add(line, index, ObjectReader.read(parser), "text");
                } else {
                    articles.bad(line, "an object in braces", JsonFiles.quoted(String.valueOf(parser.getText())));
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                broken(name, parser.currentTokenLocation(), "more text after the array", articles);
            }
        } catch (JsonProcessingException e) {
            broken(name, e.getLocation(), JsonFiles.complaint(e), articles);
        }
    }

    private static void broken(String name, @Nullable JsonLocation at, String found, Articles articles) {
        String line = at == null ? "1" : String.valueOf(at.getLineNr());
        String column = at == null ? "1" : String.valueOf(at.getColumnNr());
        articles.add(Problems.ofFile(
                "json-broken",
                Severity.WARNING,
                name,
                "line " + line + ", column " + column + ": expected an array of objects, found " + found
                        + "; what follows was not read until that is mended",
                line,
                column,
                found));
    }
}
