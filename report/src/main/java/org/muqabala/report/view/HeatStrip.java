package org.muqabala.report.view;

import java.util.List;

/**
 * An article as a strip from its beginning to its end, with the places where others say otherwise.
 *
 * @param label how many places there are, in words
 * @param ticks the places
 */
public record HeatStrip(String label, List<Tick> ticks) {
    public HeatStrip {
        ticks = List.copyOf(ticks);
    }

    /**
     * A place.
     *
     * @param verdict the gravest verdict over it: its code, which is its style
     * @param label the verdict in a word, and the words of the article
     * @param href the place in the article
     * @param from where it begins
     * @param width how long it is
     * @param top where its stroke begins: graver ones are taller, for those who see no colours
     * @param height of its stroke
     */
    public record Tick(
            String verdict, String label, String href, String from, String width, String top, String height) {}
}
