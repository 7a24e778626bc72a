/**
 * PDF and Word files, read in a Java of their own that may neither grow nor run for long: what it reads may be made to harm.
 * {@link org.muqabala.inputs.office.OfficeFormat} is where to start; {@link org.muqabala.inputs.office.Child} is the other
 * side.
 */
@NullMarked
package org.muqabala.inputs.office;

import org.jspecify.annotations.NullMarked;
