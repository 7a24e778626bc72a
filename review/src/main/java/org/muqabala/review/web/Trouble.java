package org.muqabala.review.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Tells of what goes wrong: the same once until something else does, since a page asks again and again. */
final class Trouble implements Consumer<String> {
    private final Consumer<String> told;
    private final AtomicReference<String> last = new AtomicReference<>("");

    Trouble(Consumer<String> told) {
        this.told = told;
    }

    @Override
    public void accept(String message) {
        if (!message.equals(last.getAndSet(message))) {
            told.accept(message);
        }
    }
}
