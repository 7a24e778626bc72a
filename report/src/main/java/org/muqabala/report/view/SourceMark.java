package org.muqabala.report.view;

/**
 * A source in a few words, wherever it is referred to.
 *
 * @param number its number on the page, 1 for the first
 * @param badge the same in the digits of the page
 * @param label its publisher, or what else tells it apart
 * @param href its article below
 */
public record SourceMark(int number, String badge, String label, String href) {}
