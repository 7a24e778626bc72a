package org.muqabala.report.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment of its making, which its library takes from the clock: so that same input gives same bytes. */
final class Undated {
    private static final String PROPERTIES = "docProps/core.xml";

    private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    /** A moment that a zip file can tell without the time zone, as it cannot the very first of 1980. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Undated() {}

    /** Copies a workbook; the stream stays open. */
    static void copy(Path dated, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile file = new ZipFile(dated.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(NEVER);
                zip.putNextEntry(undated);
                try (InputStream in = file.getInputStream(entry)) {
                    copy(entry.getName(), in, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(in.readAllBytes(), UTF_8);
            out.write(properties.replaceAll(MADE, "").getBytes(UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
