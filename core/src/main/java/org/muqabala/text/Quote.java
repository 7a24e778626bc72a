package org.muqabala.text;

/**
 * Words of a source exactly as they stand there, with their place.
 *
 * @param span where they stand in the source's text
 * @param text the characters under the span
 */
public record Quote(Span span, String text) implements Comparable<Quote> {
    public Quote {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("a quote of " + text.length() + " units cannot fill " + span);
        }
    }

    /** The quote that {@code span} cuts out of {@code source}. */
    public static Quote of(String source, Span span) {
        return new Quote(span, span.cut(source));
    }

    public static Quote of(String source, int start, int end) {
        return of(source, new Span(start, end));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    @Override
    public int compareTo(Quote other) {
        return span.compareTo(other.span);
    }
}
