package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.review.web.http.Refusal;

/** The texts of the sources, of which those that were asked for last are kept. */
final class Articles {
    private static final int KEPT_CHARACTERS = 8_000_000;

    private final Map<String, String> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    /** A source with its text, in which evidence is found by its offsets. */
    ObjectNode article(Board board, String id) {
        WrittenSource source = board.material()
                .source(id)
                .orElseThrow(() -> new Refusal(404, "\"id\": expected one of this comparison, found another"));
        return Shapes.source(source).put("text", text(board, source));
    }

    private synchronized String text(Board board, WrittenSource source) {
        @Nullable String known = kept.get(source.sha256());
        if (known != null) {
            return known;
        }
        try {
            String text = board.comparison().text(source);
            keep(source.sha256(), text);
            return text;
        } catch (IOException e) {
            throw new Refusal(
                    404,
                    "expected the text of the source beside comparison.json, found none or another; compare again");
        }
    }

    private void keep(String hash, String text) {
        kept.put(hash, text);
        characters += text.length();
        var oldest = kept.entrySet().iterator();
        while (characters > KEPT_CHARACTERS && oldest.hasNext()) {
            characters -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
