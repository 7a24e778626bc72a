package org.muqabala.report.decision;

import org.jspecify.annotations.Nullable;

/**
 * What is published of a decision, after schema.org's ClaimReview. The words are the person's own.
 *
 * @param claimReviewed the claim in a short sentence
 * @param rating what the review says of it: "Mostly false"
 * @param url address of the article that reviews it
 * @param author who publishes the review
 * @param datePublished the day or moment of the review, in the notation of ISO 8601
 * @param itemReviewed evidence of the side that is reviewed; null where the finding has one side only
 */
public record Review(
        String claimReviewed,
        String rating,
        String url,
        Author author,
        String datePublished,
        @Nullable Piece itemReviewed) {
    /**
     * Who publishes a review.
     *
     * @param type Organization or Person
     * @param url the publisher's address; null where none is given
     */
    public record Author(String type, String name, @Nullable String url) {}
}
