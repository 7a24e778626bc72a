/** Who may sit at a shared desk: names, and what their passwords are known by. */
@NullMarked
package org.muqabala.review.users;

import org.jspecify.annotations.NullMarked;
