/** A comparison as linked data: schema.org's Claim and ClaimReview, and W3C Web Annotations, all as JSON-LD. */
@NullMarked
package org.muqabala.report.export.linked;

import org.jspecify.annotations.NullMarked;
