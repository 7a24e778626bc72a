package org.muqabala.report.view;

import java.util.List;

/**
 * By what the findings of a page can be picked out.
 *
 * @param verdicts those that the page has
 * @param facets likewise
 * @param sources likewise
 * @param typed are there so many sources that one is typed rather than chosen from a list?
 * @param speakers who is quoted in findings
 * @param events that findings are about
 * @param number how many findings there are
 */
public record FilterView(
        List<Option> verdicts,
        List<Option> facets,
        List<Option> sources,
        boolean typed,
        List<Option> speakers,
        List<Option> events,
        String number) {
    public FilterView {
        verdicts = List.copyOf(verdicts);
        facets = List.copyOf(facets);
        sources = List.copyOf(sources);
        speakers = List.copyOf(speakers);
        events = List.copyOf(events);
    }

    /**
     * A choice.
     *
     * @param value as the address of the page has it
     * @param label in words
     */
    public record Option(String value, String label) {}
}
