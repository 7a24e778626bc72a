/** The page: HTML that needs no network, and scripts for filters alone. */
@NullMarked
package org.muqabala.report.html;

import org.jspecify.annotations.NullMarked;
