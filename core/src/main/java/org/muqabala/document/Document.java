package org.muqabala.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * A source with its text.
 *
 * @param source who published it, and when
 * @param text the decoded text without byte order mark, line ends kept
 * @param sections the articles it holds, in order, none overlapping another; none where it is one article
 * @param furniture what is no part of an article, in order, none overlapping another
 * @param parts what of it is in another language than its main one, in order, none overlapping another
 * @param problems what could not be read of it or had to be inferred
 * @param lines the tokens of each line that has one, in order, so that who reads on need not cut them again; none where they were not
 *     kept. They follow from the text, so two documents are equal with them or without.
 */
public record Document(
        Source source,
        String text,
        List<Section> sections,
        List<Furniture> furniture,
        List<Part> parts,
        List<Problem> problems,
        List<Tokens> lines) {
    public Document {
        sections = List.copyOf(sections);
        furniture = List.copyOf(furniture);
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /** A document of which no line was cut into tokens. */
    public Document(
            Source source,
            String text,
            List<Section> sections,
            List<Furniture> furniture,
            List<Part> parts,
            List<Problem> problems) {
        this(source, text, sections, furniture, parts, problems, List.of());
    }

    /** A document in one language. */
    public Document(
            Source source, String text, List<Section> sections, List<Furniture> furniture, List<Problem> problems) {
        this(source, text, sections, furniture, List.of(), problems, List.of());
    }

    /** The same document without the tokens of its lines, which take five times the room of its text. */
    public Document lean() {
        return lines.isEmpty() ? this : new Document(source, text, sections, furniture, parts, problems);
    }

    /** The tokens of a place in the text, which begins and ends with a line. */
    public Tokens tokens(Span place) {
        int index = firstEndingAfter(place.start(), lines.size(), i -> span(lines.get(i)));
        boolean whole = index < lines.size() && place.contains(span(lines.get(index)));
        boolean alone = index + 1 >= lines.size() || lines.get(index + 1).get(0).start() >= place.end();
        return whole && alone ? lines.get(index) : Tokens.of(text, place);
    }

    private static Span span(Tokens line) {
        return new Span(line.get(0).start(), line.get(line.size() - 1).end());
    }

    /** The part in another language that holds an offset; empty where the text there is in the main one. */
    public Optional<Part> partAt(int offset) {
        int index = firstEndingAfter(offset, parts.size(), i -> parts.get(i).span());
        return index < parts.size() && parts.get(index).span().contains(offset)
                ? Optional.of(parts.get(index))
                : Optional.empty();
    }

    /** The language in which the text at an offset is read; empty where it is not. */
    public Optional<Language> languageAt(int offset) {
        return Language.of(partAt(offset).map(Part::language).orElse(source.language()));
    }

    /** The section that holds an offset; empty where the document has none there. */
    public Optional<Section> sectionAt(int offset) {
        int index =
                firstEndingAfter(offset, sections.size(), i -> sections.get(i).span());
        return index < sections.size() && sections.get(index).span().contains(offset)
                ? Optional.of(sections.get(index))
                : Optional.empty();
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
        int index = firstEndingAfter(
                span.start(), furniture.size(), i -> furniture.get(i).span());
        return index < furniture.size() && furniture.get(index).span().overlaps(span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Document document
                        && source.equals(document.source)
                        && text.equals(document.text)
                        && sections.equals(document.sections)
                        && furniture.equals(document.furniture)
                        && parts.equals(document.parts)
                        && problems.equals(document.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, text, sections, furniture, parts, problems);
    }

    /** Index of the first of some spans, in order and apart, that ends after an offset; their number where none does. */
    private static int firstEndingAfter(int offset, int size, IntFunction<Span> spans) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.apply(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
