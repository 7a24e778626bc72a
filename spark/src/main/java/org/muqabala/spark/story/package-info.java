/** Which texts are of one story, found without holding all of them in one place. */
@NullMarked
package org.muqabala.spark.story;

import org.jspecify.annotations.NullMarked;
