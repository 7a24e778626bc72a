package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.StageListener.Stage;
import org.muqabala.report.html.Edition;
import org.muqabala.text.Language;

class PageAheadTest {
    private final List<String> told = new ArrayList<>();

    private PageAhead ahead(boolean page) {
        return new PageAhead(
                page ? Edition.of(Language.ENGLISH) : null,
                (stage, done, of) -> told.add(stage + " " + done + " of " + of));
    }

    @Test
    void passesOnWhatItIsTold() {
        PageAhead ahead = ahead(true);
        ahead.at(Stage.READING, 0, 2);
        ahead.at(Stage.READING, 1, 2);
        ahead.at(Stage.PAIRING, 0, 1);
        ahead.at(Stage.ALIGNING, 0, 1);
        ahead.await();
        assertThat(told).containsExactly("READING 0 of 2", "READING 1 of 2", "PAIRING 0 of 1", "ALIGNING 0 of 1");
    }

    @Test
    void waitsForNothingThatWasNotBegun() {
        ahead(true).await();
        PageAhead none = ahead(false);
        none.at(Stage.JUDGING, 0, 1);
        none.await();
        assertThat(told).containsExactly("JUDGING 0 of 1");
    }
}
