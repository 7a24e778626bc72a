package org.muqabala.text;

/**
 * A half-open range of a text, {@code [start, end)}, in UTF-16 units of the decoded text without its byte order mark,
 * line ends kept. Never empty.
 *
 * @param start index of the first unit, 0 for the first of the text
 * @param end index after the last unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} under this span. */
    public String cut(String text) {
        return text.substring(start, end);
    }

    /** By start, the longer first where two start together. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
