package org.muqabala.review.store;

import java.nio.file.Path;
import org.muqabala.review.decision.DecisionStore;
import org.muqabala.review.decision.StoreException;

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
}
