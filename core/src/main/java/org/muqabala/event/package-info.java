/** Mentions of events linked across sources. */
@NullMarked
package org.muqabala.event;

import org.jspecify.annotations.NullMarked;
