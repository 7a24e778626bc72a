/** What a feed or a table tells of one of its articles, made a text with its title, day and address. */
@NullMarked
package org.muqabala.inputs.article;

import org.jspecify.annotations.NullMarked;
