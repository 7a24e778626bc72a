/** Sentences, headings and quoted utterances of a document; furniture yields none. */
@NullMarked
package org.muqabala.statement;

import org.jspecify.annotations.NullMarked;
