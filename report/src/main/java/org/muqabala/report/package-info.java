/** The words that the page and the files share: the program's version. */
@NullMarked
package org.muqabala.report;

import org.jspecify.annotations.NullMarked;
