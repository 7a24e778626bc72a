package org.muqabala.inputs.html;

import java.util.List;

/**
 * A page as a reader sees it.
 *
 * @param blocks in the page's order
 * @param areas the boxes that hold them, an outer one before its inner ones; the first holds all
 */
record Page(List<Block> blocks, List<Area> areas) {}
