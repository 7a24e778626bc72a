/** Files that hold files: ZIP, gzip, and archives of the web. */
@NullMarked
package org.muqabala.inputs.archive;

import org.jspecify.annotations.NullMarked;
