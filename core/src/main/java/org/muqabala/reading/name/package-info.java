/** Names of people, organisations and places, each with one canonical name across spellings and scripts. */
@NullMarked
package org.muqabala.reading.name;

import org.jspecify.annotations.NullMarked;
