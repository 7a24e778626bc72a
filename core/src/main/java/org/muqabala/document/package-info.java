/** Sources, their texts, the sections they consist of and the page furniture around them. */
@NullMarked
package org.muqabala.document;

import org.jspecify.annotations.NullMarked;
