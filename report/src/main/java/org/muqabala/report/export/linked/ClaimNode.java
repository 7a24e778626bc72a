package org.muqabala.report.export.linked;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Speaker;
import org.muqabala.document.Source;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.name.Name;
import org.muqabala.report.export.material.Cited;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.words.Links;

/** The fields of a schema.org Claim: what is claimed, by whom, and in which articles it appears. */
final class ClaimNode {
    private final JsonOut out;
    private final Phrases words;

    ClaimNode(JsonOut out, Phrases words) {
        this.out = out;
        this.words = words;
    }

    void fields(Answer answer) throws IOException {
        List<Appearance> appearances = Appearance.of(answer.evidence());
        Optional<Appearance> first = appearances.stream()
                .filter(a -> a.published() != null)
                .min(Comparator.comparing(Appearance::published).thenComparing(Appearance::id));
        Cited told = first.orElse(appearances.get(0)).first();
        out.text("@type", "Claim");
        out.text("@id", answer.id());
        out.text(
                "name",
                words.title(answer.group(), answer.first()) + ": "
                        + words.value(answer.first().facet(), answer.value()));
        out.text("text", told.claim().quote().text());
        out.text("inLanguage", told.document().source().language());
        out.texts("keywords", keywords(answer));
        List<Speaker> speakers = speakers(answer.evidence());
        if (!speakers.isEmpty()) {
            out.each("author", speakers, s -> author(s, answer.evidence()));
        }
        out.each("appearance", appearances, this::article);
        if (first.isPresent()) {
            out.object("firstAppearance", () -> named(first.get()));
        }
        out.each("identifier", List.copyOf(answer.findings()), id -> {
            out.text("@type", "PropertyValue");
            out.text("propertyID", "muqabala finding");
            out.text("value", id);
        });
    }

    private static List<String> keywords(Answer answer) {
        List<String> keywords = new ArrayList<>(answer.verdicts());
        keywords.add(JsonOut.code(answer.first().facet()));
        return keywords;
    }

    /** Who is said to have said it, each once. */
    private static List<Speaker> speakers(List<Cited> evidence) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Cited cited : evidence) {
            Speaker speaker = cited.claim().speaker();
            if (speaker != null) {
                speakers.putIfAbsent(speaker.canonical(), speaker);
            }
        }
        return List.copyOf(speakers.values());
    }

    private void author(Speaker speaker, List<Cited> evidence) throws IOException {
        out.textIfAny("@type", typeOf(speaker, evidence));
        out.text("name", speaker.canonical());
        if (!speaker.name().equals(speaker.canonical())) {
            out.text("alternateName", speaker.name());
        }
    }

    /** Person or Organization, where the gazetteer or a text's own names tell which. */
    private static @Nullable String typeOf(Speaker speaker, List<Cited> evidence) {
        Optional<String> listed = Gazetteer.shipped().entry(speaker.canonical()).map(e -> e.type());
        String kind = listed.orElseGet(() -> evidence.stream()
                .map(Cited::claim)
                .map(WrittenClaim::names)
                .flatMap(List::stream)
                .filter(n -> n.name().equals(speaker.canonical()))
                .map(Name::kind)
                .map(JsonOut::code)
                .findFirst()
                .orElse(""));
        return switch (kind) {
            case "person" -> "Person";
            case "organisation" -> "Organization";
            default -> null;
        };
    }

    private void article(Appearance appearance) throws IOException {
        Source source = appearance.first().document().source();
        named(appearance);
        if (source.publisher() != null) {
            out.object("publisher", () -> {
                out.text("@type", "Organization");
                out.text("name", source.publisher());
            });
        }
        out.text("inLanguage", source.language());
        out.each("hasPart", appearance.evidence(), part -> {
            out.text("@type", "Quotation");
            out.text("text", part.claim().quote().text());
        });
    }

    /** An article by its address where it has one, else by a name of its source's; and its title and day. */
    private void named(Appearance appearance) throws IOException {
        Cited first = appearance.first();
        Optional<String> url = Links.web(first.document().source().url());
        boolean whole = first.document().sections().isEmpty();
        out.text("@type", "CreativeWork");
        out.text("@id", url.filter(u -> whole).orElse("urn:muqabala:source:" + appearance.id()));
        out.textIfAny("url", url.orElse(null));
        out.textIfAny("headline", first.title());
        out.textIfAny("datePublished", appearance.published());
    }

    /**
     * An article in which an answer stands.
     *
     * @param id of its source, as a part of an IRI; of one of several articles in it, with the place where that begins
     * @param published null where not known
     * @param evidence that it holds, a claim each once; never empty
     */
    private record Appearance(String id, @Nullable LocalDate published, List<Cited> evidence) {
        static List<Appearance> of(List<Cited> evidence) {
            Map<String, Map<String, Cited>> articles = new LinkedHashMap<>();
            for (Cited cited : evidence) {
                articles.computeIfAbsent(idOf(cited), k -> new LinkedHashMap<>())
                        .putIfAbsent(cited.claim().id(), cited);
            }
            List<Appearance> appearances = new ArrayList<>();
            articles.forEach((id, all) -> {
                List<Cited> cited = List.copyOf(all.values());
                appearances.add(new Appearance(id, cited.get(0).published(), cited));
            });
            return appearances;
        }

        Cited first() {
            return evidence.get(0);
        }

        private static String idOf(Cited cited) {
            String source = Links.encoded(cited.claim().source());
            return cited.document()
                    .sectionAt(cited.evidence().quote().start())
                    .map(s -> source + "#" + s.span().start())
                    .orElse(source);
        }
    }
}
