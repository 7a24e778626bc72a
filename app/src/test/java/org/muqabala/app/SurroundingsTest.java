package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void aTerminalIsColoured() {
        Surroundings surroundings = Surroundings.of(Map.of("TERM", "xterm"), "out,err");

        assertThat(surroundings.colourOut()).isTrue();
        assertThat(surroundings.terminalErr()).isTrue();
    }

    @Test
    void noColorAndDumbTerminalsAreRespected() {
        assertThat(Surroundings.of(Map.of("NO_COLOR", "1"), "out,err").colourOut())
                .isFalse();
        assertThat(Surroundings.of(Map.of("NO_COLOR", ""), "out,err").colourOut())
                .isTrue();
        assertThat(Surroundings.of(Map.of("TERM", "dumb"), "out,err").colourOut())
                .isFalse();
    }

    @Test
    void aPipeIsNotColoured() {
        assertThat(Surroundings.of(Map.of(), ",err").colourOut()).isFalse();
        assertThat(Surroundings.of(Map.of(), "").terminalErr()).isFalse();
    }

    @Test
    void stackTracesAreShownWhereAskedFor() {
        assertThat(Surroundings.of(Map.of("MUQABALA_DEBUG", "1"), "").debug()).isTrue();
        assertThat(Surroundings.of(Map.of(), "").debug()).isFalse();
    }
}
