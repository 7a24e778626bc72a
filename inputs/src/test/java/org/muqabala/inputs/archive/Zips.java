package org.muqabala.inputs.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes archives for tests. */
final class Zips {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    private Zips(@Nullable OutputStream out) {
        zip = new ZipOutputStream(out == null ? bytes : out);
    }

    /** Into a file, where it would fill the memory; {@link #bytes} then ends it. */
    static Zips into(Path file) throws IOException {
        return new Zips(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    static Zips of(String... namesAndTexts) throws IOException {
        Zips zips = new Zips(null);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            zips.with(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zips;
    }

    /** As they are, without packing them small. */
    Zips stored() {
        zip.setLevel(0);
        return this;
    }

    Zips with(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    Zips zeros(String name, long count) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writeZeros(zip, count);
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    static byte[] gzipOfZeros(long count) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            writeZeros(gzip, count);
        }
        return packed.toByteArray();
    }

    private static void writeZeros(OutputStream out, long count) throws IOException {
        byte[] zeros = new byte[1 << 16];
        for (long left = count; left > 0; left -= zeros.length) {
            out.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    /** The same bytes with all places of one byte sequence replaced by another of the same length. */
    static byte[] replace(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
