/** The texts of files on any file system that Hadoop knows. */
@NullMarked
package org.muqabala.spark.input;

import org.jspecify.annotations.NullMarked;
