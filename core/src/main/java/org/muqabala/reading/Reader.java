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
        return read(tokens, language, reference, null);
    }

    /**
     * The same of a piece that others stand before.
     *
     * @param story the day that they told last, from which "two days earlier" is counted; null where they told none
     */
    public Reading read(Tokens tokens, Language language, @Nullable LocalDate reference, @Nullable LocalDate story) {
        TimeReading when = TimeReader.of(language).check(tokens, reference, story);
        List<Time> times = when.times();
        InOrder<Time> timed = new InOrder<>(times, t -> t.quote().span());
        List<Name> read = new ArrayList<>();
        List<Span> taken = new ArrayList<>(times.size());
        times.forEach(t -> taken.add(t.quote().span()));
        for (Name name : names.read(tokens, language)) {
            Span place = name.quote().span();
            if (!timed.overlaps(place)) {
                read.add(name);
                if (hasDigit(tokens.within(place))) {
                    taken.add(place);
                }
            }
        }
        List<Figure> figures = FigureReader.of(language).read(tokens, taken);
        List<Span> named = new ArrayList<>(times.size() + read.size());
        times.forEach(t -> named.add(t.quote().span()));
        read.forEach(n -> named.add(n.quote().span()));
        InOrder<Figure> counted = new InOrder<>(figures, f -> f.quote().span());
        List<ConceptMention> meant = new ArrayList<>();
        for (ConceptMention mention : concepts.read(tokens, language, named)) {
            Span place = mention.quote().span();
            if (isFree(place, counted)) {
                meant.add(mention);
            }
        }
        return new Reading(figures, times, read, meant, when.problems());
    }

    /** Words of a number mean that and nothing else; a counted noun keeps its meaning. */
    private static boolean isFree(Span words, InOrder<Figure> figures) {
        for (Figure figure : figures.overlapping(words)) {
            boolean counted =
                    figure.counted() != null && figure.counted().span().overlaps(words);
            if (!counted && figure.kind() != Figure.Kind.ORDINAL) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(Tokens name) {
        for (int i = 0; i < name.size(); i++) {
            if (name.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
