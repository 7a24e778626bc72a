package org.muqabala.align;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Quote;

/**
 * Tells of which two claims one may deny the other at all: not a headline and its own article, not one speaker what he says himself,
 * and not what holds on a condition or is of another time.
 */
final class Opposable {
    private final DeniedContent content;

    Opposable(DeniedContent content) {
        this.content = content;
    }

    boolean mayDeny(Claim a, Claim b) {
        boolean oneText = a.sharesArticle(b);
        boolean oneVoice = Objects.equals(speaker(a), speaker(b)) || a.heading() || b.heading();
        return !(oneText && oneVoice
                || a.modality() == Modality.CONDITIONAL
                || b.modality() == Modality.CONDITIONAL
                || isOfAnotherTime(a, b)
                || isOfAnotherTime(b, a)
                || isOfThePast(a, b)
                || isOfThePast(b, a));
    }

    /** "Had not erupted for 38 years": only what is told to have been in that time is a word against it. */
    private static boolean isOfThePast(Claim denied, Claim asserted) {
        Quote denial = denied.denial();
        return denial != null
                && asserted.denial() == null
                && asserted.times().isEmpty()
                && denied.figures().stream()
                        .anyMatch(f -> f.kind() == Figure.Kind.DURATION
                                && f.quote().start() >= denial.end()
                                && Openers.opens(denied, Openers.FOR, f.quote()));
    }

    /** That repairs will be done is no word against who says that none were. */
    private boolean isOfAnotherTime(Claim denied, Claim planned) {
        Quote denial = denied.denial();
        return denial != null
                && planned.denial() == null
                && denied.modality() == Modality.ASSERTED
                && planned.modality() == Modality.PLANNED
                && !content.isVerb(denied, denial);
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.speaker() == null ? null : claim.speaker().canonical();
    }
}
