package org.muqabala.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Speaker;
import org.muqabala.lexicon.Concept;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** The fields of what was read in a text: figures, times, names, speakers. */
final class ReadingFields {
    private final JsonOut out;

    ReadingFields(JsonOut out) {
        this.out = out;
    }

    /**
     * The fields of a figure.
     *
     * @param concepts what the words around it mean
     * @param role in what role it answers a slot; null where none is known
     */
    void figure(Figure figure, List<ConceptMention> concepts, @Nullable String role) throws IOException {
        out.quote(figure.quote());
        out.code("kind", figure.kind());
        out.number("low", figure.interval().low());
        out.number("high", figure.interval().high());
        out.text("bound", figure.bound().code());
        out.number("nominal", figure.nominal());
        out.text("unit", figure.unit());
        out.text("of", counted(figure.counted(), concepts));
        out.text("role", role);
        out.each("alternatives", figure.alternatives(), interval -> {
            out.number("low", interval.low());
            out.number("high", interval.high());
        });
    }

    /** The concept on the counted words, a thing before another one and the longest first; else the words themselves. */
    private static @Nullable String counted(@Nullable Quote counted, List<ConceptMention> concepts) {
        if (counted == null) {
            return null;
        }
        return concepts.stream()
                .filter(m -> m.quote().span().overlaps(counted.span()))
                .min(Comparator.comparing((ConceptMention m) -> m.concept().type() != Concept.Type.THING)
                        .thenComparing(m -> -m.quote().span().length())
                        .thenComparing(ConceptMention::quote)
                        .thenComparing(m -> m.concept().id()))
                .map(m -> m.concept().id())
                .orElse(counted.text());
    }

    void time(Time time) throws IOException {
        out.quote(time.quote());
        out.text("from", time.from());
        out.text("to", time.to());
        out.code("precision", time.precision());
        out.flag("extent", time.extent());
        out.text("partial", time.partial());
    }

    void name(Name name) throws IOException {
        out.quote(name.quote());
        out.text("name", name.name());
        out.code("kind", name.kind());
    }

    void speaker(Speaker speaker) throws IOException {
        out.text("name", speaker.name());
        out.text("canonical", speaker.canonical());
        out.quote(speaker.quote());
        out.texts("via", speaker.via());
    }
}
