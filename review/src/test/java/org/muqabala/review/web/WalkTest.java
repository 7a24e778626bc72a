package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.CarryOver;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.words.Messages;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/**
 * The five articles from end to end: compared, decided on by mouse and by keys of two layouts, the server ended and started
 * again, compared with a sixth article, and with a sentence that was edited. Nothing that was decided is forgotten, and
 * nothing is tied to words that it was not decided on.
 */
class WalkTest {
    private static final String SIXTH =
            "واشنطن 8 ديسمبر 2021\n\nقال مسؤولون أمريكيون إن روسيا حشدت 175 ألف جندي قرب الحدود الأوكرانية.\n";
    private static final Messages WORDS = Messages.in(Language.ARABIC);
    private static final String REASON = "أرقام المخابرات";

    @TempDir
    private Path folder;

    private Reviewer desk;
    private Bundle bundle;

    @BeforeEach
    void lay() throws IOException {
        desk = Reviewer.sitsDown();
        bundle = new Bundle(folder);
    }

    @AfterEach
    void leave() {
        if (desk != null) {
            desk.close();
        }
    }

    /** What is done on the page while a server is up. */
    @FunctionalInterface
    private interface Sitting {
        void works() throws IOException;
    }

    /** Starts the server on what lies in the folder, opens the page by the printed address, and ends the server. */
    private void sit(Sitting sitting) throws IOException {
        WrittenComparison comparison = ComparisonReader.read(bundle.result);
        try (DecisionStore store = Stores.beside(bundle.result);
                ReviewServer server = ReviewServer.start(comparison, store, ReviewServer.ANY_PORT, Clock.systemUTC())) {
            desk.enters(server, "ar", "أمل");
            sitting.works();
            desk.leaves();
        }
    }

    private List<Decision> log() {
        try (DecisionStore store = Stores.beside(bundle.result)) {
            return store.decisions();
        }
    }

    private static List<Finding> findings(WrittenComparison comparison) {
        return comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
    }

    /** The finding on how many soldiers were massed. */
    private static Finding soldiers(WrittenComparison comparison) {
        return findings(comparison).stream()
                .filter(f -> f.sides().size() > 1)
                .filter(f -> f.sides().stream().anyMatch(s -> s.value().equals("70000")))
                .findFirst()
                .orElseThrow();
    }

    private void picks(Finding finding) {
        desk.click("#list li[data-finding=" + finding.id() + "] .pick");
        desk.until("document.getElementById('finding').dataset.finding === '" + finding.id() + "'");
    }

    /** The finding of this comparison on the same pieces. */
    private static Finding now(WrittenComparison comparison, Finding then) {
        return findings(comparison).stream()
                .filter(f -> Subject.of(f).pieces().containsAll(Subject.of(then).pieces()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingThatWasDecidedIsForgotten() throws IOException {
        WrittenComparison first = bundle.compare();
        List<Finding> conflicts = findings(first).stream()
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .toList();
        Finding soldiers = soldiers(first);
        List<Finding> others =
                conflicts.stream().filter(f -> !f.equals(soldiers)).limit(3).toList();
        assertThat(others).hasSize(3);

        sit(() -> {
            picks(others.get(0));
            desk.click("[data-act=conflict]");
            desk.reads("#figures", "1 / ");
            picks(others.get(1));
            desk.strikes("KeyN", "n");
            desk.reads("#figures", "2 / ");
            picks(others.get(2));
            desk.strikes("KeyD", "ي");
            desk.reads("#figures", "3 / ");
            supportsTheValue(soldiers);
            desk.reads("#figures", "4 / ");
            undoesAndDoesAgain();
        });
        assertThat(log())
                .extracting(Decision::what)
                .containsExactly(
                        What.CONFLICT, What.NO_CONFLICT, What.DIFFERENT, What.VALUE, What.RETRACTED, What.RETRACTED);

        sit(() -> {
            assertThat(desk.text("#figures")).startsWith("4 / ");
            findsTheDecisionsOn(first, others);
            picks(soldiers);
            desk.reads("#finding .held", REASON);
            undoesAndDoesAgain();
        });

        sit(() -> {
            bundle.add("sixth.txt", "السادسة", SIXTH);
            WrittenComparison sixth = bundle.compare();
            desk.until("!document.getElementById('second').hidden");
            isNotProposedAgain(sixth, others.get(2));
            asksForASecondLook(now(sixth, soldiers));
            findsTheDecisionsOn(sixth, others.subList(0, 2));
        });

        bundle.edit("70 ألف جندي", "71 ألف جندي");
        WrittenComparison edited = bundle.compare();
        sit(() -> {
            isNotProposedAgain(edited, others.get(2));
            listsWhatLostItsWords();
            findsTheDecisionsOn(edited, others.subList(0, 2));
            picks(findings(edited).stream()
                    .filter(f -> f.sides().stream().anyMatch(s -> s.value().equals("71000")))
                    .findFirst()
                    .orElseThrow());
            assertThat(desk.text("#finding .held")).isEqualTo(WORDS.get("review.open"));
            assertThat(desk.text("#finding")).doesNotContain(REASON);
        });
    }

    private void supportsTheValue(Finding soldiers) {
        picks(soldiers);
        int side = 1;
        while (!soldiers.sides().get(side - 1).value().equals("70000")) {
            side++;
        }
        desk.click("#finding .support[data-side='" + side + "']");
        desk.types("#value-note", REASON);
        desk.sends("d-value");
    }

    private void undoesAndDoesAgain() {
        desk.strikes("KeyZ", "ئ");
        desk.reads("#told", "جرى التراجع عن");
        desk.reads("#figures", "3 / ");
        desk.strikes("KeyY", "y");
        desk.reads("#figures", "4 / ");
    }

    private void findsTheDecisionsOn(WrittenComparison comparison, List<Finding> decided) {
        List<String> words = List.of("conflict", "no-conflict", "different");
        for (int i = 0; i < decided.size(); i++) {
            picks(now(comparison, decided.get(i)));
            String said = WORDS.get("review." + words.get(i)) + " — أمل";
            desk.until("document.querySelector('#finding .held').textContent.startsWith('" + said + "')");
        }
    }

    private void isNotProposedAgain(WrittenComparison comparison, Finding rejected) {
        Subject apart = Subject.of(rejected);
        assertThat(findings(comparison)).noneMatch(f -> Subject.of(f).pieces().containsAll(apart.pieces()));
        desk.until("!document.querySelector('#list li[data-finding=" + rejected.id() + "]')");
        assertThat(CarryOver.onto(comparison).carry(log()))
                .filteredOn(c -> c.decision().what() == What.DIFFERENT)
                .extracting(Carried::state)
                .containsExactly(Carried.State.HOLDS);
    }

    private void asksForASecondLook(Finding soldiers) {
        for (String language : List.of("en", "ar")) {
            desk.opens(language, "أمل");
            desk.reads("#second b", "1");
            desk.click("#second");
            desk.until("document.querySelectorAll('#list li').length === 1");
            desk.reads("#finding .second", "175,000");
            desk.reads("#finding .second", "السادسة");
            desk.reads("#finding .held", REASON);
            desk.meetsNoBarrier("second look");
            desk.shot("second-look-" + language);
        }
        desk.click("#finding .second button");
        desk.until("document.getElementById('second').hidden");
        desk.opens("ar", "أمل");
        picks(soldiers);
        desk.reads("#finding .held", REASON);
    }

    private void listsWhatLostItsWords() {
        for (String language : List.of("en", "ar")) {
            desk.opens(language, "أمل");
            desk.reads("#orphans b", "1");
            desk.click("#orphans");
            desk.reads("#d-orphans .rows", "70 ألف جندي");
            assertThat(desk.text("#d-orphans .rows")).contains(REASON, "أمل").doesNotContain("71");
            desk.meetsNoBarrier("orphans");
            desk.shot("orphans-" + language);
            desk.click("#d-orphans .cancel");
        }
    }
}
