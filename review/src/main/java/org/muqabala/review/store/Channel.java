package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.log.StoreException;

/** One connection, used by one thread at a time and opened again when it was lost. */
final class Channel implements AutoCloseable {
    private static final int ANSWERS_WITHIN_S = 2;

    private final Database database;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Connection connection;
    private boolean closed;

    Channel(Database database) {
        this.database = database;
    }

    /** What is done by SQL. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Does some work as one transaction, of which nothing is kept where it fails. It is committed when the method returns,
     * and no transaction stays open, which would keep other programs waiting.
     *
     * @throws StoreException where the database refuses
     */
    <T> T transaction(Work<T> work) {
        return use(connection -> {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.setAutoCommit(true);
            return result;
        });
    }

    /**
     * Does some work of which each statement stands for itself.
     *
     * @throws StoreException where the database refuses
     */
    <T> T use(Work<T> work) {
        turn.lock();
        try {
            if (closed) {
                throw new StoreException(database.name() + ": expected an open log of decisions, found it closed");
            }
            Connection open = open();
            boolean done = false;
            try {
                T result = work.on(open);
                done = true;
                return result;
            } finally {
                if (!done) {
                    giveUp(open);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(
                    database.name() + ": expected a log of decisions that can be read and written, found: "
                            + e.getMessage(),
                    e);
        } finally {
            turn.unlock();
        }
    }

    private Connection open() throws SQLException {
        if (connection == null) {
            connection = database.connect();
        }
        return connection;
    }

    private void giveUp(Connection open) {
        try {
            if (!open.getAutoCommit()) {
                open.rollback();
                open.setAutoCommit(true);
            }
            if (open.isValid(ANSWERS_WITHIN_S)) {
                return;
            }
        } catch (SQLException e) {
            // it is of no use any more; what failed first is told
        }
        connection = null;
        try {
            open.close();
        } catch (SQLException e) {
            // likewise
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            if (connection != null) {
                connection.close();
                connection = null;
            }
        } catch (SQLException e) {
            throw new StoreException(database.name() + ": expected to close, found: " + e.getMessage(), e);
        } finally {
            turn.unlock();
        }
    }
}
