package org.muqabala.report.html;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.decision.Basis;
import org.muqabala.report.decision.CarryOver;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;

/** Decisions of every kind on a comparison, for pages. */
final class Desk {
    private final Comparison comparison;
    private final List<Decision> log = new ArrayList<>();

    private Desk(Comparison comparison) {
        this.comparison = comparison;
    }

    /** On the findings of the two calls: settled, relabelled, to be looked at again, noted, kept apart, orphaned. */
    static Decided of(Comparison calls) {
        Desk desk = new Desk(calls);
        desk.on("f1", What.VALUE, "(94000, )", "ليلى", "the ministry's list, page 3");
        desk.on("f1", What.RELABEL, "Russian soldiers near Ukraine in December 2021", "ليلى", null);
        desk.on("f4", What.NO_CONFLICT, null, "Omar", "طلب كل منهما مكالمة أخرى.");
        desk.on("f4", What.ASSIGN, "Salma", "Omar", null);
        desk.on("f5", What.NOTE, null, "Omar", "Ask the Kremlin again <b>today</b>; +44 20 7946 0000");
        desk.add(
                What.CONFLICT,
                desk.subject("f11"),
                null,
                "Salma",
                null,
                new Basis(Map.of("gone", "00"), List.of("450000000 USD", "5")));
        desk.on("f10", What.DIFFERENT, null, "Salma", null);
        desk.add(
                What.DIFFERENT,
                new Subject(List.of(new Piece("m1", "ساعتين")), List.of(new Piece("s1", "خمسين دقيقة"))),
                null,
                "Salma",
                "two calls",
                Basis.none());
        desk.add(
                What.VALUE,
                new Subject(List.of(new Piece("m2", "70 ألف جندي")), List.of(new Piece("p9", "175,000 troops in all"))),
                "175000",
                "ليلى",
                null,
                Basis.none());
        return Decided.of(calls, Decisions.of("review.db", desk.log));
    }

    private Subject subject(String finding) {
        return comparison.groups().stream()
                .flatMap(group -> group.findings().stream())
                .filter(f -> f.id().equals(finding))
                .map(Subject::of)
                .findFirst()
                .orElseThrow();
    }

    private void on(String finding, What what, @Nullable String value, String who, @Nullable String note) {
        add(what, subject(finding), value, who, note, CarryOver.onto(comparison).basis(subject(finding)));
    }

    private void add(
            What what, Subject subject, @Nullable String value, String who, @Nullable String note, Basis basis) {
        Instant when = Instant.parse("2026-01-05T09:30:00Z").plusSeconds(60L * log.size());
        log.add(new Decision("d" + log.size(), what, subject, value, who, when, note, basis, null));
    }
}
