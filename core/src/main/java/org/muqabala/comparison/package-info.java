/** The result: sources, events, claims, groups with their findings, problems. */
@NullMarked
package org.muqabala.comparison;

import org.jspecify.annotations.NullMarked;
