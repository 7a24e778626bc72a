package org.muqabala.review.store;

import java.nio.file.Path;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StoreException;

/** Opens the log of decisions, which is made or brought up to date where that is needed. */
public final class Stores {
    /** The file beside comparison.json. */
    public static final String FILE = "review.db";

    private Stores() {}

    /**
     * The log beside a comparison.
     *
     * @param folder where comparison.json lies
     * @throws StoreException where it cannot be opened
     */
    public static DecisionStore beside(Path folder) {
        return file(folder.resolve(FILE));
    }

    /**
     * The log in a file of SQLite.
     *
     * @throws StoreException where it cannot be opened
     */
    public static DecisionStore file(Path file) {
        return new LogStore(new Sqlite(file));
    }

    /**
     * The log in a schema of a PostgreSQL server.
     *
     * @param url {@code jdbc:postgresql://host/database?user=...&password=...&currentSchema=...}
     * @throws StoreException where it cannot be opened, or where the address is of another kind
     */
    public static DecisionStore at(String url) {
        if (!url.startsWith(Postgres.PREFIX)) {
            throw new StoreException("expected an address such as " + Postgres.PREFIX
                    + "//host/database?user=NAME&password=WORD&currentSchema=SCHEMA, found one that begins otherwise");
        }
        return new LogStore(new Postgres(url));
    }
}
