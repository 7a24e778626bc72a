package org.muqabala.review.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersFileTest {
    private static final String HASH = Passwords.hash("a pass phrase of hers".toCharArray(), 10);

    @TempDir
    Path folder;

    private UsersFile file(String text) throws IOException {
        Path path = folder.resolve("users.txt");
        Files.writeString(path, text);
        return new UsersFile(path);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        UsersFile file = file("# the night desk\n\nLayla:" + HASH + "\n");

        file.write(file.read().with("هدى", "كلمة سر طويلة".toCharArray()));

        assertThat(Files.readString(folder.resolve("users.txt")))
                .startsWith("# the night desk\n\nLayla:" + HASH + "\nهدى:$2a$12$");
        Users users = file.read();
        assertThat(users.names()).containsExactly("Layla", "هدى");
        assertThat(users.knows("Layla", "a pass phrase of hers")).isTrue();
        assertThat(users.knows("هدى", "كلمة سر طويلة")).isTrue();
        assertThat(users.knows("هدى", "a pass phrase of hers")).isFalse();
        assertThat(users.knows("nobody", "nobody has this password")).isFalse();
        file.write(users.without("Layla"));
        assertThat(file.read().names()).containsExactly("هدى");
    }

    @Test
    void aNameHasOneSpelling() throws IOException {
        Users users = file("Zoe\u0308:" + HASH).read();

        assertThat(users.names()).containsExactly("Zo\u00eb");
        assertThat(users.knows(" Zoe\u0308 ", "a pass phrase of hers")).isTrue();
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        UsersFile file = file("");
        Files.setPosixFilePermissions(folder.resolve("users.txt"), PosixFilePermissions.fromString("rw-rw-rw-"));

        file.write(Users.none());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("users.txt"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# only a name;Layla                     | 2 | expected name:hash",
                "Layla:a password                        | 1 | expected name:hash",
                "Layla:HASH;;Layla:HASH                  | 3 | every name once",
                ":HASH                                   | 1 | a name of 1 to 200",
                "Layla:HASHx                             | 1 | expected name:hash",
                "Layla:$2a$04$abcdefghijklmnopqrstuuWbxtDxDzFhUfK8CKqpD9Z1vI2X3Y4Z5 | 1 | a cost of 10 to 15",
                "Layla:$2a$31$abcdefghijklmnopqrstuuWbxtDxDzFhUfK8CKqpD9Z1vI2X3Y4Z5 | 1 | a cost of 10 to 15",
                "Lay\u0000la:HASH                        | 1 | a name of 1 to 200",
            })
    void aFaultyLineIsToldWithItsNumber(String lines, int number, String message) throws IOException {
        UsersFile file = file(lines.replace(";", "\n").replace("HASH", HASH));

        assertThatThrownBy(file::read)
                .isInstanceOf(UsersException.class)
                .hasMessageContaining("users.txt:" + number + ": ")
                .hasMessageContaining(message)
                .hasMessageNotContaining("a password")
                .hasMessageNotContaining(HASH);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> new UsersFile(folder.resolve("none")).read())
                .isInstanceOf(UsersException.class)
                .hasMessageContaining("muqabala users add");
    }

    @ParameterizedTest
    @CsvSource({"a, 11, fewer", "ل, 11, fewer", "a, 73, found 73", "ل, 37, found 74"})
    void aPasswordIsNeitherShortNorCut(String letter, int times, String found) {
        char[] password = letter.repeat(times).toCharArray();

        assertThatThrownBy(() -> Passwords.hash(password))
                .isInstanceOf(UsersException.class)
                .hasMessageContaining(found)
                .hasMessageNotContaining(letter.repeat(11));
    }

    @ParameterizedTest
    @CsvSource({"a, 12", "a, 72", "ل, 12", "ل, 36"})
    void aPasswordOfTheseLengthsIsTakenWhole(String letter, int times) {
        String hash = Passwords.hash(letter.repeat(times).toCharArray(), 10);

        assertThat(Passwords.matches(letter.repeat(times), hash)).isTrue();
        assertThat(Passwords.matches(letter.repeat(times - 1) + "x", hash)).isFalse();
        assertThat(Passwords.matches(letter.repeat(times) + "x", hash)).isFalse();
    }
}
