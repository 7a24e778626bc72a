package org.muqabala.reading.time;

/**
 * Something read from tokens.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param value what was read
 * @param sure false where it is a time only if the text is nothing else
 */
record Found<T>(int from, int to, T value, boolean sure) {
    Found(int from, int to, T value) {
        this(from, to, value, true);
    }

    Found<T> startingAt(int start) {
        return new Found<>(start, to, value, sure);
    }

    Found<T> endingAt(int end) {
        return new Found<>(from, end, value, sure);
    }

    <U> Found<U> as(U other) {
        return new Found<>(from, to, other, sure);
    }
}
