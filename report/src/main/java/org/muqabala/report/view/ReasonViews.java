package org.muqabala.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.muqabala.text.Explanation;

/** Says explanations in the language of the page. */
final class ReasonViews {
    private final Wording wording;

    ReasonViews(Wording wording) {
        this.wording = wording;
    }

    ReasonView view(Explanation explanation) {
        return new ReasonView(
                wording.messages()
                        .find("part." + explanation.part())
                        .orElseGet(() -> Pieces.visible(plainWords(explanation.part()))),
                weight(explanation.contribution()),
                Pieces.of(Pieces.visible(sentence(explanation))),
                explanation.children().stream().map(this::view).toList());
    }

    /** The catalogue's sentence; for a code that it lacks, the code in plain words and its arguments. */
    String sentence(Explanation explanation) {
        Object[] args = explanation.args().stream().map(wording.values()::any).toArray();
        return wording.messages().find("why." + explanation.code(), args).orElseGet(() -> {
            String code = plainWords(explanation.code());
            return args.length == 0
                    ? code
                    : code + ": "
                            + String.join(
                                    wording.messages().get("list.comma"),
                                    List.of(args).stream().map(Object::toString).toList());
        });
    }

    private static String plainWords(String code) {
        return code.replace('.', ' ').replace('-', ' ').replace('_', ' ');
    }

    private static String weight(double contribution) {
        BigDecimal rounded = BigDecimal.valueOf(contribution).setScale(2, RoundingMode.HALF_EVEN);
        return (rounded.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
    }
}
