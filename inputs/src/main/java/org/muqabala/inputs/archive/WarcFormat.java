package org.muqabala.inputs.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Archives of the web (WARC, packed or not): each page that was there is a source with its address. When it was saved is not
 * when it was published, so no day is taken from that.
 */
public final class WarcFormat implements Format {
    private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        byte[] head = blob.head();
        return startsAsWarc(head) || blob.isNamed(".warc", ".warc.gz") && head.length > 0;
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        Gathered gathered = new Gathered(told.file());
        if (!startsAsWarc(blob.head())) { // packed in a way that is not read, or no archive of the web at all
            gathered.broken(0, new IOException("no WARC"));
            return gathered.texts();
        }
        WarcRecords records = new WarcRecords(blob, told, inside, gathered);
        try (CountedStream raw = new CountedStream(new BufferedInputStream(blob.open(), 1 << 16))) {
            try (InputStream in =
                            isGzip(blob.head()) ? new GuardedStream(new GZIPInputStream(raw, 1 << 13), raw) : raw;
                    WarcReader reader = new WarcReader(in)) {
                WarcRecord record = next(reader);
                while (record != null && records.take(record)) {
                    record = next(reader);
                }
            } catch (RefusedException e) {
                gathered.refused(e);
            } catch (IOException e) {
                gathered.broken(raw.count(), e);
            }
        }
        records.tell();
        return gathered.texts();
    }

    /** The next record; null at the end. A head that makes no sense leaves no way to the record after it. */
    private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
        try {
            return reader.next().orElse(null);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IOException(e);
        }
    }

    private static boolean isGzip(byte[] head) {
        return head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    }

    private static boolean startsAsWarc(byte[] first) {
        byte[] head = isGzip(first) ? unpacked(first) : first;
        return head.length >= START.length && Arrays.equals(Arrays.copyOf(head, START.length), START);
    }

    /** The first bytes of what is packed; none where it is not packed after all. */
    private static byte[] unpacked(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return in.readNBytes(START.length);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
