package org.muqabala.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StoreException;
import org.muqabala.review.store.Stores;
import picocli.CommandLine.Option;

/** Where the decisions on a comparison are kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "${env:MUQABALA_STORE}",
            description =
                    "The decisions are in PostgreSQL: jdbc:postgresql://host/database?currentSchema=... An address "
                            + "with a password belongs in MUQABALA_STORE, which others cannot read. Default: "
                            + Stores.FILE
                            + " beside the comparison.")
    private @Nullable String url;

    /**
     * Opens them; made where they are not there.
     *
     * @param folder the folder of the comparison, or the file itself
     */
    DecisionStore open(Path folder) {
        boolean shared = url != null && !url.isEmpty();
        try {
            return shared ? Stores.at(url) : Stores.file(beside(folder));
        } catch (StoreException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    (shared ? "--store, MUQABALA_STORE: " : "") + SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    /** The same of a review that was: a file has to be there. */
    DecisionStore existing(Path folder) {
        Path file = beside(folder);
        if ((url == null || url.isEmpty()) && !Files.exists(file)) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected the decisions of a review at " + SafeText.line(file.toString())
                            + ", found none; muqabala review makes them");
        }
        return open(folder);
    }

    private static Path beside(Path folder) {
        Path parent = Files.isRegularFile(folder) ? folder.toAbsolutePath().getParent() : folder;
        return (parent == null ? Path.of("") : parent).resolve(Stores.FILE);
    }
}
