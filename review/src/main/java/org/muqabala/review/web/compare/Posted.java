package org.muqabala.review.web.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.review.web.http.Refusal;

/** The documents of a request. Their names are names and lead to no file, their addresses are told and never asked for. */
final class Posted {
    static final int LEAST = 2;
    static final int MOST = 50;

    private static final Set<String> FIELDS =
            Set.of("name", "text", "title", "publisher", "published", "url", "language");
    private static final Map<String, Integer> LONGEST =
            Map.of("name", 200, "title", 1_000, "publisher", 500, "url", 2_000, "language", 35, "published", 10);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    /** A document as it was sent. */
    private record Sent(ManifestEntry entry, String text) {}

    private Posted() {}

    /**
     * The documents, by name; which one came first changes nothing.
     *
     * @throws Refusal where the body is not as it should be
     */
    static List<Document> documents(ObjectNode body) {
        JsonNode all = body.path("documents");
        if (body.size() != 1 || !all.isArray() || all.size() < LEAST || all.size() > MOST) {
            throw new Refusal(
                    422, "expected \"documents\", a list of " + LEAST + " to " + MOST + ", found something else");
        }
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            sent.add(sent(all.path(i), "documents[" + i + "]"));
        }
        sent.sort(Comparator.comparing((Sent s) -> s.entry().file()).thenComparing(Sent::text));
        return Documents.of(
                sent.stream().map(Sent::entry).toList(),
                sent.stream().map(Sent::text).toList());
    }

    private static Sent sent(JsonNode node, String where) {
        node.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw fault(where, "the fields name, text, title, publisher, published, url, language");
            }
        });
        @Nullable String name = text(node, "name", where);
        @Nullable String text = text(node, "text", where);
        if (name == null || text == null) {
            throw fault(where, "a \"name\" and a \"text\"");
        }
        @Nullable String language = text(node, "language", where);
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw fault(where + ".language", "a code of BCP 47 such as ar");
        }
        ManifestEntry entry = new ManifestEntry(
                name,
                text(node, "title", where),
                text(node, "publisher", where),
                day(text(node, "published", where), where),
                text(node, "url", where),
                language,
                List.of());
        return new Sent(entry, text);
    }

    private static @Nullable String text(JsonNode node, String field, String where) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        @Nullable Integer longest = LONGEST.get(field);
        String text = value.asText();
        if (!value.isTextual() || text.isBlank() || longest != null && text.length() > longest) {
            throw fault(where + "." + field, longest == null ? "text" : "text of 1 to " + longest + " characters");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw fault(where + "." + field, "whole characters");
        }
        return text;
    }

    private static @Nullable LocalDate day(@Nullable String given, String where) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw fault(where + ".published", "a day such as 2021-12-08");
        }
    }

    private static Refusal fault(String where, String expected) {
        return new Refusal(422, "\"" + where + "\": expected " + expected + ", found something else");
    }
}
