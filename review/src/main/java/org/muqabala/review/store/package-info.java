/** The log of decisions in a database: SQLite in one file beside the comparison, or PostgreSQL. */
@NullMarked
package org.muqabala.review.store;

import org.jspecify.annotations.NullMarked;
