package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.muqabala.review.log.StoreException;

/** Makes the tables, or brings those of an older version up to date, all in one transaction. */
final class Schema {
    private Schema() {}

    /**
     * Brings the tables up to date.
     *
     * @param connection within a transaction
     * @throws StoreException where a newer program made them
     */
    static void bring(Connection connection, Database database) throws SQLException {
        List<List<String>> steps = database.steps();
        try (Statement statement = connection.createStatement()) {
            if (database.lockSchema().isPresent()) {
                statement.execute(database.lockSchema().get());
            }
            statement.execute("CREATE TABLE IF NOT EXISTS review_version (version INTEGER PRIMARY KEY)");
            int version = version(statement);
            if (version > steps.size()) {
                throw new StoreException(database.name() + ": expected tables of version " + steps.size()
                        + " or older, found version " + version + "; open them with the newer program that made them");
            }
            for (; version < steps.size(); version++) {
                for (String sql : steps.get(version)) {
                    statement.execute(sql);
                }
                statement.execute("INSERT INTO review_version VALUES (" + (version + 1) + ")");
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM review_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
