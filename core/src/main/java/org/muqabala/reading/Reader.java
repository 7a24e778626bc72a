package org.muqabala.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.concept.ConceptReader;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.FigureReader;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.name.NameReader;
import org.muqabala.reading.time.Time;
import org.muqabala.reading.time.TimeReader;
import org.muqabala.reading.time.TimeReading;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Reads figures, times, names and concepts of a piece of text. Times come first, so that the 7 of "7 December" is no figure;
 * a name that holds digits keeps them too.
 */
public final class Reader {
    private final NameReader names;
    private final ConceptReader concepts;

    public Reader(Gazetteer gazetteer, ConceptLexicon lexicon) {
        this.names = new NameReader(gazetteer);
        this.concepts = new ConceptReader(lexicon);
    }

    /** A reader with the lexicons that ship with the program. */
    public static Reader shipped() {
        return new Reader(Gazetteer.shipped(), ConceptLexicon.shipped());
    }

    /**
     * Reads the tokens of one piece of text.
     *
     * @param reference the day against which relative times resolve; null where none is known
     */
    public Reading read(Tokens tokens, Language language, @Nullable LocalDate reference) {
        TimeReading when = TimeReader.of(language).check(tokens, reference);
        List<Time> times = when.times();
        List<Name> read = names.read(tokens, language).stream()
                .filter(n -> times.stream()
                        .noneMatch(t -> t.quote().span().overlaps(n.quote().span())))
                .toList();
        List<Span> taken =
                new ArrayList<>(times.stream().map(t -> t.quote().span()).toList());
        read.stream()
                .filter(n -> hasDigit(n, tokens))
                .forEach(n -> taken.add(n.quote().span()));
        List<Figure> figures = FigureReader.of(language).read(tokens, taken);
        List<ConceptMention> meant = concepts.read(tokens, language).stream()
                .filter(m -> isFree(m.quote().span(), figures, times, read))
                .toList();
        return new Reading(figures, times, read, meant, when.problems());
    }

    /** Words of a name, a time or a number mean that and nothing else; a counted noun keeps its meaning. */
    private static boolean isFree(Span words, List<Figure> figures, List<Time> times, List<Name> names) {
        return names.stream().noneMatch(n -> n.quote().span().overlaps(words))
                && times.stream().noneMatch(t -> t.quote().span().overlaps(words))
                && figures.stream()
                        .filter(f -> f.quote().span().overlaps(words))
                        .allMatch(f -> f.counted() != null && f.counted().span().overlaps(words)
                                || f.kind() == Figure.Kind.ORDINAL);
    }

    private static boolean hasDigit(Name name, Tokens tokens) {
        return tokens.within(name.quote().span()).list().stream().anyMatch(Token::isNumber);
    }
}
