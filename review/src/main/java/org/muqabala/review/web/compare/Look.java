package org.muqabala.review.web.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.StageListener.Stage;

/**
 * How far a comparison is.
 *
 * @param stage what it is at; null before it begins and after its end
 * @param done pieces of the stage that were begun before this one
 * @param of pieces of the stage; 0 where there is no stage
 * @param problem why it failed; null where it did not
 */
record Look(
        State state,
        @Nullable Stage stage,
        int done,
        int of,
        @Nullable String problem) {
    /** Where a comparison is in its life. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    static Look queued() {
        return new Look(State.WAITING, null, 0, 0, null);
    }

    static Look running(@Nullable Stage stage, int done, int of) {
        return new Look(State.RUNNING, stage, done, of, null);
    }

    static Look ended() {
        return new Look(State.DONE, null, 0, 0, null);
    }

    static Look failed(String problem) {
        return new Look(State.FAILED, null, 0, 0, problem);
    }

    boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    ObjectNode json(String id) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put("state", state.name().toLowerCase(Locale.ROOT));
        node.putObject("progress")
                .put("stage", stage == null ? null : stage.name().toLowerCase(Locale.ROOT))
                .put("done", done)
                .put("of", of);
        return node.put("problem", problem);
    }
}
