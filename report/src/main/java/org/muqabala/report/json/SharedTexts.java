package org.muqabala.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON and gives equal texts as one object: ids, codes and quotes come over and over in a comparison. */
final class SharedTexts extends JsonParserDelegate {
    private final Map<String, String> texts = new HashMap<>();

    SharedTexts(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable String getText() throws IOException {
        String text = super.getText();
        @Nullable String known = text == null ? null : texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
