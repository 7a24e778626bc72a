package org.muqabala.document;

import org.muqabala.text.Span;

/**
 * A part of a document in another language than its main one: a statement quoted whole, an article of a page in two languages.
 *
 * @param span where it stands
 * @param language BCP 47 code of its language; "und" where it could not be told
 */
public record Part(Span span, String language) {}
