package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionJson;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.DecisionConflict;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StaleDecision;
import org.muqabala.review.log.Stored;

/**
 * The log in a table of a database: one connection writes, and another reads meanwhile. Decisions that come at the same time
 * share a transaction, and none is acknowledged before that is committed.
 */
final class LogStore implements DecisionStore {
    private static final String SELECT = "SELECT number, body FROM review_decision ";

    private final Database database;
    private final Channel writer;
    private final Channel reader;
    private final Together<Wish, List<Stored>> wishes = new Together<>(this::append);

    /** Decisions to be added, all of them or none. */
    private record Wish(List<Decision> decisions, long expected) {}

    LogStore(Database database) {
        this.database = database;
        writer = new Channel(database);
        reader = new Channel(database);
        try {
            writer.transaction(connection -> {
                Schema.bring(connection, database);
                return this;
            });
            reader.use(LogStore::last); // of the same file that was just made
        } catch (RuntimeException e) {
            close();
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
        if (decisions.stream().map(Decision::id).distinct().count() < decisions.size()) {
            throw new IllegalArgumentException("expected each id once among decisions of one stroke, found one twice");
        }
        return decisions.isEmpty() ? List.of() : wishes.does(new Wish(List.copyOf(decisions), expected));
    }

    private List<Supplier<List<Stored>>> append(List<Wish> wishes) {
        return writer.transaction(connection -> {
            if (database.lock().isPresent()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(database.lock().get());
                }
            }
            List<Supplier<List<Stored>>> outcomes = new ArrayList<>();
            for (Wish wish : wishes) {
                outcomes.add(outcome(connection, wish));
            }
            return outcomes;
        });
    }

    /** One that is refused, before anything of it was written, does not hinder the others. */
    private static Supplier<List<Stored>> outcome(Connection connection, Wish wish) throws SQLException {
        try {
            List<Stored> stored = appended(connection, wish);
            return () -> stored;
        } catch (DecisionConflict | StaleDecision e) {
            return () -> {
                throw e;
            };
        }
    }

    private static List<Stored> appended(Connection connection, Wish wish) throws SQLException {
        Map<String, Stored> known = new HashMap<>();
        SortedMap<Long, Stored> newer = new TreeMap<>();
        for (Decision decision : wish.decisions()) {
            Optional<Stored> stored = known(connection, decision);
            stored.ifPresent(s -> known.put(decision.id(), s));
            if (stored.isEmpty() && wish.expected() != ANY) {
                newer(connection, decision.subject(), wish.expected()).forEach(s -> newer.put(s.number(), s));
            }
        }
        if (!newer.isEmpty()) {
            throw new StaleDecision(List.copyOf(newer.values()));
        }
        List<Stored> all = new ArrayList<>();
        for (Decision decision : wish.decisions()) {
            Stored stored = known.get(decision.id());
            all.add(stored == null ? added(connection, decision) : stored);
        }
        return all;
    }

    private static Optional<Stored> known(Connection connection, Decision decision) throws SQLException {
        List<Stored> known = select(connection, "WHERE id = ?", decision.id());
        if (!known.isEmpty() && !known.get(0).decision().equals(decision)) {
            throw new DecisionConflict(known.get(0));
        }
        return known.stream().findFirst();
    }

    private static List<Stored> newer(Connection connection, Subject subject, long behind) throws SQLException {
        return select(
                connection, "WHERE subject = ? AND number > ? ORDER BY number", DecisionJson.key(subject), behind);
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
                    found.add(stored(rows.getLong(1), rows.getString(2)));
                }
                return found;
            }
        }
    }

    private static Stored stored(long number, String body) throws SQLException {
        try {
            return new Stored(number, DecisionJson.decision(body));
        } catch (IllegalArgumentException e) { // written by another program
            throw new SQLException("decision " + number + ": " + e.getMessage(), e);
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
