package org.muqabala.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Some;
import org.muqabala.review.log.StoreException;

/** The same contract on a PostgreSQL server that the test starts; each test has a schema of its own. */
class PostgresStoreTest extends StoreContract {
    private static @Nullable EmbeddedPostgres server;
    private static int schemas;

    private String schema = newSchema();

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            System.err.println("PostgresStoreTest is skipped: no PostgreSQL starts on this machine: " + e);
            Assumptions.abort("no PostgreSQL starts on this machine: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static String newSchema() {
        String schema = "comparison_" + ++schemas;
        execute("CREATE SCHEMA " + schema);
        return schema;
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url(""));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String settings) {
        return server.getJdbcUrl("postgres", "postgres") + settings;
    }

    @Override
    Database database() {
        return new Postgres(url("&currentSchema=" + schema));
    }

    @Override
    void empty() {
        schema = newSchema();
    }

    @Test
    void aConnectionThatTheServerEndedIsOpenedAgain() {
        try (DecisionStore store = Stores.at(url("&currentSchema=" + schema))) {
            store.append(Some.decision("d1", What.SAME, Some.pair("a", "b")), DecisionStore.ANY);
            assertThat(store.last()).isEqualTo(1);
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'muqabala' AND pid <> pg_backend_pid()");
            assertThatThrownBy(store::last).isInstanceOf(StoreException.class);
            assertThat(store.last()).isEqualTo(1);
            assertThatThrownBy(
                            () -> store.append(Some.decision("d2", What.SAME, Some.pair("a", "b")), DecisionStore.ANY))
                    .isInstanceOf(StoreException.class);
            store.append(Some.decision("d2", What.SAME, Some.pair("a", "b")), DecisionStore.ANY);
            assertThat(store.last()).isEqualTo(2);
        }
    }

    @Test
    void aCommitWaitsForTheDiskAlsoWhereTheServerWouldNot() throws SQLException {
        String url = url("&currentSchema=" + schema + "&options=-c%20synchronous_commit=off");
        try (Connection connection = new Postgres(url).connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW synchronous_commit")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void messagesTellNoPassword() {
        assertThatThrownBy(() -> Stores.at("jdbc:postgresql://127.0.0.1:1/desk?user=amal&password=geheim"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/desk: expected a log of decisions")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> Stores.at("jdbc:mysql://desk?password=geheim"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("expected an address such as jdbc:postgresql:")
                .hasMessageNotContaining("geheim");
    }
}
