package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.DecisionConflict;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StaleDecision;
import org.muqabala.review.log.Stored;

/** The log in a table of a database: one connection writes, one at a time, and another reads meanwhile. */
final class LogStore implements DecisionStore {
    private static final String SELECT = "SELECT number, body FROM review_decision ";

    private final Database database;
    private final Channel writer;
    private final Channel reader;

    LogStore(Database database) {
        this.database = database;
        writer = new Channel(database);
        reader = new Channel(database);
        try {
            writer.transaction(connection -> {
                Schema.bring(connection, database);
                return this;
            });
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    @Override
    public Stored append(Decision decision, long expected) {
        return appendAll(List.of(decision), expected).get(0);
    }

    @Override
    public List<Stored> appendAll(List<Decision> decisions, long expected) {
        if (expected < ANY) {
            throw new IllegalArgumentException("expected the number of a decision, 0 or -1, found " + expected);
        }
        return writer.transaction(connection -> {
            if (database.lock().isPresent()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(database.lock().get());
                }
            }
            long last = last(connection);
            List<Stored> stored = new ArrayList<>();
            SortedMap<Long, Stored> newer = new TreeMap<>();
            for (Decision decision : decisions) {
                Optional<Stored> known = known(connection, decision);
                if (known.isEmpty() && expected != ANY) {
                    newer(connection, decision.subject(), expected, last).forEach(s -> newer.put(s.number(), s));
                }
                stored.add(known.isPresent() ? known.get() : added(connection, decision));
            }
            if (!newer.isEmpty()) {
                throw new StaleDecision(List.copyOf(newer.values()));
            }
            return stored;
        });
    }

    private static Optional<Stored> known(Connection connection, Decision decision) throws SQLException {
        List<Stored> known = select(connection, "WHERE id = ?", decision.id());
        if (!known.isEmpty() && !known.get(0).decision().equals(decision)) {
            throw new DecisionConflict(known.get(0));
        }
        return known.stream().findFirst();
    }

    /** The decisions on a subject behind a number, those of this transaction left out. */
    private static List<Stored> newer(Connection connection, Subject subject, long behind, long last)
            throws SQLException {
        return select(
                connection,
                "WHERE subject = ? AND number > ? AND number <= ? ORDER BY number",
                DecisionJson.key(subject),
                behind,
                last);
    }

    private static Stored added(Connection connection, Decision decision) throws SQLException {
        long number = last(connection) + 1;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO review_decision (number, id, subject, body) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, decision.id());
            insert.setString(3, DecisionJson.key(decision.subject()));
            insert.setString(4, DecisionJson.line(decision));
            insert.executeUpdate();
        }
        return new Stored(number, decision);
    }

    @Override
    public List<Stored> since(long number, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("expected how many decisions at most, found " + most);
        }
        return reader.use(connection -> select(connection, "WHERE number > ? ORDER BY number LIMIT ?", number, most));
    }

    @Override
    public List<Stored> on(Subject subject) {
        return reader.use(
                connection -> select(connection, "WHERE subject = ? ORDER BY number", DecisionJson.key(subject)));
    }

    @Override
    public long last() {
        return reader.use(LogStore::last);
    }

    private static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(number), 0) FROM review_decision")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Stored> select(Connection connection, String where, Object... arguments) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<Stored> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Stored(rows.getLong(1), DecisionJson.decision(rows.getString(2))));
                }
                return found;
            }
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            reader.close();
        }
    }
}
