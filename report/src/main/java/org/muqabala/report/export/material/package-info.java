/** What every export is made of: a comparison as its file tells it, with the texts of its sources, and what things are called. */
@NullMarked
package org.muqabala.report.export.material;

import org.jspecify.annotations.NullMarked;
