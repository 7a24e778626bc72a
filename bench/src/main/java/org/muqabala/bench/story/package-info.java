/** Made-up stories, each told by several outlets in words of their own, with the truth of what belongs together. */
@NullMarked
package org.muqabala.bench.story;

import org.jspecify.annotations.NullMarked;
