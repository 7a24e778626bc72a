/** How the review server bears many reviewers, and being killed. What runs here is the server as it is shipped, in a process of its own. */
@NullMarked
package org.muqabala.bench.review;

import org.jspecify.annotations.NullMarked;
