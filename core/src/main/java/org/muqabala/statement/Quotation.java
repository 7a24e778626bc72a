package org.muqabala.statement;

/**
 * A pair of quotation marks in the tokens of a paragraph, with a token between them at least.
 *
 * @param open index of the opening mark
 * @param close index of the closing mark; the number of tokens where the quotation goes on in the next paragraph
 */
record Quotation(int open, int close) {}
