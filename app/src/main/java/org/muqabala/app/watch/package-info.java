/** A folder that files are dropped into: what lies there, what is still being written, and what was told of it. */
@NullMarked
package org.muqabala.app.watch;

import org.jspecify.annotations.NullMarked;
