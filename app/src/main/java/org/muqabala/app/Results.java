package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.export.Exports;
import org.muqabala.report.export.Format;

/**
 * What a command writes of a comparison.
 *
 * @param formats those asked for
 * @param page writes the page into a folder
 * @param json writes comparison.json and the texts beside it into a folder
 * @param exports writes all others; made where one is asked for
 */
record Results(Set<Format> formats, Step page, Step json, Supplier<Exports> exports) {
    /** Writes one thing into a folder. */
    @FunctionalInterface
    interface Step {
        void write(Path folder) throws IOException;
    }

    /**
     * Writes them.
     *
     * @return what of the decisions could not be used
     */
    List<String> write(ResultFolder folder) {
        List<String> refused = new ArrayList<>();
        folder.write(made -> {
            for (Format format : formats) {
                switch (format) {
                    case HTML -> page.write(made);
                    case JSON -> json.write(made);
                    default -> refused.addAll(exports.get().write(format, made));
                }
            }
        });
        return refused;
    }

    /** Tells where they are; beside the page comparison.json goes without saying. */
    void tell(Path output, Streams streams) {
        for (Format format : formats) {
            if (format != Format.JSON || !formats.contains(Format.HTML)) {
                String what = format == Format.HTML ? "Report: " : "Export: ";
                streams.out()
                        .print(what
                                + SafeText.line(output.resolve(format.file()).toString()) + "\n");
            }
        }
    }
}
