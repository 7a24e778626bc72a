package org.muqabala.report.view;

/**
 * A link within the page that names what it leads to.
 *
 * @param href where it leads
 * @param verdict the verdict's code, which is its style
 * @param label what it leads to
 */
public record LinkView(String href, String verdict, String label) {}
