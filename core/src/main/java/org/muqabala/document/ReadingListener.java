package org.muqabala.document;

/** Hears how many files were read. */
@FunctionalInterface
public interface ReadingListener {
    /**
     * A file was read. Called by the threads that read, one call at a time.
     *
     * @param done how many were read so far
     * @param of how many there are
     */
    void read(int done, int of);
}
