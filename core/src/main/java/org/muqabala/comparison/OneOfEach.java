package org.muqabala.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.align.Slot;
import org.muqabala.event.Event;
import org.muqabala.text.Explanation;
import org.muqabala.text.Quote;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/**
 * Makes equal parts of a comparison one object. Of the explanations of made-up stories two in three equal another, of the sides
 * every second, of the questions nearly all.
 */
final class OneOfEach {
    private final Map<Object, Object> known = new HashMap<>();

    Event event(Event event) {
        return new Event(
                event.id(),
                of(event.label()),
                event.kind(),
                event.from(),
                event.to(),
                event.participants(),
                of(event.claims(), this::of),
                explanation(event.why()));
    }

    Group group(Group group) {
        return new Group(
                group.id(),
                slot(group.slot()),
                group.event(),
                of(group.claims(), this::of),
                group.findings().stream().map(this::finding).toList());
    }

    private Slot slot(Slot slot) {
        return of(new Slot(
                slot.facet(), ofNullable(slot.of()), slot.unit(), ofNullable(slot.role()), ofNullable(slot.period())));
    }

    private Finding finding(Finding finding) {
        return new Finding(
                finding.id(),
                finding.facet(),
                finding.verdict(),
                finding.kind(),
                finding.score(),
                of(finding.sides(), this::side),
                explanation(finding.explanation()));
    }

    private Side side(Side side) {
        return of(new Side(of(side.value()), of(side.evidence(), this::evidence)));
    }

    private Evidence evidence(Evidence evidence) {
        return of(new Evidence(of(evidence.claim()), quote(evidence.quote())));
    }

    private Quote quote(Quote quote) {
        return of(new Quote(of(quote.span()), of(quote.text())));
    }

    private Explanation explanation(Explanation why) {
        return of(new Explanation(
                why.part(),
                why.contribution(),
                of(why.code()),
                of(why.args(), this::of),
                of(why.children(), this::explanation)));
    }

    private <T> List<T> of(List<T> list, UnaryOperator<T> each) {
        return of(list.stream().map(each).toList());
    }

    private @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    @SuppressWarnings("unchecked") // what is equal is of one class
    private <T> T of(T part) {
        Object before = known.putIfAbsent(part, part);
        return before == null ? part : (T) before;
    }
}
