package org.muqabala.report.view;

/**
 * A shape in a picture, its places in per cent of the width.
 *
 * @param shape what it is
 * @param from where it stands or begins
 * @param to where an arrow ends; empty for other shapes
 * @param width of a bar; empty for other shapes
 * @param head the path of an arrow's head; empty for other shapes
 * @param full does what it begins with belong to it?
 */
public record Mark(Shape shape, String from, String to, String width, String head, boolean full) {
    /** The shapes. */
    public enum Shape {
        /** An exact amount. */
        POINT,
        /** An amount that is somewhere between two ends. */
        BAR,
        /** An amount of which one end is open. */
        ARROW
    }

    public boolean point() {
        return shape == Shape.POINT;
    }

    public boolean bar() {
        return shape == Shape.BAR;
    }

    public boolean arrow() {
        return shape == Shape.ARROW;
    }
}
