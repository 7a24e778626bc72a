package org.muqabala.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Furniture;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Group;

/**
 * A comparison as comparison.json holds it. Its sources are without their texts, which lie beside the file.
 *
 * @param folder where the file lies
 * @param settings what the run was told to do, by name of option
 * @param sources by id
 * @param events by date, the undated last
 * @param claims by source, then place
 * @param groups conflicts first
 */
public record WrittenComparison(
        Path folder,
        Map<String, String> settings,
        List<WrittenSource> sources,
        List<Event> events,
        List<WrittenClaim> claims,
        List<Group> groups) {
    public WrittenComparison {
        settings = Map.copyOf(settings);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        groups = List.copyOf(groups);
    }

    /**
     * A source.
     *
     * @param sha256 of its text, by which that is named
     */
    public record WrittenSource(Source source, List<Section> sections, List<Furniture> furniture, String sha256) {
        public WrittenSource {
            sections = List.copyOf(sections);
            furniture = List.copyOf(furniture);
        }
    }

    /**
     * A claim, without what was read in it.
     *
     * @param event id of the event it is about; null where none is known
     */
    public record WrittenClaim(
            String id, String source, @Nullable String event, Quote quote) {}

    /**
     * The sources with their texts.
     *
     * @throws ComparisonFormatException where a text is not the one that was compared
     * @throws IOException where a text cannot be read
     */
    public List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (WrittenSource source : sources) {
            Path file = folder.resolve(SourceText.FOLDER).resolve(source.sha256() + ".txt");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (!SourceText.sha256(text).equals(source.sha256())) {
                throw new ComparisonFormatException(file + ": expected the text that was compared, found another");
            }
            documents.add(new Document(source.source(), text, source.sections(), source.furniture(), List.of()));
        }
        return documents;
    }
}
