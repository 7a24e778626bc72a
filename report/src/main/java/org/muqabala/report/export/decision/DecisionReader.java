package org.muqabala.report.export.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.export.decision.Decision.Author;
import org.muqabala.report.export.decision.Decision.Review;
import org.muqabala.report.export.decision.Decision.What;
import org.muqabala.report.export.decision.Decision.Words;
import org.muqabala.report.words.Links;

/** Reads a file of decisions: JSON lines in UTF-8, as docs/formats.md describes them. A line that cannot be used is told and passed over. */
public final class DecisionReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> AUTHORS = Set.of("Organization", "Person");

    private final String file;
    private final int line;

    private DecisionReader(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read or is not in UTF-8
     */
    public static Decisions read(Path path) throws IOException {
        String text;
        try {
            text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(path + ": expected UTF-8; save the file as UTF-8", e);
        }
        String file = String.valueOf(path.getFileName());
        List<Decision> decisions = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        int number = 0;
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                decisions.add(new DecisionReader(file, number).decision(line));
            } catch (Refused e) {
                refusals.add(e.getMessage());
            }
        }
        return new Decisions(file, decisions, refusals);
    }

    /** A line that cannot be used. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private Decision decision(String text) throws Refused {
        JsonNode node = object(text);
        What what = what(node);
        String finding = optional(node, "", "finding");
        List<Words> evidence = evidence(node);
        if (finding == null && evidence.isEmpty()) {
            throw refused("finding", "the id of a finding, or \"evidence\" of it", "neither");
        }
        return new Decision(
                line,
                finding,
                evidence,
                what,
                what == What.VALUE ? text(node, "", "value", "the value that is supported") : null,
                text(node, "", "who", "the name of who decided"),
                when(node),
                optional(node, "", "note"),
                node.path("review").isMissingNode() || node.path("review").isNull() ? null : review(node));
    }

    private JsonNode object(String text) throws Refused {
        try {
            JsonNode node = JSON.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
            throw new Refused(file + ":" + line + ": expected a JSON object, found other JSON");
        } catch (JsonProcessingException e) {
            throw new Refused(file + ":" + line + ": expected a JSON object, found: " + e.getOriginalMessage());
        }
    }

    private What what(JsonNode node) throws Refused {
        String expected = "conflict, no-conflict, value or retracted";
        String found = text(node, "", "what", expected);
        for (What what : What.values()) {
            if (what.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(found)) {
                return what;
            }
        }
        throw refused("what", expected, "\"" + found + "\"");
    }

    private Instant when(JsonNode node) throws Refused {
        String expected = "a moment in UTC such as 2026-01-05T09:30:00Z";
        String found = text(node, "", "when", expected);
        try {
            if (found.endsWith("Z")) {
                return Instant.parse(found);
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no such moment
        }
        throw refused("when", expected, "\"" + found + "\"");
    }

    private List<Words> evidence(JsonNode node) throws Refused {
        JsonNode evidence = node.path("evidence");
        if (evidence.isMissingNode() || evidence.isNull()) {
            return List.of();
        }
        if (!evidence.isArray()) {
            throw refused("evidence", "a list of {\"claim\", \"quote\"}", "other JSON");
        }
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            words.add(words(evidence.get(i), "evidence[" + i + "]."));
        }
        return words;
    }

    private Words words(JsonNode node, String within) throws Refused {
        return new Words(
                text(node, within, "claim", "the id of a claim"),
                text(node, within, "quote", "the words of a piece of evidence"));
    }

    private Review review(JsonNode node) throws Refused {
        JsonNode review = node.path("review");
        if (!review.isObject()) {
            throw refused("review", "an object", "other JSON");
        }
        String within = "review.";
        return new Review(
                text(review, within, "claimReviewed", "the claim in a short sentence"),
                text(review, within, "rating", "what the review says of the claim (reviewRating.alternateName)"),
                address(text(review, within, "url", "the address of the review"), "review.url"),
                author(review.path("author")),
                date(text(review, within, "datePublished", "the day of the review")),
                review.path("itemReviewed").isObject()
                        ? words(review.path("itemReviewed"), "review.itemReviewed.")
                        : null);
    }

    private Author author(JsonNode author) throws Refused {
        if (!author.isObject()) {
            throw refused(
                    "review.author",
                    "who publishes the review, such as {\"type\": \"Organization\", \"name\": \"Desk\"}",
                    author.isMissingNode() || author.isNull() ? "none" : "other JSON");
        }
        String within = "review.author.";
        String type = text(author, within, "type", "Organization or Person");
        if (!AUTHORS.contains(type)) {
            throw refused(within + "type", "Organization or Person", "\"" + type + "\"");
        }
        String url = optional(author, within, "url");
        return new Author(
                type,
                text(author, within, "name", "the name of who publishes the review"),
                url == null ? null : address(url, within + "url"));
    }

    private String address(String url, String field) throws Refused {
        return Links.web(url)
                .orElseThrow(
                        () -> refused(field, "an address that begins with https:// or http://", "\"" + url + "\""));
    }

    private String date(String date) throws Refused {
        try {
            return date.contains("T")
                    ? OffsetDateTime.parse(date).toString()
                    : LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            throw refused("review.datePublished", "a day such as 2026-01-05", "\"" + date + "\"");
        }
    }

    private String text(JsonNode node, String within, String field, String expected) throws Refused {
        String text = optional(node, within, field);
        if (text == null) {
            throw refused(within + field, expected, "none");
        }
        return text;
    }

    private @Nullable String optional(JsonNode node, String within, String field) throws Refused {
        JsonNode value = node.path(field);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()) {
            return null;
        }
        if (!value.isTextual()) {
            throw refused(within + field, "text in quotation marks", "other JSON");
        }
        return value.textValue();
    }

    private Refused refused(String field, String expected, String found) {
        return new Refused(file + ":" + line + ": \"" + field + "\": expected " + expected + ", found " + found);
    }
}
