/** Pages saved from the web as a WARC file, as far as their sites allow it. */
@NullMarked
package org.muqabala.inputs.fetch;

import org.jspecify.annotations.NullMarked;
