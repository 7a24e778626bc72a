package org.muqabala.report.view;

import org.muqabala.report.words.Reasons;
import org.muqabala.text.Explanation;

/** Says explanations in the language of the page. */
final class ReasonViews {
    private final Reasons reasons;

    ReasonViews(Lookup lookup, Wording wording) {
        this.reasons = wording.reasons(lookup.comparison().events());
    }

    ReasonView view(Explanation explanation) {
        return new ReasonView(
                Pieces.visible(reasons.part(explanation)),
                Reasons.weight(explanation.contribution()),
                Pieces.of(Pieces.visible(reasons.sentence(explanation))),
                explanation.children().stream().map(this::view).toList());
    }
}
