package org.muqabala.reading.concept;

import org.muqabala.lexicon.Concept;
import org.muqabala.text.Quote;

/**
 * A word or phrase that carries a concept.
 *
 * @param quote the words
 * @param concept what they mean
 */
public record ConceptMention(Quote quote, Concept concept) {}
