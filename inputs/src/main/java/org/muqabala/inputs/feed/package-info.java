/** Feeds: RSS and Atom, each entry a text. */
@NullMarked
package org.muqabala.inputs.feed;

import org.jspecify.annotations.NullMarked;
