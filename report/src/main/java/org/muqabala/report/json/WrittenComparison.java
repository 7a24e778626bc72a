package org.muqabala.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.claim.Speaker;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Furniture;
import org.muqabala.document.Part;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.origin.Origin;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Problem;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Group;

/**
 * A comparison as comparison.json holds it. Its sources are without their texts, which lie beside the file.
 *
 * @param folder where the file lies
 * @param settings what the run was told to do, by name of option
 * @param sources by id
 * @param origins by id
 * @param events by date, the undated last
 * @param claims by source, then place
 * @param groups conflicts first
 * @param problems by source and place
 * @param draft id of the source that is the desk's own text; null where none is
 */
public record WrittenComparison(
        Path folder,
        Map<String, String> settings,
        List<WrittenSource> sources,
        List<Origin> origins,
        List<Event> events,
        List<WrittenClaim> claims,
        List<Group> groups,
        List<Problem> problems,
        @Nullable String draft) {
    public WrittenComparison {
        settings = Map.copyOf(settings);
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /**
     * A source.
     *
     * @param sha256 of its text, by which that is named
     */
    public record WrittenSource(
            Source source, List<Section> sections, List<Furniture> furniture, List<Part> parts, String sha256) {
        public WrittenSource {
            sections = List.copyOf(sections);
            furniture = List.copyOf(furniture);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A claim, without the figures and times that were read in it.
     *
     * @param event id of the event it is about; null where none is known
     * @param speaker who is said to have said it; null where the source itself speaks
     * @param names in the order of the text
     */
    public record WrittenClaim(
            String id,
            String source,
            @Nullable String event,
            Quote quote,
            @Nullable Speaker speaker,
            Polarity polarity,
            Modality modality,
            List<Name> names) {
        public WrittenClaim {
            names = List.copyOf(names);
        }

        /** A claim as it will be written. */
        public static WrittenClaim of(Claim claim, @Nullable String event) {
            return new WrittenClaim(
                    claim.id(),
                    claim.source(),
                    event,
                    claim.quote(),
                    claim.speaker(),
                    claim.polarity(),
                    claim.modality(),
                    claim.names());
        }
    }

    /** A comparison that was just made, as it would be read back; its texts lie nowhere. */
    public static WrittenComparison of(Comparison comparison) {
        Places places = new Places(comparison.events(), comparison.groups());
        return new WrittenComparison(
                Path.of(""),
                Map.of(),
                comparison.documents().stream()
                        .map(d -> new WrittenSource(
                                d.source(), d.sections(), d.furniture(), d.parts(), SourceText.sha256(d.text())))
                        .toList(),
                comparison.origins(),
                comparison.events(),
                comparison.claims().stream()
                        .map(c -> WrittenClaim.of(c, places.eventOf(c.id())))
                        .toList(),
                comparison.groups(),
                comparison.problems(),
                comparison.draft() == null ? null : comparison.draft().source());
    }

    /**
     * The sources with their texts.
     *
     * @throws ComparisonFormatException where a text is not the one that was compared
     * @throws IOException where a text cannot be read
     */
    public List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (WrittenSource source : sources) {
            documents.add(new Document(
                    source.source(), text(source), source.sections(), source.furniture(), source.parts(), List.of()));
        }
        return documents;
    }

    /**
     * The text of a source.
     *
     * @throws ComparisonFormatException where it is not the one that was compared
     * @throws IOException where it cannot be read
     */
    public String text(WrittenSource source) throws IOException {
        if (!source.sha256().matches("[0-9a-f]{64}")) {
            throw new ComparisonFormatException("\"sha256\" of source \""
                    + source.source().id() + "\": expected 64 hexadecimal digits, found others");
        }
        Path file = folder.resolve(SourceText.FOLDER).resolve(source.sha256() + ".txt");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!SourceText.sha256(text).equals(source.sha256())) {
            throw new ComparisonFormatException(file + ": expected the text that was compared, found another");
        }
        return text;
    }
}
