/** A comparison, a reading or a check as JSON for programs, in the shape of comparison.schema.json. */
@NullMarked
package org.muqabala.report.json;

import org.jspecify.annotations.NullMarked;
