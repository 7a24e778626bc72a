/** What the page shows, every string already chosen and ordered, so that templates loop and choose and do no more. */
@NullMarked
package org.muqabala.report.view;

import org.jspecify.annotations.NullMarked;
