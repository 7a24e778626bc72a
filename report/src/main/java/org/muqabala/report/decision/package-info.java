/** What people decide on the findings of a comparison, what holds by it, and how it is laid upon another comparison. */
@NullMarked
package org.muqabala.report.decision;

import org.jspecify.annotations.NullMarked;
