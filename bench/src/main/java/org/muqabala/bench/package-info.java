/** Benchmarks, each of one promise that docs/performance.md keeps the figures of. */
@NullMarked
package org.muqabala.bench;

import org.jspecify.annotations.NullMarked;
