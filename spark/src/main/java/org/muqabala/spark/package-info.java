/** A collection compared on a cluster: the stages of core as a job of Apache Spark. Everything that is found is found by core; here is only what brings texts together. */
@NullMarked
package org.muqabala.spark;

import org.jspecify.annotations.NullMarked;
