package org.muqabala.inputs.article;

/** Makes plain text of a piece of HTML. */
@FunctionalInterface
public interface Markup {
    /** The text that a reader would see, a line for each block. */
    String text(String html);
}
