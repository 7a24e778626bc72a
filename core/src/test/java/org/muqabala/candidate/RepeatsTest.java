package org.muqabala.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;

class RepeatsTest {
    private static final String SAID = "The fire killed 12 people. ";
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @Test
    void whatASourceSaysAFewTimesIsAllCompared() {
        List<Claim> claims = claims("a", SAID.repeat(20));
        assertThat(Repeats.leftOut(claims)).isEqualTo(new Repeats(claims, List.of()));
    }

    @Test
    void whatItSaysOverAndOverIsComparedTwentyTimes_andTheRestIsTold() {
        List<Claim> claims = new ArrayList<>(claims("a", SAID.repeat(23) + "The mayor resigned."));
        claims.addAll(claims("b", SAID));

        Repeats said = Repeats.leftOut(claims);

        List<Claim> kept = new ArrayList<>(claims.subList(0, 20));
        kept.addAll(claims.subList(23, claims.size()));
        assertThat(said.claims()).isEqualTo(kept);
        assertThat(said.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("words-repeated");
            assertThat(problem.args()).containsExactly("a", "3", "20");
        });
    }

    private static List<Claim> claims(String source, String text) {
        return READER.readFragment(source, text, Language.ENGLISH, null);
    }
}
