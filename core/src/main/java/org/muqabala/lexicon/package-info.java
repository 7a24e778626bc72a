/**
 * Language knowledge as data: the one file format that all lexicons share, phrases found in tokens, and the concepts and
 * names that the shipped files and a user's own define.
 */
@NullMarked
package org.muqabala.lexicon;

import org.jspecify.annotations.NullMarked;
