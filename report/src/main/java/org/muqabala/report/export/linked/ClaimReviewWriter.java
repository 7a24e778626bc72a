package org.muqabala.report.export.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Review;
import org.muqabala.report.export.linked.Reviews.Reviewed;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.json.JsonOut;

/**
 * claimreview.jsonld: what people decided and want published, as schema.org's ClaimReview with the fields that tools of
 * fact-checking ask for. No review is ever made of a machine's finding alone.
 */
public final class ClaimReviewWriter {
    private final JsonOut out;
    private final ClaimNode claims;

    private ClaimReviewWriter(JsonOut out, Phrases words) {
        this.out = out;
        this.claims = new ClaimNode(out, words);
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @return what is wrong with decisions that are not published for it, each with its line and field
     */
    public static List<String> write(Material material, Phrases words, Decided decided, OutputStream stream)
            throws IOException {
        Reviews.Outcome outcome = Reviews.of(material, decided);
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        try (JsonOut out = JsonOut.embeddable(writer)) {
            ClaimReviewWriter reviews = new ClaimReviewWriter(out, words);
            out.object(() -> {
                out.text("@context", "https://schema.org");
                out.each("@graph", outcome.reviews(), reviews::review);
            });
        }
        writer.write('\n');
        writer.flush();
        return outcome.refusals();
    }

    private void review(Reviewed reviewed) throws IOException {
        Review review = reviewed.review();
        out.text("@type", "ClaimReview");
        out.text("url", review.url());
        out.text("claimReviewed", review.claimReviewed());
        out.object("author", () -> author(review.author()));
        out.text("datePublished", review.datePublished());
        out.object("reviewRating", () -> {
            out.text("@type", "Rating");
            out.text("alternateName", review.rating());
        });
        out.object("itemReviewed", () -> claims.fields(reviewed.answer()));
    }

    private void author(Review.Author author) throws IOException {
        out.text("@type", author.type());
        out.text("name", author.name());
        out.textIfAny("url", author.url());
    }
}
