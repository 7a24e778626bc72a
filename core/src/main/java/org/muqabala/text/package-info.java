/**
 * Characters and words: spans, quotes, folding, tokens, stems, and the two things that every stage may have to say,
 * {@link org.muqabala.text.Problem} and {@link org.muqabala.text.Explanation}. Nothing here knows what news is.
 */
@NullMarked
package org.muqabala.text;

import org.jspecify.annotations.NullMarked;
