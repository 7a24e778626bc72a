/** What all formats share: bytes with a name, and what reads them. */
@NullMarked
package org.muqabala.inputs.format;

import org.jspecify.annotations.NullMarked;
