package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.log.StoreException;

/** One connection, used by one thread at a time and opened again when it was lost. */
final class Channel implements AutoCloseable {
    private final Database database;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Connection connection;
    private boolean closed;
    private Optional<Object> place = Optional.empty();

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
            checkStillThere();
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
        checkStillThere();
        if (connection == null) {
            connection = database.connect();
            place = place.or(database::place);
        }
        return connection;
    }

    /** What is written to a file that was deleted or replaced is lost with the connection. */
    private void checkStillThere() {
        if (place.isPresent() && !place.equals(database.place())) {
            throw new StoreException(database.name()
                    + ": expected the log of decisions that was opened, found it deleted or another in its place; put it"
                    + " back, or start again");
        }
    }

    /** Also where a commit failed, after which nobody knows whether the transaction is over. */
    private void giveUp(Connection open) {
        connection = null;
        try {
            open.close();
        } catch (SQLException e) {
            // it is of no use any more; what failed first is told
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
