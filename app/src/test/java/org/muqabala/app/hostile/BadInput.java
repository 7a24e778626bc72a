package org.muqabala.app.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A bad input and what has to come of it when it is compared with two good sources.
 *
 * @param what it is, for the table that people read
 * @param maker makes it in an empty folder
 * @param fate whether a source comes of it
 * @param codes of the problems that tell of it; none where it does no harm and nothing needs to be told
 */
record BadInput(String what, Maker maker, Fate fate, List<String> codes) {
    /** What becomes of it. */
    enum Fate {
        /** It is a source like others; what is doubtful of it is told. */
        READ,
        /** It is left out and the run ends with code 3. */
        REFUSED,
        /** It is left out, or a part of it, as it should be; nothing is wrong. */
        PASSED_OVER
    }

    /** Makes a bad input. */
    @FunctionalInterface
    interface Maker {
        /** The paths that are given to the program. */
        List<Path> in(Path folder) throws IOException, InterruptedException;
    }

    static BadInput refused(String what, Maker maker, String... codes) {
        return new BadInput(what, maker, Fate.REFUSED, List.of(codes));
    }

    static BadInput read(String what, Maker maker, String... codes) {
        return new BadInput(what, maker, Fate.READ, List.of(codes));
    }

    static BadInput passedOver(String what, Maker maker, String... codes) {
        return new BadInput(what, maker, Fate.PASSED_OVER, List.of(codes));
    }

    /** One file. */
    static Maker file(String name, byte[] bytes) {
        return folder -> List.of(Files.write(folder.resolve(name), bytes));
    }

    /** One file in UTF-8. */
    static Maker file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
