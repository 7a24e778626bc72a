package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.KnownConflicts;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.StoreException;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** The conflicts that a comparison has and the one before it had not. */
final class NewConflicts {
    private final Desk desk;

    NewConflicts(Desk desk) {
        this.desk = desk;
    }

    /**
     * The new conflicts, those aside that a person decided to be none or to be of two questions.
     *
     * @param id of the comparison
     * @param before the board of the comparison before; empty where there was none
     * @param now the board of the comparison
     */
    List<ObjectNode> between(String id, Optional<Board> before, Board now) {
        KnownConflicts known = new KnownConflicts();
        before.ifPresent(board -> conflicts(board, (group, finding) -> known.add(finding)));
        List<ObjectNode> fresh = new ArrayList<>();
        look();
        ConflictMessages messages = new ConflictMessages(id, now, desk::on);
        conflicts(now, (group, finding) -> {
            if (!known.holds(finding) && !isDenied(now.material().subject(finding))) {
                fresh.add(messages.message(group, finding));
            }
        });
        return fresh;
    }

    /** Where the log cannot be read, what was read of it before has to do. */
    private void look() {
        try {
            desk.look();
        } catch (StoreException e) {
            // whoever asks next is told
        }
    }

    private static void conflicts(Board board, BiConsumer<Group, Finding> each) {
        for (Group group : board.comparison().groups()) {
            for (Finding finding : group.findings()) {
                if (finding.verdict() == Verdict.CONFLICTS) {
                    each.accept(group, finding);
                }
            }
        }
    }

    private boolean isDenied(Subject subject) {
        Opinion opinion = Opinion.of(desk.on(subject));
        return opinion.on(subject, Aspect.CONFLICT, null).what() == What.NO_CONFLICT
                || opinion.on(subject, Aspect.QUESTION, null).what() == What.DIFFERENT;
    }
}
