package org.muqabala.review.web.api;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Subject;
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

    /** Numbers of the findings that the colleague is to look at; empty where none is asked for, and to who is blind. */
    private final Optional<BitSet> assigned;

    /** Numbers of the findings that who is blind decided; empty where nobody is. */
    private final Optional<BitSet> ownDecided;

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
        assigned = sight.isBlind()
                ? Optional.empty()
                : assignee.map(name -> board.assigned().to(name));
        ownDecided =
                Optional.ofNullable(sight.blind()).map(who -> board.assigned().by(who));
        if (sight.isBlind() && verdict.isPresent()) {
            throw new Refusal(400, "\"verdict\": expected none with \"blind\", which hides verdicts, found one");
        }
        if (source.isPresent() && !board.material().hasSource(source.get())) {
            throw Query.expected("source", "the id of a source");
        }
    }

    /** Pages of the groups that pass. */
    Pages<Group> pages() {
        List<Group> all = board.comparison().groups();
        GroupShapes shapes = new GroupShapes(board, desk, sight);
        int @Nullable [] few = few(all.size());
        return new Pages<>(
                new Ordered(all, few, sight.isBlind() ? board.places() : null),
                Group::id,
                id -> board.material().group(id).map(place -> few == null ? rank(place) : upTo(few, rank(place))),
                few == null && isOfFindingsAlone()
                        ? from -> board.material().findings().next(from, new Findings.Wanted(verdict, facet, decided))
                        : from -> next(from, few, all.size()),
                shapes::answered);
    }

    private boolean isOfFindingsAlone() {
        return source.isEmpty() && assignee.isEmpty() && state.isEmpty() && !sight.isBlind();
    }

    /** Where the group at a place stands in the order that is told. */
    private int rank(int place) {
        return sight.isBlind() ? board.places().rankAsRead(place) : place;
    }

    /** The groups in an order, or those of some ranks in it. */
    private static final class Ordered extends AbstractList<Group> {
        private final List<Group> all;
        private final int @Nullable [] ranks;
        private final @Nullable Places order;

        Ordered(List<Group> all, int @Nullable [] ranks, @Nullable Places order) {
            this.all = all;
            this.ranks = ranks;
            this.order = order;
        }

        @Override
        public Group get(int index) {
            int rank = ranks == null ? index : ranks[index];
            return all.get(order == null ? rank : order.asRead(rank));
        }

        @Override
        public int size() {
            return ranks == null ? all.size() : ranks.length;
        }
    }

    private int next(int from, int @Nullable [] few, int all) {
        int end = few == null ? all : few.length;
        for (int at = from; at < end; at++) {
            int rank = few == null ? at : few[at];
            if (passes(sight.isBlind() ? board.places().asRead(rank) : rank)) {
                return at;
            }
        }
        return end;
    }

    /** The ranks of the only groups that can pass, ascending; null where no index makes them few. */
    private int @Nullable [] few(int all) {
        return Stream.of(
                        source.map(board.places()::ofSource),
                        assigned.map(this::groups),
                        state.filter(s -> s == Carried.State.CHANGED && !sight.isBlind())
                                .map(s -> board.laid().changedGroups()),
                        ownDecided
                                .filter(numbers -> decided.orElse(state.isPresent()))
                                .map(this::groups))
                .flatMap(Optional::stream)
                .filter(places -> places.length <= all / FEW)
                .min(Comparator.comparingInt(places -> places.length))
                .map(places -> IntStream.of(places).map(this::rank).sorted().toArray())
                .orElse(null);
    }

    private int[] groups(BitSet findings) {
        return findings.stream()
                .map(board.material().findings()::group)
                .distinct()
                .toArray();
    }

    /** How many of some ranks come up to one, less 1. */
    private static int upTo(int[] ranks, int rank) {
        int found = Arrays.binarySearch(ranks, rank);
        return found >= 0 ? found : -found - 2;
    }

    private boolean passes(int place) {
        Group group = board.comparison().groups().get(place);
        if (source.isPresent()
                && group.claims().stream()
                        .noneMatch(claim -> board.sourceOf(claim).equals(source))) {
            return false;
        }
        Findings findings = board.material().findings();
        return IntStream.range(findings.first(place), findings.first(place + 1)).anyMatch(this::isWanted);
    }

    private boolean isWanted(int number) {
        Finding finding = board.material().findings().get(number);
        return verdict.map(v -> v == finding.verdict()).orElse(true)
                && facet.map(f -> f == finding.facet()).orElse(true)
                && decided.map(d -> d == isDecided(number)).orElse(true)
                && assignee.map(name -> isFor(name, number, finding)).orElse(true)
                && state.map(s -> isIn(s, number, finding)).orElse(true);
    }

    private boolean isDecided(int number) {
        return ownDecided
                .map(numbers -> numbers.get(number))
                .orElseGet(() -> board.material().findings().isDecided(number));
    }

    private boolean isFor(String colleague, int number, Finding finding) {
        if (assigned.isPresent()) {
            return assigned.get().get(number);
        }
        Subject subject = board.material().subject(finding);
        Opinion own = Opinion.of(sight.seen(desk.on(subject)));
        return colleague.equals(own.on(subject, Aspect.ASSIGNEE, null).value());
    }

    private boolean isIn(Carried.State wanted, int number, Finding finding) {
        return isDecided(number)
                && Held.of(sight.seen(desk.on(board.material().subject(finding))))
                        .filter(held -> board.laid().of(held).state() == wanted)
                        .isPresent();
    }
}
