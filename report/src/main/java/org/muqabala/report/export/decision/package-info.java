/** What people decided on findings: a file of JSON lines to which a line is added for each decision. */
@NullMarked
package org.muqabala.report.export.decision;

import org.jspecify.annotations.NullMarked;
