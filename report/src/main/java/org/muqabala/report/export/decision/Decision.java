package org.muqabala.report.export.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a finding. It hangs on pieces of evidence, which keep their names where a finding gains or loses
 * a source; a finding's id holds for the same evidence only.
 *
 * @param line of the file, 1 for the first
 * @param finding id of the finding as it was; null where the evidence alone tells
 * @param evidence pieces that the finding holds; none where its id tells
 * @param what what was decided
 * @param value the value that the person holds to be supported; null unless {@link What#VALUE} was decided
 * @param who the person
 * @param when in UTC
 * @param note the person's own words for colleagues, never published; null where there are none
 * @param review what is to be published of it; null where nothing is
 */
public record Decision(
        int line,
        @Nullable String finding,
        List<Words> evidence,
        What what,
        @Nullable String value,
        String who,
        Instant when,
        @Nullable String note,
        @Nullable Review review) {
    public Decision {
        evidence = List.copyOf(evidence);
    }

    /** What a person can decide. */
    public enum What {
        /** The sides do conflict. */
        CONFLICT,
        /** They do not, whatever the program says. */
        NO_CONFLICT,
        /** One value is supported. */
        VALUE,
        /** Earlier decisions on the finding are taken back. */
        RETRACTED
    }

    /**
     * A piece of evidence.
     *
     * @param claim id of its claim
     * @param quote its words, exactly
     */
    public record Words(String claim, String quote) {}

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
            @Nullable Words itemReviewed) {}

    /**
     * Who publishes a review.
     *
     * @param type Organization or Person
     * @param url the publisher's address; null where none is given
     */
    public record Author(String type, String name, @Nullable String url) {}
}
