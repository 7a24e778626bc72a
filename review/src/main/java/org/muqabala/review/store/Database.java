package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What one database does in its own way. */
interface Database {
    /** A new connection whose commits are durable. */
    Connection connect() throws SQLException;

    /** What keeps other programs from writing from the first statement of a transaction on; empty where its beginning does. */
    Optional<String> lock();

    /** What keeps other programs from making the tables at the same time; empty where the beginning of a transaction does. */
    Optional<String> lockSchema();

    /** The statements that lead from each version of the tables to the next, from nothing on. A step that was released never changes. */
    List<List<String>> steps();

    /** By what it is known to be the same as before, wherever others can take it away; empty where they cannot, or where it is gone. */
    Optional<Object> place();

    /** Its name for messages, without passwords. */
    String name();
}
