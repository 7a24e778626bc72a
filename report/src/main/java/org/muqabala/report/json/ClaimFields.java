package org.muqabala.report.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;

/** The fields of a claim. */
final class ClaimFields {
    private final JsonOut out;
    private final ReadingFields reading;
    private final Places places;

    ClaimFields(JsonOut out, Places places) {
        this.out = out;
        this.reading = new ReadingFields(out);
        this.places = places;
    }

    void claim(Claim claim) throws IOException {
        @Nullable String event = places.eventOf(claim.id());
        out.text("id", claim.id());
        out.text("source", claim.source());
        out.number("start", claim.quote().start());
        out.number("end", claim.quote().end());
        out.text("quote", claim.quote().text());
        out.text("event", event);
        out.optional("speaker", claim.speaker(), reading::speaker);
        out.code("polarity", claim.polarity());
        out.code("modality", claim.modality());
        out.each(
                "figures",
                claim.figures(),
                f -> reading.figure(
                        f, claim.concepts(), places.roleOf(claim.id(), f.quote().span())));
        out.each("times", claim.times(), reading::time);
        out.each("names", claim.names(), reading::name);
    }
}
