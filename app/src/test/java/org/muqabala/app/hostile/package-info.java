/** Everything bad that a desk may be sent, a table a subject, and what the program answers to each. */
@NullMarked
package org.muqabala.app.hostile;

import org.jspecify.annotations.NullMarked;
