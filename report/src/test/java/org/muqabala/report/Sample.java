package org.muqabala.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.claim.Speaker;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Interval;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Hands for building a comparison by its words: every piece is found in its document, so that offsets are right. */
public final class Sample {
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    Sample add(Document document) {
        documents.put(document.source().id(), document);
        return this;
    }

    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    static Source source(String id, String title, String publisher, String published, String language) {
        return new Source(
                id,
                id + ".txt",
                title,
                publisher,
                LocalDate.parse(published),
                Source.DateOrigin.MANIFEST,
                "https://" + id + ".example/1",
                language);
    }

    /** A claim of a document that asserts nothing but its words; {@link ClaimHand} adds the rest. */
    ClaimHand claim(String id, String source, String words) {
        return new ClaimHand(id, source, words);
    }

    Quote quote(String source, String words) {
        String text = documents.get(source).text();
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(source + " does not hold: " + words);
        }
        return Quote.of(text, at, at + words.length());
    }

    Quote quoteIn(Quote claim, String words) {
        int at = claim.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(claim.text() + " does not hold: " + words);
        }
        int start = claim.start() + at;
        return new Quote(new org.muqabala.text.Span(start, start + words.length()), words);
    }

    Evidence evidence(String claim, String words) {
        return new Evidence(claim, quoteIn(claims.get(claim).quote(), words));
    }

    static Side side(String value, Evidence... evidence) {
        return new Side(value, List.of(evidence));
    }

    static Finding finding(
            String id, org.muqabala.align.Facet facet, Verdict verdict, Finding.@Nullable Kind kind, Side... sides) {
        Explanation why = Explanation.sum(
                "finding",
                "rule." + verdict.name().toLowerCase(java.util.Locale.ROOT),
                List.of(),
                List.of(
                        Explanation.leaf("same-event", 0.4, "event.same", "call"),
                        Explanation.leaf("same-thing", 0.3, "slot.counted", "soldier"),
                        Explanation.leaf("unknown-part", 0.1 + 0.1, "made.up", "first", "second")));
        return new Finding(id, facet, verdict, kind, 0.9, List.of(sides), why);
    }

    /** Adds what a claim asserts, word by word. */
    final class ClaimHand {
        private final String id;
        private final String source;
        private final Quote words;
        private @Nullable Speaker speaker;
        private Polarity polarity = Polarity.AFFIRMED;
        private Modality modality = Modality.ASSERTED;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Time> times = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();

        private ClaimHand(String id, String source, String words) {
            this.id = id;
            this.source = source;
            this.words = quote(source, words);
        }

        ClaimHand saidBy(String name, String cue) {
            speaker = new Speaker(name, name, quoteIn(words, cue), List.of());
            return this;
        }

        ClaimHand denied() {
            polarity = Polarity.DENIED;
            return this;
        }

        ClaimHand planned() {
            modality = Modality.PLANNED;
            return this;
        }

        ClaimHand count(
                String text,
                @Nullable String low,
                @Nullable String high,
                Figure.Bound bound,
                @Nullable String counted) {
            return figure(text, Figure.Kind.COUNT, low, high, bound, null, counted);
        }

        ClaimHand figure(
                String text,
                Figure.Kind kind,
                @Nullable String low,
                @Nullable String high,
                Figure.Bound bound,
                @Nullable String unit,
                @Nullable String counted) {
            Interval interval =
                    new Interval(low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
            figures.add(new Figure(
                    quoteIn(words, text),
                    kind,
                    interval,
                    bound,
                    interval.isPoint() ? interval.low() : null,
                    unit,
                    counted == null ? null : quoteIn(words, counted),
                    List.of()));
            return this;
        }

        ClaimHand day(String text, String date) {
            Moment day = Moment.of(LocalDate.parse(date));
            times.add(new Time(quoteIn(words, text), day, day, Time.Precision.DAY, false, null));
            return this;
        }

        ClaimHand name(String text, String canonical, Name.Kind kind) {
            names.add(new Name(quoteIn(words, text), canonical, kind, canonical));
            return this;
        }

        Sample done() {
            Document document = documents.get(source);
            claims.put(
                    id,
                    new Claim(
                            id,
                            source,
                            0,
                            false,
                            Language.of(document.source().language()).orElse(Language.ARABIC),
                            words.span(),
                            words,
                            Tokens.of(document.text(), words.span()),
                            speaker,
                            polarity == Polarity.DENIED ? words : null,
                            modality,
                            figures,
                            times,
                            names,
                            List.of()));
            return Sample.this;
        }
    }
}
