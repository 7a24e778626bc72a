/** What crosses the cluster, as rows: texts, editions, problems. */
@NullMarked
package org.muqabala.spark.table;

import org.jspecify.annotations.NullMarked;
