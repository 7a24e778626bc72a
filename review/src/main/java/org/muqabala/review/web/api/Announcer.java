package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Hears what happens at the desk and may matter elsewhere. It returns at once, whatever it does about it. */
public interface Announcer {
    /** A conflict that was not there before, and that nobody decided to be none. */
    void conflict(ObjectNode conflict);

    /** Something did not work, and what is shown stays as it was. */
    void trouble(String message);

    /** One who does nothing about it. */
    static Announcer silent() {
        return new Announcer() {
            @Override
            public void conflict(ObjectNode conflict) {}

            @Override
            public void trouble(String message) {}
        };
    }
}
