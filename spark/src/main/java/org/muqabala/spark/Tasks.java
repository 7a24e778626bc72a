package org.muqabala.spark;

/**
 * Into how many tasks work is cut.
 *
 * @param cores how many are done at once
 */
record Tasks(int cores) {
    /** So many sources with all keys that they share with others have room in a task. */
    private static final int SOURCES_A_BLOCK = 4_000;

    /** So many sources are compared by a task: a task that is lost costs no more than some seconds. */
    private static final int SOURCES_A_TASK = 500;

    /** So many tasks a core even out that stories differ. */
    private static final int TASKS_A_CORE = 4;

    /** Into so many blocks a collection is cut while its stories are found. */
    int blocks(int sources) {
        return Math.max(cores, sources / SOURCES_A_BLOCK);
    }

    /** Into so many tasks the comparing of stories is cut. */
    int comparing(int sources) {
        return Math.max(TASKS_A_CORE * cores, sources / SOURCES_A_TASK);
    }
}
