package org.muqabala.report.export.sarif;

import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Links;

/**
 * The address of a source's file.
 *
 * @param uri relative where the file was named so: to the root of the repository, if the program was run there
 * @param base what a relative address is relative to; null where it is not
 */
record FileUri(String uri, @Nullable String base) {
    private static final String ROOT = "%SRCROOT%";

    /** @param file as the user gave it, '/' between its parts */
    static FileUri of(String file) {
        String path = Links.encoded(file);
        if (file.startsWith("/")) {
            return new FileUri("file://" + path, null);
        }
        if (file.matches("(?s)[A-Za-z]:/.*")) {
            return new FileUri("file:///" + file.charAt(0) + ":" + Links.encoded(file.substring(2)), null);
        }
        return new FileUri(path, ROOT);
    }
}
