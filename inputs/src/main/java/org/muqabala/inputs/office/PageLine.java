package org.muqabala.inputs.office;

/**
 * One line of a page.
 *
 * @param page counted from 0
 * @param left its left edge in points
 * @param right its right edge in points
 * @param y its baseline in points, downwards
 * @param size the height of its font in points
 * @param firstWord the width of its first word in points
 * @param rightToLeft is it read from the right?
 * @param text its text in the order in which it is read
 */
record PageLine(
        int page, float left, float right, float y, float size, float firstWord, boolean rightToLeft, String text) {}
