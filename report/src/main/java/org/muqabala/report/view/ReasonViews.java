package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Reasons;
import org.muqabala.text.Explanation;

/** Says explanations in the language of the page. */
final class ReasonViews {
    private final Messages messages;
    private final Reasons reasons;

    ReasonViews(Messages messages, Reasons reasons) {
        this.messages = messages;
        this.reasons = reasons;
    }

    /** Why the claims of a finding were joined, and why its verdict; each under its own heading. */
    List<ReasonView> of(Explanation finding) {
        List<ReasonView> joined = new ArrayList<>();
        List<ReasonView> judged = new ArrayList<>();
        for (Explanation part : finding.children()) {
            (part.part().equals("rule") ? judged : joined).add(view(part));
        }
        if (joined.isEmpty() || judged.isEmpty()) {
            return List.of(view(finding));
        }
        return List.of(headed("finding.joined", joined, finding), headed("finding.judged", judged, finding));
    }

    private ReasonView headed(String heading, List<ReasonView> parts, Explanation finding) {
        boolean judged = heading.equals("finding.judged");
        return new ReasonView(
                messages.get(heading),
                "",
                judged ? Pieces.of(Pieces.visible(reasons.sentence(finding))) : List.of(),
                parts);
    }

    ReasonView view(Explanation explanation) {
        return new ReasonView(
                Pieces.visible(reasons.part(explanation)),
                Reasons.weight(explanation.contribution()),
                Pieces.of(Pieces.visible(reasons.sentence(explanation))),
                explanation.children().stream().map(this::view).toList());
    }
}
