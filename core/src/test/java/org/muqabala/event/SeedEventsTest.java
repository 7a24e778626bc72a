package org.muqabala.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.Bundle;
import org.muqabala.ClaimComparison;
import org.muqabala.Seeds;
import org.muqabala.accuracy.Places;
import org.muqabala.accuracy.Truth.Label;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.time.Time;

/** The events of the seeds as listed in {@code seed-events.json}: the dates of one event, told by several articles. */
class SeedEventsTest {
    private static final EventLinker LINKER = new EventLinker(ConceptLexicon.shipped(), Gazetteer.shipped());

    /** How many of the listed dates must be read as the date of an event. */
    private static final int LEAST_DATED = 12;

    private static Events events;

    /** By the name of the event, what the program takes the dates of it for. */
    private static final Map<String, Set<Event>> FOUND = new LinkedHashMap<>();

    private static int dated;

    @BeforeAll
    static void link() throws IOException {
        events = LINKER.link(Seeds.comparison().claims());
        Places places = new Places(Seeds.documents());
        try (InputStream in = SeedEventsTest.class.getResourceAsStream("seed-events.json")) {
            for (JsonNode event : new ObjectMapper().readTree(in)) {
                Set<Event> found = new TreeSet<>(java.util.Comparator.comparing(Event::id));
                for (JsonNode mention : event.get("dates")) {
                    Label label = new Label(
                            Seeds.fileName(Seeds.document(mention.get(0).asText())),
                            mention.get(1).asText());
                    assertThat(places.of(label)).as(label.quote()).isNotEmpty();
                    Optional<Event> dates = dates(label, places);
                    dates.ifPresent(found::add);
                    dated += dates.isPresent() ? 1 : 0;
                }
                FOUND.put(event.get("event").asText(), found);
            }
        }
    }

    @Test
    void thisTimeMeansTheCallThatTheArticleIsAbout() {
        Claim claim = Seeds.comparison().claims().stream()
                .filter(c -> c.quote().text().contains("بمبادرة من الجانب الروسي"))
                .findFirst()
                .orElseThrow();
        assertThat(events.of(claim.id()))
                .hasValueSatisfying(e -> assertThat(e.from()).hasToString("2021-12-30"));
    }

    private static Optional<Event> dates(Label label, Places places) {
        for (Claim claim : Seeds.comparison().claims()) {
            for (Time time : claim.times()) {
                if (places.isOn(claim.source(), time.quote().span(), label)) {
                    Optional<Event> event = events.dated(claim.id(), time.quote());
                    if (event.isPresent()) {
                        return event;
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void everyListedEventIsFound() {
        FOUND.forEach((name, found) -> assertThat(found).as(name).isNotEmpty());
        assertThat(dated).isGreaterThanOrEqualTo(LEAST_DATED);
    }

    @Test
    void twoListedEventsAreNeverOne() {
        List<String> names = new ArrayList<>(FOUND.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                assertThat(FOUND.get(names.get(i)))
                        .as(names.get(i) + " and " + names.get(j))
                        .doesNotContainAnyElementsOf(FOUND.get(names.get(j)));
            }
        }
    }

    @Test
    void theVideoCallIsOneEventOfSeveralArticles() {
        Set<Event> call = FOUND.get("the video call of 7 December 2021");
        assertThat(call).hasSize(1);
        Event event = call.iterator().next();
        assertThat(event.from()).hasToString("2021-12-07");
        assertThat(event.to()).hasToString("2021-12-07");
        assertThat(event.participants()).contains("Russia", "United States");
        assertThat(sources(event)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void noEventHoldsTheClaimsOfAnotherDayAsItsDate() {
        for (Event event : events.list()) {
            if (event.from() != null) {
                assertThat(event.to()).as(event.label()).isNotNull();
                assertThat(event.from().date()).isBeforeOrEqualTo(event.to().date());
            }
            assertThat(event.claims()).as(event.label()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void theOrderOfTheClaimsChangesNoEvent() {
        List<Document> documents = new ArrayList<>(Seeds.documents());
        Collections.reverse(documents);
        List<Claim> claims = new ArrayList<>();
        for (Document document : documents) {
            claims.addAll(Seeds.comparison().claims().stream()
                    .filter(c -> c.source().equals(document.source().id()))
                    .toList());
        }
        assertThat(members(LINKER.link(claims).list())).isEqualTo(members(events.list()));
    }

    @Test
    void anUnrelatedArticleChangesNoEvent() {
        List<Document> more = new ArrayList<>(Seeds.documents());
        more.add(Bundle.dev("derailment").documents().get(0));
        Comparison comparison = ClaimComparison.standard().compare(more);
        String added = more.get(more.size() - 1).source().id();
        Set<String> own = comparison.claims().stream()
                .filter(c -> c.source().equals(added))
                .map(Claim::id)
                .collect(Collectors.toSet());
        List<Event> others = comparison.events().stream()
                .filter(e -> Collections.disjoint(e.claims(), own))
                .toList();
        assertThat(others).isEqualTo(events.list());
    }

    private static Set<String> sources(Event event) {
        return Seeds.comparison().claims().stream()
                .filter(c -> event.claims().contains(c.id()))
                .map(Claim::source)
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> members(List<Event> events) {
        return events.stream().map(e -> Set.copyOf(e.claims())).collect(Collectors.toSet());
    }
}
