package org.muqabala.bench;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Furniture;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/**
 * A large comparison made of copies of a small one, so that it has as many conflicts, rewordings and words a claim as real
 * ones have: each text several times over in one document, and the documents several times over.
 */
final class ManyClaims {
    private final Comparison small;
    private final int repeats;
    private final List<Document> documents = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private ManyClaims(Comparison small, int repeats) {
        this.small = small;
        this.repeats = repeats;
    }

    /**
     * @param copies how many sources become of one
     * @param repeats how often each of them tells its text
     */
    static Comparison of(Comparison small, int copies, int repeats) {
        ManyClaims many = new ManyClaims(small, repeats);
        for (int copy = 0; copy < copies; copy++) {
            many.addSources(copy);
            for (int repeat = 0; repeat < repeats; repeat++) {
                many.addTold(copy, repeat);
            }
        }
        return new Comparison(many.documents, many.origins, many.events, many.claims, many.groups, List.of());
    }

    private void addSources(int copy) {
        for (Document document : small.documents()) {
            Source s = document.source();
            List<Section> sections = new ArrayList<>();
            List<Furniture> furniture = new ArrayList<>();
            for (int repeat = 0; repeat < repeats; repeat++) {
                int shift = repeat * length(document);
                document.sections()
                        .forEach(p -> sections.add(
                                new Section(moved(p.span(), shift), p.title(), p.published(), p.publishedFrom())));
                document.furniture().forEach(f -> furniture.add(new Furniture(moved(f.span(), shift), f.kind())));
            }
            documents.add(new Document(
                    new Source(
                            id(s.id(), copy),
                            s.file(),
                            s.title(),
                            s.publisher() == null ? null : s.publisher() + " " + (copy + 1),
                            s.published(),
                            s.publishedFrom(),
                            s.url(),
                            s.language()),
                    (document.text() + "\n").repeat(repeats),
                    sections,
                    furniture,
                    List.of()));
        }
        small.origins()
                .forEach(o -> origins.add(new Origin(
                        id(o.id(), copy),
                        o.label(),
                        o.sources().stream().map(s -> id(s, copy)).toList(),
                        o.why())));
    }

    private void addTold(int copy, int repeat) {
        String told = copy + "." + repeat;
        for (Event e : small.events()) {
            events.add(new Event(
                    e.id() + told,
                    e.label(),
                    e.kind(),
                    e.from(),
                    e.to(),
                    e.participants(),
                    e.claims().stream().map(c -> c + told).toList(),
                    e.why()));
        }
        for (Claim c : small.claims()) {
            int shift = repeat * length(document(c.source()));
            claims.add(new Claim(
                    c.id() + told,
                    id(c.source(), copy),
                    c.section(),
                    c.heading(),
                    c.language(),
                    moved(c.sentence(), shift),
                    moved(c.quote(), shift),
                    c.tokens(),
                    c.speaker(),
                    c.denial(),
                    c.modality(),
                    c.figures(),
                    c.times(),
                    c.names(),
                    c.concepts()));
        }
        for (Group g : small.groups()) {
            groups.add(new Group(
                    g.id() + told,
                    g.slot(),
                    g.event() == null ? null : g.event() + told,
                    g.claims().stream().map(c -> c + told).toList(),
                    g.findings().stream().map(f -> finding(f, told, repeat)).toList()));
        }
    }

    private Finding finding(Finding f, String told, int repeat) {
        List<Side> sides = new ArrayList<>();
        for (Side side : f.sides()) {
            List<Evidence> evidence = new ArrayList<>();
            for (Evidence e : side.evidence()) {
                evidence.add(new Evidence(e.claim() + told, moved(e.quote(), repeat * length(documentOf(e.claim())))));
            }
            sides.add(new Side(side.value(), evidence));
        }
        return new Finding(f.id() + told, f.facet(), f.verdict(), f.kind(), f.score(), sides, f.explanation());
    }

    private Document documentOf(String claim) {
        return small.claims().stream()
                .filter(c -> c.id().equals(claim))
                .findFirst()
                .map(c -> document(c.source()))
                .orElseThrow();
    }

    private Document document(String source) {
        return small.documents().stream()
                .filter(d -> d.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static int length(Document document) {
        return document.text().length() + 1;
    }

    private static String id(String id, int copy) {
        return id + "-" + copy;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static Quote moved(Quote quote, int by) {
        return new Quote(moved(quote.span(), by), quote.text());
    }
}
