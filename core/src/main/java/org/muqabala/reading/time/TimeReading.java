package org.muqabala.reading.time;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * The times of a text and what contradicts itself among them.
 *
 * @param times the times in the order of the text, none overlapping another
 * @param problems the contradictions, without a source
 */
public record TimeReading(List<Time> times, List<Problem> problems) {
    public TimeReading {
        times = List.copyOf(times);
        problems = List.copyOf(problems);
    }
}
