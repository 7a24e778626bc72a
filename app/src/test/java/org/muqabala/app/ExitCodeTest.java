package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
    @Test
    void theOrderOfPrecedenceIsTheOneInTheReadme() {
        assertThat(Stream.of(ExitCode.values()).map(ExitCode::number)).containsExactly(1, 5, 4, 2, 10, 3, 0);
    }

    @Test
    void theFirstIsTold() {
        assertThat(ExitCode.first(ExitCode.SOME_UNREADABLE, ExitCode.CONFLICTS)).isEqualTo(ExitCode.CONFLICTS);
        assertThat(ExitCode.first(ExitCode.DONE, ExitCode.SOME_UNREADABLE)).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(ExitCode.first()).isEqualTo(ExitCode.DONE);
    }
}
