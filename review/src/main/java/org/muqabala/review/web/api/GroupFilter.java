package org.muqabala.review.web.api;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/**
 * The groups that are asked for: those with a finding that is as it is asked for in every respect. Where an index tells
 * that few groups can be, these alone are looked at.
 */
final class GroupFilter {
    static final String[] PARAMETERS = {"verdict", "facet", "decided", "assignee", "source", "state"};

    /** An index is of use where it leaves one group of so many. */
    private static final int FEW = 4;

    private final Board board;
    private final Desk desk;
    private final Sight sight;
    private final Optional<Verdict> verdict;
    private final Optional<Facet> facet;
    private final Optional<Boolean> decided;
    private final Optional<String> assignee;
    private final Optional<String> source;
    private final Optional<Carried.State> state;

    /** @throws Refusal where a filter is not one, or would tell what is hidden */
    GroupFilter(Query query, Board board, Desk desk, Sight sight) {
        this.board = board;
        this.desk = desk;
        this.sight = sight;
        verdict = query.code("verdict", Verdict.class);
        facet = query.code("facet", Facet.class);
        decided = query.flag("decided");
        assignee = query.text("assignee");
        source = query.text("source");
        state = query.code("state", Carried.State.class);
        if (sight.isBlind() && verdict.isPresent()) {
            throw new Refusal(400, "\"verdict\": expected none with \"blind\", which hides verdicts, found one");
        }
        if (source.isPresent() && !board.material().hasSource(source.get())) {
            throw Query.expected("source", "the id of a source");
        }
    }

    /** Pages of the groups that pass. */
    Pages<Group> pages() {
        List<Group> all =
                sight.isBlind() ? board.places().asRead() : board.comparison().groups();
        GroupShapes shapes = new GroupShapes(board, desk, sight);
        @Nullable List<Integer> few = few(all.size());
        return few == null
                ? new Pages<>(all, Group::id, this::rank, this::passes, shapes::group)
                : new Pages<>(
                        chosen(all, few),
                        Group::id,
                        id -> rank(id).map(r -> upTo(few, r)),
                        this::passes,
                        shapes::group);
    }

    /** Where a group stands in the order that is told. */
    private Optional<Integer> rank(String id) {
        return board.material().group(id).map(this::rank);
    }

    private int rank(int place) {
        return sight.isBlind() ? board.places().asRead(place) : place;
    }

    /** The ranks of the only groups that can pass, ascending; null where no index makes them few. */
    private @Nullable List<Integer> few(int all) {
        return Stream.of(
                        source.map(board.places()::ofSource),
                        assignee.map(board.assigned()::to).filter(places -> !sight.isBlind()),
                        state.filter(s -> s == Carried.State.CHANGED)
                                .map(s -> board.laid().changedGroups())
                                .filter(places -> !sight.isBlind()),
                        Optional.ofNullable(sight.blind())
                                .filter(who -> decided.orElse(assignee.isPresent() || state.isPresent()))
                                .map(board.assigned()::by))
                .flatMap(Optional::stream)
                .filter(places -> places.size() <= all / FEW)
                .min(Comparator.comparingInt(List::size))
                .map(places -> places.stream().map(this::rank).sorted().toList())
                .orElse(null);
    }

    /** How many of some ranks come up to one, less 1. */
    private static int upTo(List<Integer> ranks, int rank) {
        int found = Collections.binarySearch(ranks, rank);
        return found >= 0 ? found : -found - 2;
    }

    private static List<Group> chosen(List<Group> all, List<Integer> ranks) {
        return new AbstractList<>() {
            @Override
            public Group get(int index) {
                return all.get(ranks.get(index));
            }

            @Override
            public int size() {
                return ranks.size();
            }
        };
    }

    private boolean passes(Group group) {
        return source.map(s -> isOf(group, s)).orElse(true)
                && group.findings().stream().anyMatch(this::passes);
    }

    private boolean isOf(Group group, String id) {
        return group.claims().stream().anyMatch(claim -> board.sourceOf(claim).equals(Optional.of(id)));
    }

    private boolean passes(Finding finding) {
        if (!verdict.map(v -> v == finding.verdict()).orElse(true)
                || !facet.map(f -> f == finding.facet()).orElse(true)) {
            return false;
        }
        Subject subject = board.material().subject(finding);
        if (assignee.isEmpty() && state.isEmpty() && !sight.isBlind()) {
            return decided.map(d -> d == desk.isDecided(subject)).orElse(true);
        }
        return assignee.isEmpty() && state.isEmpty() && decided.isEmpty()
                || passes(subject, sight.seen(desk.on(subject)));
    }

    private boolean passes(Subject subject, List<Stored> decisions) {
        Opinion opinion = Opinion.of(decisions);
        Optional<Stored> held = opinion.held();
        return decided.map(d -> d == held.isPresent()).orElse(true)
                && assignee.map(name -> name.equals(
                                opinion.on(subject, Aspect.ASSIGNEE, null).value()))
                        .orElse(true)
                && state.map(s -> held.filter(h -> board.laid().of(h).state() == s)
                                .isPresent())
                        .orElse(true);
    }
}
