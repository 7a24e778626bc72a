/** What a person sees on a terminal: the summary, and text of sources made harmless. */
@NullMarked
package org.muqabala.app.terminal;

import org.jspecify.annotations.NullMarked;
