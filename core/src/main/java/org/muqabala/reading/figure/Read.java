package org.muqabala.reading.figure;

/**
 * A figure that was read, and the tokens that it took.
 *
 * @param figure the figure
 * @param from index of its first token
 * @param to index after its last token
 */
record Read(Figure figure, int from, int to) {}
