/** JSON lines in, JSON lines out: one answer for every question, in order. */
@NullMarked
package org.muqabala.app.lines;

import org.jspecify.annotations.NullMarked;
