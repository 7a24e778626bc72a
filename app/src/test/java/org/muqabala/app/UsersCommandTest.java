package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersCommandTest {
    @TempDir
    Path folder;

    private String file() {
        return folder.resolve("users.txt").toString();
    }

    @Test
    void usersAreAddedListedAndRemoved() throws IOException {
        Run added = Run.with("a pass phrase of hers\n", "users", "add", file(), "Layla", "--password-stdin");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.err()).contains("Added").doesNotContain("pass phrase");
        assertThat(Run.with("كلمة سر طويلة", "users", "add", file(), "هدى", "--password-stdin")
                        .code())
                .isZero();
        assertThat(Run.of("users", "list", file()).out()).isEqualTo("Layla\nهدى\n");
        String before = Files.readString(Path.of(file()));
        assertThat(before).doesNotContain("pass phrase").contains("Layla:$2a$12$");

        assertThat(Run.with("another pass phrase\n", "users", "add", file(), "Layla", "--password-stdin")
                        .err())
                .contains("Another password for");
        assertThat(Files.readString(Path.of(file()))).isNotEqualTo(before);

        assertThat(Run.of("users", "remove", file(), "Layla").code()).isZero();
        assertThat(Run.of("users", "list", file()).out()).isEqualTo("هدى\n");
        assertThat(Run.of("users", "remove", file(), "Layla").code()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Layla   | short          | 12 characters or more",
                "Layla   | ''             | 12 characters or more",
                "a:b     | long enough it is | expected a name",
                "'#Layla' | long enough it is | expected a name",
            })
    void whatCannotBeUsedIsToldAndNothingIsWritten(String name, String password, String message) {
        Run run = Run.with(password, "users", "add", file(), name, "--password-stdin");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(Path.of(file())).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(Run.of("users", "list", file()).code()).isEqualTo(4);
        assertThat(Run.of("users", "list", file()).err()).contains("muqabala users add");
    }
}
