package org.muqabala.inputs.office;

import java.util.List;

/**
 * Tells what the brackets of a document's lines from the right are: most producers give the character, an opening one before a
 * closing one; some give the shape, in which a line from the right begins with what a line from the left ends with.
 */
final class Brackets {
    private static final String OPENING = "([{«‹";
    private static final String CLOSING = ")]}»›";

    private int characters;
    private int shapes;

    /** @param glyphs a line in the order in which it is read, its brackets as they came */
    void learn(List<Glyph> glyphs) {
        int depth = 0;
        if (glyphs.stream().noneMatch(glyph -> LogicalOrder.direction(glyph.text()) > 0)) {
            return;
        }
        for (Glyph glyph : glyphs) {
            int step = OPENING.contains(glyph.text()) ? 1 : CLOSING.contains(glyph.text()) ? -1 : 0;
            if (glyph.text().isEmpty() || step == 0) {
                continue;
            }
            if (depth != 0 && depth + step == 0) {
                characters += depth > 0 ? 1 : 0;
                shapes += depth < 0 ? 1 : 0;
            }
            depth += step;
        }
    }

    boolean areShapes() {
        return shapes > characters;
    }

    /** The other of a pair; what is no bracket as it is. */
    static String mirrored(String text) {
        int opening = text.length() == 1 ? OPENING.indexOf(text) : -1;
        int closing = text.length() == 1 ? CLOSING.indexOf(text) : -1;
        return opening >= 0
                ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : text;
    }
}
