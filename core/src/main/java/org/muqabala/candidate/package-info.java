/** Which claims may belong together: blocking keys, and the finders that join on them. */
@NullMarked
package org.muqabala.candidate;

import org.jspecify.annotations.NullMarked;
