package org.muqabala.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.align.Facet;

class AxisTest {
    private static final List<Double> AMOUNTS = List.of(70_000.0, 20_000.0, 99_999.0);

    @Test
    void runsInTheDirectionOfReading() {
        Axis english = Axis.over(AMOUNTS, false);
        Axis arabic = Axis.over(AMOUNTS, true);
        assertThat(english.at(20_000)).isLessThan(english.at(70_000)).isEqualTo(100 - arabic.at(20_000));
        assertThat(arabic.at(20_000)).isGreaterThan(arabic.at(70_000));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingStaysWithinThePicture(boolean rightToLeft) {
        Axis axis = Axis.over(AMOUNTS, rightToLeft);
        for (double amount : new double[] {-1e12, 0, 20_000, 99_999, 1e15}) {
            assertThat(axis.at(amount)).isBetween(0.0, 100.0);
        }
    }

    @Test
    void oneAmountStandsInTheMiddle() {
        assertThat(Axis.over(List.of(5.0, 5.0), false).point(5).from()).isEqualTo("50%");
        assertThat(Axis.over(List.of(0.0), true).point(0).from()).isEqualTo("50%");
    }

    @Test
    void openEndsPointToWhereMoreStands() {
        Mark english = Range.of("(94000, )", Facet.FIGURE).orElseThrow().on(Axis.over(AMOUNTS, false));
        Mark arabic = Range.of("(94000, )", Facet.FIGURE).orElseThrow().on(Axis.over(AMOUNTS, true));
        assertThat(english.arrow()).isTrue();
        assertThat(english.to()).isEqualTo("99%");
        assertThat(arabic.to()).isEqualTo("1%");
        assertThat(english.full()).as("more than, so without the bound").isFalse();
        assertThat(Range.of("[94000, )", Facet.FIGURE)
                        .orElseThrow()
                        .on(Axis.over(AMOUNTS, false))
                        .full())
                .isTrue();
    }

    @Test
    void valuesAreDrawnByWhatTheyAre() {
        Axis axis = Axis.over(AMOUNTS, false);
        assertThat(Range.of("70000", Facet.FIGURE).orElseThrow().on(axis).point())
                .isTrue();
        assertThat(Range.of("[20000, 99999]", Facet.FIGURE)
                        .orElseThrow()
                        .on(axis)
                        .bar())
                .isTrue();
        assertThat(Range.of("2022-01-09/2022-01-10", Facet.DATE)).isPresent();
        assertThat(Range.of("Geneva", Facet.PLACE)).isEmpty();
        assertThat(Range.of("--09-12", Facet.DATE)).isEmpty();
    }
}
