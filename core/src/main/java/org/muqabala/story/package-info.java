/** Which texts tell one story, and the stories of a collection. */
@NullMarked
package org.muqabala.story;

import org.jspecify.annotations.NullMarked;
