/**
 * The program: the command line around {@link org.muqabala.ClaimComparison}. Commands take their streams and surroundings from
 * {@link org.muqabala.app.Streams} and {@link org.muqabala.app.Surroundings}, so that a test runs them as a shell does.
 */
@NullMarked
package org.muqabala.app;

import org.jspecify.annotations.NullMarked;
