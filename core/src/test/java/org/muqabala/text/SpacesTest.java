package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {
    @Test
    void aRunOfWhiteSpaceIsOneSpaceAndNoneIsLeftAtTheEnds() {
        assertThat(Spaces.folded(" \tقال\r\n  الوزير \u2003")).isEqualTo("قال الوزير");
        assertThat(Spaces.folded("one word")).isEqualTo("one word");
        assertThat(Spaces.folded(" \n ")).isEmpty();
    }
}
