/**
 * Articles out of web pages: what of a page is its article, what is furniture, and what its metadata say.
 * {@link org.muqabala.inputs.html.HtmlFormat} is where to start.
 */
@NullMarked
package org.muqabala.inputs.html;

import org.jspecify.annotations.NullMarked;
