/** Collections of many stories: what comparing them costs, and what of the planted is found. */
@NullMarked
package org.muqabala.bench.scale;

import org.jspecify.annotations.NullMarked;
