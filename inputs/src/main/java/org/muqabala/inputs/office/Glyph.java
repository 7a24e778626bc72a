package org.muqabala.inputs.office;

/**
 * What a page shows at one place: mostly one letter, sometimes several in one sign.
 *
 * @param text its letters in the order in which they are read; empty where a neighbour carries them
 * @param x its left edge in points
 * @param width its width in points, 0 for a mark above another glyph
 * @param y its baseline in points, downwards
 * @param size the height of its font in points
 * @param space the width of a space of its font in points
 */
record Glyph(String text, float x, float width, float y, float size, float space) {
    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() && !text.isEmpty();
    }

    Glyph with(String other) {
        return new Glyph(other, x, width, y, size, space);
    }
}
