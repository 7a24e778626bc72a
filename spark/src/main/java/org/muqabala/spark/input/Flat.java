package org.muqabala.spark.input;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The parts of some things one after the other, each made when it is wanted. */
final class Flat<T, R> implements Iterator<R> {
    private final Iterator<T> things;
    private final Function<T, Iterator<R>> parts;
    private Iterator<R> current = Collections.emptyIterator();

    Flat(Iterator<T> things, Function<T, Iterator<R>> parts) {
        this.things = things;
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && things.hasNext()) {
            current = parts.apply(things.next());
        }
        return current.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
