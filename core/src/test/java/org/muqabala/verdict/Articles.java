package org.muqabala.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;

/** Articles of test cases: {@code [language, day of publication, text]}. */
final class Articles {
    private Articles() {}

    static Document of(String file, JsonNode article) {
        ManifestEntry entry = ManifestEntry.of(file)
                .with(LocalDate.parse(article.get(1).asText()), article.get(0).asText());
        return Documents.of(entry, article.get(2).asText());
    }
}
