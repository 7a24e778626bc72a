package org.muqabala.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class EditionsTest {
    private static final String FIRE = "Nine people died when a ferry caught fire on Saturday. "
            + "The coastguard pulled twenty passengers from the water. The cause of the fire is not yet known. "
            + "Boats from three villages took part in the search. The owner of the ferry made no comment. ";
    private static final String MENDED = FIRE.replace("Nine", "Eleven") + "The mayor will speak on Sunday evening. ";
    private static final String OTHER = "Ministers agreed on a new budget for the ports of the north. "
            + "The opposition called the plan a gift to owners. A vote is due in parliament next week.";

    private static SourceText text(String file, String publisher, String text) {
        return told(file, publisher, null, null, null, text);
    }

    private static SourceText told(String file, String publisher, String title, String day, String url, String text) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        ManifestEntry entry = new ManifestEntry(file, title, publisher, date, url, "en", List.of());
        return new SourceText(entry, text, List.of());
    }

    private static List<String> files(Editions.Kept kept) {
        return kept.documents().stream().map(d -> d.source().file()).sorted().toList();
    }

    private static List<String> told(Editions.Kept kept) {
        return kept.problems().stream()
                .map(p -> p.code() + " " + String.join(" ", p.args()))
                .sorted()
                .toList();
    }

    @Test
    void oneTextIsReadOnce_andTheOneOfWhichMoreIsToldIsKept() {
        Editions.Kept kept = Editions.of(List.of(
                text("a.txt", null, FIRE),
                text("b.txt", "Harbour Times", FIRE.replace(". ", ".\n\n").strip())));
        assertThat(files(kept)).containsExactly("b.txt");
        assertThat(told(kept)).containsExactly("same-text a.txt b.txt");
        assertThat(kept.problems()).extracting(Problem::severity).containsOnly(Severity.NOTICE);
        assertThat(kept.problems().get(0).message()).contains("give each its \"publisher\" in sources.json");
        assertThat(kept.problems().get(0).source()).isEqualTo("a.txt");
    }

    @Test
    void tatweelIsNoDifference_andOfEquallyToldTheFirstIsKept() {
        String arabic = "قال المتحدث باسم الشركة إن تسعة أشخاص لقوا حتفهم في الحريق.";
        Editions.Kept kept =
                Editions.of(List.of(text("b.txt", null, arabic), text("a.txt", null, arabic.replace("قال", "قـــال"))));
        assertThat(files(kept)).containsExactly("a.txt");
    }

    @Test
    void oneTextOfTwoPublishersIsAReprint_andStaysTwoSources() {
        Editions.Kept kept = Editions.of(List.of(
                text("a.txt", "Harbour Times", FIRE),
                text("b.txt", "Coast Post", FIRE),
                told("c.txt", null, "Fire", "2024-03-03", "https://site.example/fire", FIRE)));
        assertThat(files(kept)).containsExactly("a.txt", "b.txt");
        assertThat(told(kept)).containsExactly("reprint b.txt Coast Post a.txt Harbour Times", "same-text c.txt a.txt");
    }

    @Test
    void ofTwoVersionsTheLaterIsKept_andHowManySentencesAreLostIsTold() {
        Editions.Kept kept = Editions.of(List.of(
                told("new.txt", "Harbour Times", null, "2024-03-04", null, MENDED),
                told("old.txt", "harbour  times", null, "2024-03-03", null, FIRE)));
        assertThat(files(kept)).containsExactly("new.txt");
        assertThat(told(kept)).containsExactly("older-version old.txt new.txt 1");
    }

    @Test
    void withoutDatesTheLongerIsKept_andThatIsToldAsDoubtful() {
        Editions.Kept kept =
                Editions.of(List.of(text("a.txt", "Harbour Times", FIRE), text("b.txt", "Harbour Times", MENDED)));
        assertThat(files(kept)).containsExactly("b.txt");
        assertThat(told(kept)).containsExactly("older-version-doubtful a.txt b.txt 1");
        assertThat(kept.problems().get(0).message()).contains("tell their dates in sources.json");
    }

    @Test
    void oneAddressIsOneArticle_whateverItSays_butTheAddressOfASiteIsNot() {
        assertThat(files(Editions.of(List.of(
                        told("a.txt", "T", null, "2024-03-03", "https://www.t.example/fire/", FIRE),
                        told("b.txt", "T", null, "2024-03-04", "http://t.example/fire#top", OTHER)))))
                .containsExactly("b.txt");
        assertThat(files(Editions.of(List.of(
                        told("a.txt", "T", null, null, "https://www.t.example/", FIRE),
                        told("b.txt", "T", null, null, "https://www.t.example/", OTHER)))))
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void versionsOfTwoPublishersAndOfNoneAreSources() {
        assertThat(files(Editions.of(List.of(text("a.txt", "Harbour Times", FIRE), text("b.txt", "Post", MENDED)))))
                .containsExactly("a.txt", "b.txt");
        assertThat(files(Editions.of(List.of(text("a.txt", null, FIRE), text("b.txt", null, MENDED)))))
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void aDailyColumnIsNoVersionOfYesterdays() {
        assertThat(files(Editions.of(List.of(
                        told("a.txt", "T", "Prices today", "2024-03-03", null, FIRE),
                        told("b.txt", "T", "Prices today", "2024-03-04", null, OTHER)))))
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void whatIsKeptTakesTheNameThatItWouldHaveAlone() {
        Editions.Kept kept = Editions.of(List.of(
                told("x/a.txt", "T", null, "2024-03-03", "https://t.example/fire", FIRE),
                told("y/a.txt", "T", null, "2024-03-04", "https://t.example/fire", MENDED)));
        assertThat(kept.documents())
                .singleElement()
                .satisfies(d -> assertThat(d.source().id()).isEqualTo("t.example-fire"));
    }

    @Test
    void whatCannotBeReadIsLetBe() {
        Editions.Kept kept = Editions.of(List.of(
                new SourceText(ManifestEntry.of("a.txt"), "... !", List.of()),
                new SourceText(ManifestEntry.of("b.txt"), "... !", List.of())));
        assertThat(files(kept)).containsExactly("a.txt", "b.txt");
        assertThat(kept.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderChangesNothing(long seed) {
        List<SourceText> texts = new ArrayList<>(List.of(
                text("a.txt", "Harbour Times", FIRE),
                text("b.txt", "Harbour Times", MENDED),
                text("c.txt", null, FIRE),
                text("d.txt", "Post", FIRE),
                told("e.txt", "Post", null, "2024-03-04", null, MENDED),
                text("f.txt", null, OTHER),
                text("g.txt", "Post", MENDED + MENDED.replace("Sunday", "Monday"))));
        Editions.Kept kept = Editions.of(texts);
        Collections.shuffle(texts, new Random(seed));
        Editions.Kept shuffled = Editions.of(texts);
        assertThat(files(kept)).containsExactly("b.txt", "e.txt", "f.txt");
        assertThat(files(shuffled)).isEqualTo(files(kept));
        assertThat(told(shuffled)).isEqualTo(told(kept));
    }

    /** Each of the versions shares its sentences with all others: held one against each that would be millions. */
    @Test
    void thousandsOfVersionsAreToldInTime() {
        List<SourceText> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add(text("v" + i + ".txt", "Harbour Times", FIRE + "Reader number " + i + " wrote to us about it."));
        }
        Editions.Kept kept = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Editions.of(texts));
        assertThat(kept.documents()).hasSize(1);
        assertThat(kept.problems()).hasSize(2_999);
    }
}
