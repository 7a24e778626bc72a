package org.muqabala.report.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided. A decision never changes; another mind is another decision.
 *
 * @param id chosen by who sends it, so that sending it twice stores it once: letters, digits and {@code . _ : -}, 1 to 100
 * @param what what was decided
 * @param subject on what
 * @param value the supported value, the label, the colleague; null for all else, and where nobody is to be assigned any more
 * @param who the person
 * @param when in UTC
 * @param note the reason, in the person's own words; null where there is none
 * @param basis what lay before the person
 * @param undoes id of the decision that is taken back by this one; null where none is. To redo is to undo the undoing
 * @param batch what decisions that were made at one stroke, and are undone at one, have in common: an id of the same form;
 *     null where it was made alone
 * @param review what is to be published of it; null where nothing is
 */
public record Decision(
        String id,
        What what,
        Subject subject,
        @Nullable String value,
        String who,
        Instant when,
        @Nullable String note,
        Basis basis,
        @Nullable String undoes,
        @Nullable String batch,
        @Nullable Review review) {
    private static final int LONGEST_ID = 100;

    public Decision {
        id("id", id);
        Words.of("who", who);
        Words.orNull("note", note);
        Words.orNull("value", value);
        if (undoes != null) {
            id("undoes", undoes);
        }
        if (batch != null) {
            id("batch", batch);
        }
        if (id.equals(undoes)) {
            throw Words.fault("undoes", "the id of another decision", "its own");
        }
        boolean takesValue = what == What.VALUE || what == What.RELABEL || what == What.ASSIGN;
        if (value != null && !takesValue) {
            throw Words.fault("value", "none with " + what.code(), "one");
        }
        if (value == null && takesValue && what != What.ASSIGN) {
            throw Words.fault(
                    "value", what == What.VALUE ? "the supported value" : "the question in other words", "none");
        }
        if (note == null && what == What.NOTE) {
            throw Words.fault("note", "the words of the note", "none");
        }
    }

    /** A decision that is made alone and of which nothing is published. */
    public Decision(
            String id,
            What what,
            Subject subject,
            @Nullable String value,
            String who,
            Instant when,
            @Nullable String note,
            Basis basis,
            @Nullable String undoes) {
        this(id, what, subject, value, who, when, note, basis, undoes, null, null);
    }

    /** The same decision, made on another basis. */
    public Decision on(Basis other) {
        return new Decision(id, what, subject, value, who, when, note, other, undoes, batch, review);
    }

    /** The same decision, made at another moment. */
    public Decision at(Instant moment) {
        return new Decision(id, what, subject, value, who, moment, note, basis, undoes, batch, review);
    }

    private static void id(String field, String id) {
        boolean plain = !id.isEmpty()
                && id.length() <= LONGEST_ID
                && id.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || "._:-".indexOf(c) >= 0);
        if (!plain) {
            throw Words.fault(field, "1 to " + LONGEST_ID + " letters, digits and . _ : -", "\"" + id + "\"");
        }
    }
}
