package org.muqabala.review.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Basis;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;

/** Decisions for tests, a minute apart. */
public final class Some {
    private static final Instant FIRST = Instant.parse("2026-01-05T09:30:00Z");

    private Some() {}

    /** A subject of one piece on each side, by short names. */
    public static Subject pair(String a, String b) {
        return new Subject(List.of(piece(a)), List.of(piece(b)));
    }

    public static Piece piece(String name) {
        return new Piece("claim-" + name, "٧٠ ألف \"" + name + "\"");
    }

    public static Subject group(String... names) {
        return Subject.of(Stream.of(names).map(Some::piece).toList());
    }

    public static Decision decision(String id, What what, Subject subject) {
        return decision(id, what, subject, "amal", 0, null);
    }

    public static Decision decision(
            String id, What what, Subject subject, String who, int minute, @Nullable String undoes) {
        return new Decision(
                id,
                what,
                subject,
                what == What.VALUE || what == What.RELABEL ? "70000" : null,
                who,
                FIRST.plusSeconds(60L * minute),
                what == What.NOTE ? "ملاحظة: <b>'؛\u0000 DROP TABLE" : null,
                new Basis(Map.of("post", "ab12"), List.of("70000", "(94000, )")),
                undoes);
    }
}
