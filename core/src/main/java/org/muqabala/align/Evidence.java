package org.muqabala.align;

import org.muqabala.text.Quote;

/**
 * A claim and the words in it that carry the value.
 *
 * @param claim id of the claim
 * @param quote the shortest words that carry the value, within the claim's source
 */
public record Evidence(String claim, Quote quote) {}
