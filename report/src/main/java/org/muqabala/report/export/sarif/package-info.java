/** Conflicts as SARIF 2.1.0, which the CI of a newsroom's repository shows beside the lines of its articles. */
@NullMarked
package org.muqabala.report.export.sarif;

import org.jspecify.annotations.NullMarked;
