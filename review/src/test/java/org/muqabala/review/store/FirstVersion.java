package org.muqabala.review.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A database as its first version made it. */
record FirstVersion(Database of) implements Database {
    @Override
    public Connection connect() throws SQLException {
        return of.connect();
    }

    @Override
    public Optional<String> lock() {
        return of.lock();
    }

    @Override
    public Optional<String> lockSchema() {
        return of.lockSchema();
    }

    @Override
    public List<List<String>> steps() {
        return of.steps().subList(0, 1);
    }

    @Override
    public Optional<Object> place() {
        return of.place();
    }

    @Override
    public String name() {
        return of.name();
    }
}
