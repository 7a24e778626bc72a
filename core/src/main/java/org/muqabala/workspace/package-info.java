/** What is kept of a comparison in a folder, so that the next one reads and compares only what is new. */
@NullMarked
package org.muqabala.workspace;

import org.jspecify.annotations.NullMarked;
