/** The result as files. */
@NullMarked
package org.muqabala.spark.output;

import org.jspecify.annotations.NullMarked;
