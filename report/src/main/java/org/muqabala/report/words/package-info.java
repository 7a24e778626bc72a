/** The page's own words: messages, numbers, dates and labels in Arabic and English. */
@NullMarked
package org.muqabala.report.words;

import org.jspecify.annotations.NullMarked;
