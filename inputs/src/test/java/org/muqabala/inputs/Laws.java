package org.muqabala.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import org.muqabala.document.FileTexts;
import org.muqabala.document.SourceText;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** What holds of every file, whatever is in it. */
public final class Laws {
    private Laws() {}

    /** Nothing is swallowed; every text has a name of its own, in one line; every problem says of what it is. */
    public static void require(String name, FileTexts read) {
        assertThat(read.texts().isEmpty() && read.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR))
                .as("neither a text nor an error")
                .isFalse();
        assertThat(read.texts().stream().map(text -> text.entry().file())).doesNotHaveDuplicates();
        for (SourceText text : read.texts()) {
            assertThat(text.entry().file()).startsWith(name + "!/").doesNotContain("\n", "\r", "\u202E", "\u2066");
            assertThat(text.problems())
                    .allSatisfy(problem -> assertThat(problem.source()).isNull());
        }
        for (Problem problem : read.problems()) {
            assertThat(problem.source()).startsWith(name);
            assertThat(problem.args().get(0)).startsWith(problem.source()); // of a manifest with line and column
        }
    }
}
