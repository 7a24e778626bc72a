/**
 * Bytes decoded into text, whatever wrote them. {@link org.muqabala.inputs.charset.Decoder} is where to start: it finds the
 * charset, keeps what can be kept, and tells what was guessed, broken or mended.
 */
@NullMarked
package org.muqabala.inputs.charset;

import org.jspecify.annotations.NullMarked;
