package org.muqabala.report.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Links;

/** The {@code review} of a decision's line. */
final class ReviewJson {
    private static final Set<String> AUTHORS = Set.of("Organization", "Person");

    private ReviewJson() {}

    static ObjectNode node(Review review) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("claimReviewed", review.claimReviewed());
        node.put("rating", review.rating());
        node.put("url", review.url());
        ObjectNode author = node.putObject("author");
        author.put("type", review.author().type());
        author.put("name", review.author().name());
        if (review.author().url() != null) {
            author.put("url", review.author().url());
        }
        node.put("datePublished", review.datePublished());
        @Nullable Piece item = review.itemReviewed();
        if (item != null) {
            node.putObject("itemReviewed").put("claim", item.claim()).put("quote", item.quote());
        }
        return node;
    }

    /** @throws IllegalArgumentException where it is no review; the message tells the field */
    static Review review(JsonNode review) {
        if (!review.isObject()) {
            throw Words.fault("review", "an object", "other JSON");
        }
        String within = "review.";
        JsonNode item = review.path("itemReviewed");
        return new Review(
                JsonFields.text(review, within, "claimReviewed", "the claim in a short sentence"),
                JsonFields.text(
                        review, within, "rating", "what the review says of the claim (reviewRating.alternateName)"),
                address(JsonFields.text(review, within, "url", "the address of the review"), "review.url"),
                author(review.path("author")),
                date(JsonFields.text(review, within, "datePublished", "the day of the review")),
                item.isObject()
                        ? new Piece(
                                JsonFields.text(item, "review.itemReviewed.", "claim", "the id of a claim"),
                                JsonFields.text(
                                        item, "review.itemReviewed.", "quote", "the words of a piece of evidence"))
                        : null);
    }

    private static Review.Author author(JsonNode author) {
        if (!author.isObject()) {
            throw Words.fault(
                    "review.author",
                    "who publishes the review, such as {\"type\": \"Organization\", \"name\": \"Desk\"}",
                    JsonFields.found(author));
        }
        String within = "review.author.";
        String type = JsonFields.text(author, within, "type", "Organization or Person");
        if (!AUTHORS.contains(type)) {
            throw Words.fault(within + "type", "Organization or Person", "\"" + type + "\"");
        }
        String url = JsonFields.optional(author, within, "url");
        return new Review.Author(
                type,
                JsonFields.text(author, within, "name", "the name of who publishes the review"),
                url == null ? null : address(url, within + "url"));
    }

    private static String address(String url, String field) {
        return Links.web(url)
                .orElseThrow(
                        () -> Words.fault(field, "an address that begins with https:// or http://", "\"" + url + "\""));
    }

    private static String date(String date) {
        try {
            return date.contains("T")
                    ? OffsetDateTime.parse(date).toString()
                    : LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            throw Words.fault("review.datePublished", "a day such as 2026-01-05", "\"" + date + "\"");
        }
    }
}
