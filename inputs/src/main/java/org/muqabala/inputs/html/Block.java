package org.muqabala.inputs.html;

import org.jspecify.annotations.Nullable;

/** A piece of a page's text that stands on lines of its own: a paragraph, a heading, an item of a list, a row of a table. */
final class Block {
    /** What it is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    /** A sentence is seldom shorter. */
    private static final int SENTENCE = 25;
    /** A line this long reads like a sentence without any full stop. */
    private static final int LINE = 75;

    private static final String ENDS = ".!?؟…۔»\"”'’:)";

    final int index;
    final Kind kind;
    final String text;
    /** How much of the text is linked. */
    final int linked;
    /** The level of a heading, 0 where it is none. */
    final int level;

    final Area area;
    private final int prose;
    /** Why it is furniture; null while it is taken for the article's. */
    @Nullable
    Why why;

    Block(int index, Kind kind, int level, String text, int linked, Area area) {
        this.index = index;
        this.kind = kind;
        this.level = level;
        this.text = text;
        this.linked = Math.min(linked, text.length());
        this.area = area;
        this.prose = measured();
    }

    boolean isLinked() {
        return linked * 5 >= text.length() * 4;
    }

    /** How much of it reads like sentences. */
    int prose() {
        return prose;
    }

    private int measured() {
        int plain = text.length() - linked;
        if (kind == Kind.HEADING || plain < SENTENCE || linked > plain) {
            return 0;
        }
        boolean ends = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (plain < LINE && !ends) {
            return 0;
        }
        return kind == Kind.PARAGRAPH ? plain : plain / 2;
    }

    /** The text as the article has it. */
    String line() {
        return kind == Kind.ITEM ? "- " + text : text;
    }
}
