package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.align.Asserted;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.align.WhyNot;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.event.Event;
import org.muqabala.story.SourceProfile;
import org.muqabala.story.StoryFinder;
import org.muqabala.text.Problem;
import org.muqabala.verdict.Group;

/** More sources than one bundle holds: the dev bundles laid together, with short notes on other things. */
class CollectionTest {
    private static final ClaimComparison STANDARD = ClaimComparison.standard();

    private static final int BUNDLES = 10;

    /** So many bundles may lose a source to a story of its own: a fault that should become none. */
    private static final int MOST_PARTED = 1;

    private static List<Document> collection;
    private static Comparison comparison;

    @BeforeAll
    static void compare() {
        List<Document> documents = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            for (Document document : bundle.documents()) {
                documents.add(named(
                        id(bundle, document),
                        document.source().published(),
                        document.source().language(),
                        document.text()));
            }
        }
        while (documents.size() <= StoryFinder.BUNDLE) {
            int i = documents.size();
            documents.add(
                    named("note-" + i, LocalDate.of(2020, 1, 1), "en", "Note " + i + " is about nothing at all."));
        }
        collection = List.copyOf(documents);
        comparison = STANDARD.compare(collection);
    }

    private static List<Bundle> bundles() {
        return Bundle.dev().subList(0, BUNDLES);
    }

    private static String id(Bundle bundle, Document document) {
        return bundle.name() + "-" + document.source().id();
    }

    private static Document named(String id, LocalDate published, String language, String text) {
        return Documents.of(ManifestEntry.of(id + ".txt").with(published, language), text);
    }

    /** The first claim of the first source of a bundle. */
    private static Claim firstClaim(int bundle) {
        String source =
                id(bundles().get(bundle), bundles().get(bundle).documents().get(0));
        return comparison.claims().stream()
                .filter(c -> c.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsComparedIsTold() {
        assertThat(comparison.problems())
                .filteredOn(p -> p.source() == null)
                .extracting(Problem::code)
                .containsExactly("collection-parted");
        assertThat(comparison.documents()).hasSameSizeAs(collection);
    }

    @Test
    void eachStoryIsComparedAsIfThereWereNoOther() {
        List<Group> groups = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (List<Document> story : stories()) {
            Comparison alone = STANDARD.compare(story);
            assertThat(alone.lean()).isEqualTo(alone);
            groups.addAll(alone.groups());
            events.addAll(alone.events());
        }
        assertThat(comparison.groups()).containsExactlyInAnyOrderElementsOf(groups);
        assertThat(comparison.events()).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void theSourcesOfABundleAreOneStory() {
        List<List<String>> stories = stories().stream()
                .map(story -> story.stream().map(d -> d.source().id()).toList())
                .toList();
        assertThat(stories).hasSizeGreaterThan(BUNDLES);
        List<String> parted = bundles().stream()
                .filter(bundle -> stories.stream()
                        .noneMatch(story -> story.containsAll(bundle.documents().stream()
                                .map(d -> id(bundle, d))
                                .toList())))
                .map(Bundle::name)
                .toList();
        assertThat(parted).hasSizeLessThanOrEqualTo(MOST_PARTED);
    }

    private static List<List<Document>> stories() {
        List<SourceProfile> profiles = comparison.documents().stream()
                .map(d -> STANDARD.profile(d, STANDARD.read(d)))
                .toList();
        return new StoryFinder(profiles)
                .find(List.of(), 1).parts().stream()
                        .map(story ->
                                story.stream().map(comparison.documents()::get).toList())
                        .toList();
    }

    @Test
    void orderAndThreadsChangeNothing() {
        List<Document> shuffled = new ArrayList<>(collection);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(ClaimComparison.with(new Settings(3)).compare(shuffled)).isEqualTo(comparison);
    }

    @Test
    void nothingIsJoinedAcrossStoriesAndWhyIsTold() {
        Claim one = firstClaim(0);
        Claim other = firstClaim(1);
        WhyNot why = STANDARD.whyNot(collection, one.id(), other.id()).orElseThrow();
        assertThat(why.meeting().parted()).isTrue();
        assertThat(why.meeting().suffices()).isFalse();
    }

    @Test
    void whatPeopleAssertPutsTwoSourcesIntoOneStory() {
        Claim one = firstClaim(0);
        Claim other = firstClaim(1);
        Pair pair = new Pair(
                new Place(one.id(), one.quote().text()),
                new Place(other.id(), other.quote().text()));
        Comparison told = STANDARD.heeding(new Asserted(Set.of(pair), Set.of())).compare(collection);
        assertThat(told.groups()).anyMatch(g -> new HashSet<>(g.claims()).containsAll(Set.of(one.id(), other.id())));
    }
}
