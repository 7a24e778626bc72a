package org.muqabala.inputs.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of a page together into lines, and their words into the order in which they are read. */
final class LineMaker {
    /** A part of the font's height; what stands higher or lower is another line, less is a raised figure or a mark. */
    private static final float SAME_LINE = 0.4f;
    /** A part of a space's width; wider is a space, less is a loose setting. */
    private static final float GAP = 0.5f;
    /** A part of the font's height that is a space in any font. */
    private static final float LEAST_GAP = 0.14f;

    /** In heights of the font; a paragraph's lines are closer. */
    private static final float CLOSE = 2.6f;

    private final Brackets brackets = new Brackets();

    /** The lines of a page, in the order in which it was written. */
    List<PageLine> lines(int page, List<Glyph> glyphs) {
        List<List<Glyph>> rows = rows(glyphs);
        int direction = 0;
        for (Glyph glyph : glyphs) {
            direction += LogicalOrder.direction(glyph.text());
        }
        boolean pageFromRight = direction > 0;
        List<Row> visual = new ArrayList<>();
        Row before = null;
        for (List<Glyph> row : rows) {
            List<Glyph> words = spaced(marked(row));
            if (words.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
                before = row(words, isFromRight(words, pageFromRight), before);
                visual.add(before);
                brackets.learn(LogicalOrder.of(words, before.fromRight(), before.goesOn(), false));
            }
        }
        List<PageLine> lines = new ArrayList<>();
        visual.forEach(row -> line(page, row).ifPresent(lines::add));
        return lines;
    }

    /**
     * A line as it is seen.
     *
     * @param words its glyphs from left to right
     * @param fromRight is it read from the right?
     * @param goesOn does such a one stand close above?
     */
    private record Row(List<Glyph> words, boolean fromRight, boolean goesOn) {}

    private static Row row(List<Glyph> words, boolean fromRight, @Nullable Row before) {
        Glyph first = words.get(0);
        boolean goesOn = before != null
                && before.fromRight()
                && first.y() - before.words().get(0).y() > 0
                && first.y() - before.words().get(0).y() < CLOSE * first.size();
        return new Row(words, fromRight, goesOn);
    }

    private Optional<PageLine> line(int page, Row row) {
        List<Glyph> words = row.words();
        boolean fromRight = row.fromRight();
        String text =
                PresentationForms.plain(text(LogicalOrder.of(words, fromRight, row.goesOn(), brackets.areShapes())));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Glyph largest = words.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .max(Comparator.comparing(Glyph::size))
                .orElseThrow();
        return Optional.of(new PageLine(
                page,
                words.get(0).x(),
                words.get(words.size() - 1).right(),
                largest.y(),
                largest.size(),
                firstWord(words, fromRight),
                fromRight,
                text));
    }

    /** A line of an Arabic page is read from the right, unless there is hardly an Arabic word in it. */
    private static boolean isFromRight(List<Glyph> words, boolean pageFromRight) {
        int right = 0;
        int left = 0;
        for (Glyph glyph : words) {
            int direction = LogicalOrder.direction(glyph.text());
            right += direction > 0 ? 1 : 0;
            left += direction < 0 ? 1 : 0;
        }
        return right > 0 && (pageFromRight ? right * 8 > left : right > left) || right + left == 0 && pageFromRight;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null
                    && Math.abs(glyph.y() - before.y()) > SAME_LINE * Math.max(glyph.size(), before.size())) {
                rows.add(row);
                row = new ArrayList<>();
                before = null;
            }
            row.add(glyph);
            if (before == null || glyph.width() > 0 && glyph.size() >= before.size()) {
                before = glyph; // marks and raised figures do not carry the line with them
            }
        }
        rows.add(row);
        return rows;
    }

    /** From left to right, each mark with the glyph that it stands above. */
    private static List<Glyph> marked(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparing(Glyph::x));
        List<Glyph> marked = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!LogicalOrder.isMark(glyph.text())) {
                marked.add(glyph);
            }
        }
        for (Glyph glyph : sorted) {
            if (LogicalOrder.isMark(glyph.text()) && !marked.isEmpty()) {
                int base = baseOf(glyph, marked);
                marked.set(base, marked.get(base).with(marked.get(base).text() + glyph.text()));
            }
        }
        return marked;
    }

    private static int baseOf(Glyph mark, List<Glyph> glyphs) {
        float middle = mark.x() + mark.width() / 2;
        int base = 0;
        float nearest = Float.MAX_VALUE;
        for (int i = 0; i < glyphs.size(); i++) {
            float distance = Math.abs(glyphs.get(i).x() + glyphs.get(i).width() / 2 - middle);
            if (distance < nearest && !glyphs.get(i).isBlank()) {
                nearest = distance;
                base = i;
            }
        }
        return base;
    }

    private static List<Glyph> spaced(List<Glyph> row) {
        List<Glyph> spaced = new ArrayList<>();
        float end = Float.MAX_VALUE;
        for (Glyph glyph : row) {
            float space = glyph.space() > 0 ? glyph.space() * GAP : 0;
            if (glyph.x() - end > Math.max(space, glyph.size() * LEAST_GAP)) {
                spaced.add(new Glyph(" ", end, glyph.x() - end, glyph.y(), glyph.size(), glyph.space()));
            }
            spaced.add(glyph);
            end = spaced.size() == 1 ? glyph.right() : Math.max(end, glyph.right());
        }
        while (!spaced.isEmpty() && spaced.get(0).text().isBlank()) {
            spaced.remove(0);
        }
        while (!spaced.isEmpty() && spaced.get(spaced.size() - 1).text().isBlank()) {
            spaced.remove(spaced.size() - 1);
        }
        return spaced;
    }

    private static float firstWord(List<Glyph> words, boolean fromRight) {
        float width = 0;
        for (int i = 0; i < words.size(); i++) {
            Glyph glyph = words.get(fromRight ? words.size() - 1 - i : i);
            if (glyph.isBlank()) {
                break;
            }
            width += glyph.width();
        }
        return width;
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) {
            String each = glyph.text().isBlank() && !glyph.text().isEmpty() ? " " : glyph.text();
            if (!each.equals(" ") || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(each);
            }
        }
        return text.toString().strip();
    }
}
