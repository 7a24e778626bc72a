package org.muqabala.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.align.Slot;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.claim.Speaker;
import org.muqabala.document.Furniture;
import org.muqabala.document.Part;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Moment;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.report.words.ValueSpan;
import org.muqabala.text.Explanation;
import org.muqabala.text.Problem;
import org.muqabala.text.Quote;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** What the parts of a comparison.json say. What is not as the program writes it is an IllegalArgumentException or a DateTimeException. */
final class ReadFields {
    private ReadFields() {}

    static WrittenSource source(JsonNode node) {
        Source source = new Source(
                text(node, "id"),
                text(node, "file"),
                optional(node, "title"),
                optional(node, "publisher"),
                date(node),
                dateOrigin(node),
                optional(node, "url"),
                text(node, "language"));
        return new WrittenSource(
                source,
                each(node, "sections", s -> new Section(span(s), optional(s, "title"), date(s), dateOrigin(s))),
                each(node, "furniture", f -> new Furniture(span(f), code(Furniture.Kind.class, text(f, "kind")))),
                each(node, "parts", p -> new Part(span(p), text(p, "language"))),
                text(node, "sha256"));
    }

    private static @Nullable LocalDate date(JsonNode node) {
        String published = optional(node, "published");
        return published == null ? null : LocalDate.parse(published);
    }

    private static Source.@Nullable DateOrigin dateOrigin(JsonNode node) {
        String from = optional(node, "publishedFrom");
        return from == null ? null : code(Source.DateOrigin.class, from);
    }

    static Origin origin(JsonNode node) {
        return new Origin(text(node, "id"), text(node, "label"), texts(node, "sources"), explanation(node.path("why")));
    }

    static Event event(JsonNode node, Map<String, List<String>> claimsOf) {
        String id = text(node, "id");
        return new Event(
                id,
                text(node, "label"),
                text(node, "kind"),
                moment(optional(node, "from")),
                moment(optional(node, "to")),
                texts(node, "participants"),
                claimsOf.getOrDefault(id, List.of()),
                explanation(node.path("why")));
    }

    private static @Nullable Moment moment(@Nullable String written) {
        return written == null ? null : ValueSpan.moment(written);
    }

    static WrittenClaim claim(JsonNode node) {
        return new WrittenClaim(
                text(node, "id"),
                text(node, "source"),
                optional(node, "event"),
                quote(node),
                node.path("speaker").isObject() ? speaker(node.path("speaker")) : null,
                code(Polarity.class, text(node, "polarity")),
                code(Modality.class, text(node, "modality")),
                each(node, "names", ReadFields::name));
    }

    private static Speaker speaker(JsonNode node) {
        return new Speaker(text(node, "name"), text(node, "canonical"), quote(node), texts(node, "via"));
    }

    private static Name name(JsonNode node) {
        String name = text(node, "name");
        return new Name(quote(node), name, code(Name.Kind.class, text(node, "kind")), name);
    }

    static Group group(JsonNode node) {
        List<Finding> findings = each(node, "findings", ReadFields::finding);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a group without findings");
        }
        JsonNode slot = node.path("slot");
        return new Group(
                text(node, "id"),
                new Slot(
                        findings.get(0).facet(),
                        optional(slot, "of"),
                        optional(slot, "unit"),
                        optional(slot, "role"),
                        optional(slot, "period")),
                optional(node, "event"),
                texts(node, "claims"),
                findings);
    }

    private static Finding finding(JsonNode node) {
        String kind = optional(node, "kind");
        return new Finding(
                text(node, "id"),
                code(Facet.class, text(node, "facet")),
                code(Verdict.class, text(node, "verdict")),
                kind == null ? null : code(Finding.Kind.class, kind),
                node.path("score").asDouble(),
                each(
                        node,
                        "sides",
                        s -> new Side(
                                text(s, "value"), each(s, "evidence", e -> new Evidence(text(e, "claim"), quote(e))))),
                explanation(node.path("explanation")));
    }

    static Problem problem(JsonNode node) {
        return new Problem(
                text(node, "code"),
                code(Severity.class, text(node, "severity")),
                optional(node, "source"),
                node.path("start").isInt() ? span(node) : null,
                texts(node, "args"),
                text(node, "message"));
    }

    private static Explanation explanation(JsonNode node) {
        return new Explanation(
                text(node, "part"),
                node.path("contribution").asDouble(),
                text(node, "code"),
                texts(node, "args"),
                each(node, "children", ReadFields::explanation));
    }

    private static Quote quote(JsonNode node) {
        return new Quote(span(node), text(node, "quote"));
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
    }

    private static <T extends Enum<T>> T code(Class<T> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text(JsonNode node, String field) {
        String text = optional(node, field);
        if (text == null) {
            throw new IllegalArgumentException("no \"" + field + "\" where one has to stand");
        }
        return text;
    }

    static @Nullable String optional(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(t -> texts.add(t.asText()));
        return texts;
    }

    /** Makes a value of an object. */
    interface Maker<T> {
        T of(JsonNode node);
    }

    static <T> List<T> each(JsonNode node, String field, Maker<T> maker) {
        List<T> values = new ArrayList<>();
        node.path(field).forEach(n -> values.add(maker.of(n)));
        return values;
    }
}
