package org.muqabala.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Some;
import org.muqabala.review.log.StoreException;

class SqliteStoreTest extends StoreContract {
    @TempDir
    Path folder;

    private String file = "review.db";

    @Override
    Database database() {
        return new Sqlite(folder.resolve(file));
    }

    @Override
    void empty() {
        file = "another.db";
    }

    @Test
    void theLogIsOneFileBesideTheComparisonWhateverTheFolderIsCalled() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("what? 100% مقابلة #1"));
        try (DecisionStore store = Stores.beside(odd)) {
            store.append(Some.decision("d1", What.SAME, Some.pair("a", "b")), DecisionStore.ANY);
        }
        try (var files = Files.list(odd)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly(Stores.FILE);
        }
    }

    @Test
    void aCommitWaitsForTheDiskAndReadersDoNotWait() throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT journal_mode, synchronous FROM pragma_journal_mode, pragma_synchronous")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("wal");
            assertThat(rows.getInt(2)).as("2 is FULL").isEqualTo(2);
        }
    }

    @Test
    void aFileThatIsNoLogIsToldAndLeftAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "not a database, but somebody's notes".repeat(99));
        byte[] before = Files.readAllBytes(other);
        assertThatThrownBy(() -> Stores.file(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("notes.txt: expected a log of decisions");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void aMissingFolderIsTold() {
        assertThatThrownBy(() -> Stores.beside(folder.resolve("nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("review.db");
    }

    @Test
    void aDecisionIsNotAcknowledgedWhereTheLogWasDeletedOrReplacedMeanwhile() throws IOException {
        Path log = folder.resolve(file);
        Path aside = folder.resolve("aside.db");
        try (DecisionStore store = Stores.file(log)) {
            store.append(Some.decision("d1", What.SAME, Some.pair("a", "b")), DecisionStore.ANY);
            Files.move(log, aside);
            assertThatThrownBy(
                            () -> store.append(Some.decision("d2", What.SAME, Some.pair("a", "b")), DecisionStore.ANY))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("review.db: expected the log of decisions that was opened");
            Files.createFile(log);
            assertThatThrownBy(store::last).isInstanceOf(StoreException.class);
            assertThat(log).isEmptyFile();

            Files.move(aside, log, StandardCopyOption.REPLACE_EXISTING);
            store.append(Some.decision("d2", What.SAME, Some.pair("a", "b")), DecisionStore.ANY);
        }
        try (DecisionStore store = Stores.file(log)) {
            assertThat(store.last()).isEqualTo(2);
        }
    }

    @Test
    void aCommitThatFailsHindersNothingThatComesAfterIt() {
        Database strict = new Strict(folder.resolve("strict.db"));
        try (Channel channel = new Channel(strict)) {
            channel.transaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE a (id INTEGER PRIMARY KEY)");
                    return statement.execute("CREATE TABLE b (a REFERENCES a DEFERRABLE INITIALLY DEFERRED)");
                }
            });
            assertThatThrownBy(() -> channel.transaction(connection -> write(connection, "INSERT INTO b VALUES (7)")))
                    .isInstanceOf(StoreException.class);
            assertThat(channel.<Integer>transaction(connection -> write(connection, "INSERT INTO a VALUES (1)")))
                    .isEqualTo(1);
        }
    }

    private static int write(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** A file whose commits fail where a key leads nowhere, as others do where the disk is full. */
    private record Strict(Path file) implements Database {
        @Override
        public Connection connect() throws SQLException {
            Connection connection = new Sqlite(file).connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = ON");
            }
            return connection;
        }

        @Override
        public Optional<String> lock() {
            return Optional.empty();
        }

        @Override
        public Optional<String> lockSchema() {
            return Optional.empty();
        }

        @Override
        public List<List<String>> steps() {
            return List.of();
        }

        @Override
        public Optional<Object> place() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return file.toString();
        }
    }
}
