package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A schema of a PostgreSQL server, for a shared desk. Each comparison has a schema of its own ({@code ?currentSchema=...}).
 *
 * @param url as the driver takes it: {@code jdbc:postgresql://host/database?user=...&password=...}
 */
record Postgres(String url) implements Database {
    static final String PREFIX = "jdbc:postgresql:";

    /** A number of this program's own, under which those who make tables wait for each other. */
    private static final long SCHEMA_LOCK = 0x6d757161_62616c61L;

    @Override
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "muqabala");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", "60"); // a server that is cut off must not hold the desk for ever
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '10s'");
            statement.execute("SELECT set_config('synchronous_commit', 'on', false)"
                    + " WHERE current_setting('synchronous_commit') = 'off'");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    @Override
    public Optional<String> lock() {
        return Optional.of("LOCK TABLE review_decision IN SHARE ROW EXCLUSIVE MODE");
    }

    @Override
    public Optional<String> lockSchema() {
        return Optional.of("SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
    }

    @Override
    public List<List<String>> steps() {
        return List.of(
                List.of("""
                        CREATE TABLE review_decision (
                            number BIGINT PRIMARY KEY,
                            id TEXT NOT NULL UNIQUE,
                            subject TEXT NOT NULL,
                            body TEXT NOT NULL)""", "CREATE INDEX review_decision_subject ON review_decision (subject, number)"),
                List.of("""
                        CREATE FUNCTION review_decision_refuse() RETURNS trigger LANGUAGE plpgsql AS
                            $$ BEGIN RAISE EXCEPTION 'the log of decisions only grows'; END $$""", """
                        CREATE TRIGGER review_decision_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON review_decision
                            FOR EACH STATEMENT EXECUTE FUNCTION review_decision_refuse()"""));
    }

    @Override
    public Optional<Object> place() {
        return Optional.empty();
    }

    @Override
    public String name() {
        int settings = url.indexOf('?');
        return settings < 0 ? url : url.substring(0, settings);
    }
}
