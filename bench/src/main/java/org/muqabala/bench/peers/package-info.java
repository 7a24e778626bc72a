/** Other programs beside Muqabala, in one run on the same texts. They are under the GPL and stay in this module. */
@NullMarked
package org.muqabala.bench.peers;

import org.jspecify.annotations.NullMarked;
