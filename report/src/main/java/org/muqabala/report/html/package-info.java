/** The page: one HTML file that needs neither a network nor scripts. */
@NullMarked
package org.muqabala.report.html;

import org.jspecify.annotations.NullMarked;
