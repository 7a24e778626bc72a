/** The folder a comparison is written to. */
@NullMarked
package org.muqabala.app.folder;

import org.jspecify.annotations.NullMarked;
