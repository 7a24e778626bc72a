package org.muqabala.report.view;

/**
 * A run of text in one style.
 *
 * @param text safe to show: see {@link Pieces#visible}
 * @param style how it stands out
 */
public record Piece(String text, Style style) {
    /** The ways in which a run stands out. */
    public enum Style {
        PLAIN,
        /** A number, kept in its own order. */
        NUMBER,
        /** The words of a source that carry a value. */
        EVIDENCE,
        /** Words that the other side does not have. */
        CHANGED,
        /** Words that both sides have, within wording that is compared. */
        SHARED
    }

    static Piece plain(String text) {
        return new Piece(Pieces.visible(text), Style.PLAIN);
    }

    public boolean number() {
        return style == Style.NUMBER;
    }

    public boolean evidence() {
        return style == Style.EVIDENCE;
    }

    public boolean changed() {
        return style == Style.CHANGED;
    }

    public boolean shared() {
        return style == Style.SHARED;
    }

    public boolean plain() {
        return style == Style.PLAIN;
    }
}
