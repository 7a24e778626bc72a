package org.muqabala.review.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** A file of SQLite. Readers go on while somebody writes (WAL), and a commit waits for the disk (FULL). */
record Sqlite(Path file) implements Database {
    private static final int WAIT_FOR_OTHERS_MS = 10_000;

    @Override
    public Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_FOR_OTHERS_MS);
        // as a URI, since a question mark in a name would begin settings
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
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
        return List.of(
                List.of("""
                        CREATE TABLE review_decision (
                            number INTEGER PRIMARY KEY,
                            id TEXT NOT NULL UNIQUE,
                            subject TEXT NOT NULL,
                            body TEXT NOT NULL)""", "CREATE INDEX review_decision_subject ON review_decision (subject, number)"),
                List.of(refuse("UPDATE"), refuse("DELETE")));
    }

    private static String refuse(String change) {
        return "CREATE TRIGGER review_decision_no_" + change + " BEFORE " + change
                + " ON review_decision BEGIN SELECT RAISE(ABORT, 'the log of decisions only grows'); END";
    }

    @Override
    public Optional<Object> place() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return file.toString();
    }
}
