package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.reading.Reader;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Explanation;
import org.muqabala.text.Language;

/** One article gives 94 and 71 in two sentences, the other 96: that 94 and 96 answer one question keeps 71 out of it. */
class ClustersTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    private final List<Answer> answers =
            new ArrayList<>(answers("a", "94 deputies voted for it. 71 deputies signed it."));
    private final Answer voted = answers.get(0);
    private final Answer signed = answers.get(1);
    private final Answer other = answers("b", "96 deputies voted for it.").get(0);

    ClustersTest() {
        answers.add(other);
    }

    @Test
    void whatOneArticleGivesBesideIsOfAnotherQuestion() {
        assertThat(joins(link(signed, other, Link.Bearing.CONFLICT))).isFalse();
        assertThat(joins(link(other, signed, Link.Bearing.CONFLICT))).isFalse();
        assertThat(joins(link(signed, other, Link.Bearing.DOUBT))).isFalse();
    }

    @Test
    void whatCannotConflictAndWhatPeopleSayIsJoined() {
        assertThat(joins(link(signed, other, Link.Bearing.NOTHING))).isTrue();
        assertThat(joins(Link.asserted(signed, other))).isTrue();
    }

    /** Is a link taken behind the one between those who voted? */
    private boolean joins(Link link) {
        Link first = link(voted, other, Link.Bearing.CONFLICT);
        Clusters clusters = new Clusters(answers, List.of(first, link), Asserted.none());
        clusters.join(first);
        clusters.join(link);
        assertThat(clusters.hold(first)).isTrue();
        return clusters.hold(link);
    }

    private static Link link(Answer a, Answer b, Link.Bearing bears) {
        return new Link(a, b, bears, 0.5, Explanation.leaf("one-question", 0, "slot.score"));
    }

    private static List<Answer> answers(String source, String text) {
        List<Answer> answers = new ArrayList<>();
        for (Claim claim : READER.readFragment(source, text, Language.ENGLISH, null)) {
            for (Figure figure : claim.figures()) {
                answers.add(new Answer(
                        Facet.FIGURE,
                        claim,
                        figure.quote(),
                        new Value.Quantity(figure),
                        null,
                        null,
                        Scope.WHOLE,
                        null));
            }
        }
        return answers;
    }
}
