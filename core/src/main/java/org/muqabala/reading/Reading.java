package org.muqabala.reading;

import java.util.List;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Problem;

/**
 * What was read in a piece of text, each list in the order of the text.
 *
 * @param figures overlap no time
 * @param times resolved against the date of the text
 * @param names overlap no other name
 * @param concepts may overlap figures and names
 * @param problems what contradicts itself in the times, without a source
 */
public record Reading(
        List<Figure> figures,
        List<Time> times,
        List<Name> names,
        List<ConceptMention> concepts,
        List<Problem> problems) {
    public Reading {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        names = List.copyOf(names);
        concepts = List.copyOf(concepts);
        problems = List.copyOf(problems);
    }
}
