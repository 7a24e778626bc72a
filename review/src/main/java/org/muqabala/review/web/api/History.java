package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.Stored;

/**
 * What each person can undo and redo, worked out of the log alone. An act is a decision, or those of one batch that came
 * one after the other. Taking back just what the last act held is an undo; taking back just that undoing is a redo. All
 * else is a new act, and there is nothing to redo behind it.
 */
final class History implements Follower {
    private final Map<String, Timeline> timelines = new HashMap<>();

    /**
     * A stack that shares what lies below its top with others.
     *
     * @param act what an undo would take back, or what a redo would
     * @param undone the act that {@code act} took back, on the stack of what can be redone; else empty
     */
    private record Stack(
            List<Stored> act, List<Stored> undone, @Nullable Stack below) {}

    /** What can be undone and redone at a moment. */
    record Moment(@Nullable Stack undo, @Nullable Stack redo) {
        private static final Moment FIRST = new Moment(null, null);

        /** The decisions that an undo would take back; none where there is nothing to undo. */
        List<Stored> undoable() {
            return undo == null ? List.of() : undo.act();
        }

        /** The undoings that a redo would take back; none where there is nothing to redo. */
        List<Stored> redoable() {
            return redo == null ? List.of() : redo.act();
        }

        private Moment after(List<Stored> act) {
            if (undo != null && takesBack(act, undo.act())) {
                return new Moment(undo.below(), new Stack(act, undo.act(), redo));
            }
            if (redo != null && takesBack(act, redo.act())) {
                return new Moment(new Stack(redo.undone(), List.of(), undo), redo.below());
            }
            return new Moment(new Stack(act, List.of(), undo), null);
        }

        /** Does an act take back each decision of another, and nothing else? */
        private static boolean takesBack(List<Stored> act, List<Stored> other) {
            if (act.size() != other.size()) {
                return false;
            }
            Set<String> undone = new HashSet<>();
            for (Stored stored : act) {
                Decision decision = stored.decision();
                if (decision.what() != What.RETRACTED || decision.undoes() == null) {
                    return false;
                }
                undone.add(decision.undoes());
            }
            return undone.size() == other.size()
                    && other.stream().allMatch(o -> undone.contains(o.decision().id()));
        }
    }

    /** What one person did last, and what could be undone before and after. */
    private static final class Timeline {
        private Moment before = Moment.FIRST;
        private Moment now = Moment.FIRST;
        private List<Stored> act = List.of();

        private void take(Stored stored) {
            String batch = stored.decision().batch();
            boolean goesOn = batch != null
                    && !act.isEmpty()
                    && batch.equals(act.get(0).decision().batch());
            List<Stored> grown = goesOn ? new ArrayList<>(act) : new ArrayList<>();
            grown.add(stored);
            before = goesOn ? before : now;
            act = List.copyOf(grown);
            now = before.after(act);
        }
    }

    @Override
    public synchronized void added(Stored stored) {
        timelines
                .computeIfAbsent(stored.decision().who(), who -> new Timeline())
                .take(stored);
    }

    /** What somebody can undo and redo now. */
    synchronized Moment of(String who) {
        Timeline timeline = timelines.get(who);
        return timeline == null ? Moment.FIRST : timeline.now;
    }
}
