package org.muqabala.inputs.fetch;

/** What became of an address that was to be fetched. */
public sealed interface Fetched {
    /** The address, as it was asked for. */
    String url();

    /**
     * The page was saved.
     *
     * @param address where it was in the end, after all redirects
     * @param bytes how long it is, as it was sent
     */
    record Saved(String url, String address, long bytes) implements Fetched {}

    /**
     * The site does not want it to be fetched by programs.
     *
     * @param robots the address of the robots.txt that says so
     * @param line of that file, from 1; 0 where it could not be read, which forbids everything
     * @param rule the line itself, or why the file could not be read
     */
    record Refused(String url, String robots, int line, String rule) implements Fetched {}

    /**
     * There is no page.
     *
     * @param why what was expected and what was found
     */
    record Failed(String url, String why) implements Fetched {}
}
