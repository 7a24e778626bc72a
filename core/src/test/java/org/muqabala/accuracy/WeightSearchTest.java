package org.muqabala.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.muqabala.Bundle;
import org.muqabala.accuracy.WeightSearch.Move;
import org.muqabala.align.Weights;

/** With {@code -Dweights.search=PREFIX} it prints the moves of weights that help on the bundles of dev: docs/weights.md. */
class WeightSearchTest {
    private static final List<Bundle> TWO = List.of(Bundle.dev("derailment"), Bundle.dev("dam"));

    @Test
    void aWeightThatJoinsNothingCostsPairs() {
        WeightSearch search = new WeightSearch(TWO);
        Weights shipped = Weights.shipped();
        double worth = search.worth(shipped);
        assertThat(search.worth(shipped.with(Map.of("join.quantity", 50.0)))).isLessThan(worth);
    }

    @Test
    void findsTheWayBackFromABadWeight() {
        WeightSearch search = new WeightSearch(TWO);
        Weights bad = Weights.shipped().with(Map.of("quantity.kind.count", -4.0));
        List<Move> moves = search.search(bad, "quantity.kind.count"::equals, 6);
        assertThat(moves).isNotEmpty();
        assertThat(moves.get(moves.size() - 1).to()).isGreaterThan(-4.0);
    }

    @Test
    @EnabledIfSystemProperty(named = "weights.search", matches = ".*")
    void printsTheMovesThatHelp() {
        String prefix = System.getProperty("weights.search", "");
        WeightSearch search = new WeightSearch(Bundle.dev());
        System.out.println("worth " + search.worth(Weights.shipped()));
        search.search(Weights.shipped(), n -> n.startsWith(prefix), 3)
                .forEach(m -> System.out.println(
                        m.name() + " = " + m.to() + "  (was " + m.from() + "; worth " + m.worth() + ")"));
    }
}
