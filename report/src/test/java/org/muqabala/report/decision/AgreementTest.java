package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.muqabala.report.decision.Some.decision;
import static org.muqabala.report.decision.Some.pair;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final List<Decision> log = new ArrayList<>();

    private void answer(String who, int subject, What what) {
        int i = log.size();
        log.add(decision("d" + i, what, pair("a", "b" + subject), who, i, null));
    }

    private void answers(int from, int to, What amal, What basim) {
        for (int subject = from; subject < to; subject++) {
            answer("amal", subject, amal);
            answer("basim", subject, basim);
        }
    }

    private List<Agreement> figures() {
        return Agreement.of(Beliefs.of(log), Aspect.CONFLICT);
    }

    /** 20 times both yes, 5 and 10 times apart, 15 times both no: 0.70 observed, 0.50 by chance. */
    @Test
    void theTextbookExample() {
        answers(0, 20, What.CONFLICT, What.CONFLICT);
        answers(20, 25, What.CONFLICT, What.NO_CONFLICT);
        answers(25, 35, What.NO_CONFLICT, What.CONFLICT);
        answers(35, 50, What.NO_CONFLICT, What.NO_CONFLICT);
        Agreement figures = figures().get(0);
        assertThat(figures.both()).isEqualTo(50);
        assertThat(figures.percent()).hasValue(70);
        assertThat(figures.kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void oneAnswerThroughoutHasNoKappa() {
        answers(0, 5, What.CONFLICT, What.CONFLICT);
        assertThat(figures().get(0).percent()).hasValue(100);
        assertThat(figures().get(0).kappa()).isEmpty();
    }

    @Test
    void whoContradictsAlwaysIsBelowChance() {
        answers(0, 5, What.CONFLICT, What.NO_CONFLICT);
        answers(5, 10, What.NO_CONFLICT, What.CONFLICT);
        assertThat(figures().get(0).percent()).hasValue(0);
        assertThat(figures().get(0).kappa()).hasValue(-1);
    }

    @Test
    void onlySubjectsThatBothDecidedOnCountAndTheLastWordOfEach() {
        answer("amal", 1, What.CONFLICT);
        answer("amal", 2, What.CONFLICT);
        answer("basim", 2, What.CONFLICT);
        answer("basim", 2, What.NO_CONFLICT);
        answer("carim", 3, What.CONFLICT);
        answer("carim", 1, What.NOTE);
        assertThat(figures()).hasSize(1);
        assertThat(figures().get(0))
                .extracting(Agreement::both, Agreement::same)
                .containsExactly(1, 0);
        assertThat(Agreement.of(Beliefs.of(log), Aspect.QUESTION)).isEmpty();
    }
}
