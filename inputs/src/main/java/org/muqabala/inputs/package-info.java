/** Any file that a desk has, read into texts. {@link org.muqabala.inputs.InputFiles} is where to start. */
@NullMarked
package org.muqabala.inputs;

import org.jspecify.annotations.NullMarked;
