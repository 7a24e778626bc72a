package org.muqabala.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muqabala.text.Problem;
import org.muqabala.text.Span;

/**
 * A source with its text.
 *
 * @param source who published it, and when
 * @param text the decoded text without byte order mark, line ends kept
 * @param sections the articles it holds, in order; none where it is one article
 * @param furniture what is no part of an article, in order, none overlapping another
 * @param problems what could not be read of it or had to be inferred
 */
public record Document(
        Source source, String text, List<Section> sections, List<Furniture> furniture, List<Problem> problems) {
    public Document {
        sections = List.copyOf(sections);
        furniture = List.copyOf(furniture);
        problems = List.copyOf(problems);
    }

    /** The section that holds an offset; empty where the document has none there. */
    public Optional<Section> sectionAt(int offset) {
        return sections.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    /** The day against which relative times at an offset resolve; empty where it is not known. */
    public Optional<LocalDate> dateAt(int offset) {
        if (sections.isEmpty()) {
            return Optional.ofNullable(source.published());
        }
        return sectionAt(offset).map(Section::published);
    }

    /** Does furniture cover any of this span? */
    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(f -> f.span().overlaps(span));
    }
}
