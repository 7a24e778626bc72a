/** What statements assert: clauses with their figures, times, names, speaker, polarity, modality and the event they mention. */
@NullMarked
package org.muqabala.claim;

import org.jspecify.annotations.NullMarked;
