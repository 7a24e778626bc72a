package org.muqabala.inputs.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.format.Allowance;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Severity;

/** A walk through a ZIP from its start to its end, an entry in memory at a time. Nothing is written anywhere. */
final class ZipWalk {
    /** How whole an entry is. */
    enum State {
        WHOLE,
        /** Its checksum is another one than that of what was packed. */
        CHANGED,
        /** The archive breaks off within it. */
        CUT
    }

    /** What sees the entries. */
    interface Visitor {
        /** Is the entry of this name to be unpacked? */
        boolean wants(String path);

        /** Takes an entry that was. */
        void take(String path, byte[] bytes, State state);
    }

    /** An entry that was unpacked, and whose checksum may stand behind it. */
    private static final class Unpacked {
        private final ZipArchiveEntry entry;
        private final byte[] bytes;

        Unpacked(ZipArchiveEntry entry, byte[] bytes) {
            this.entry = entry;
            this.bytes = bytes;
        }

        State state() {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            long told = entry.getCrc();
            return told == ZipArchiveEntry.CRC_UNKNOWN || told == sum.getValue() ? State.WHOLE : State.CHANGED;
        }
    }

    private final Blob blob;
    private final Allowance allowance;
    private final Gathered gathered;
    private final Visitor visitor;
    private @Nullable Unpacked last;

    ZipWalk(Blob blob, Allowance allowance, Gathered gathered, Visitor visitor) {
        this.blob = blob;
        this.allowance = allowance;
        this.gathered = gathered;
        this.visitor = visitor;
    }

    /**
     * Goes through the archive. Where it breaks off, or more comes out than may, that is told and the walk ends.
     *
     * @throws IOException where the file itself cannot be read
     */
    void walk() throws IOException {
        try (CountedStream raw = new CountedStream(new BufferedInputStream(blob.open(), 1 << 16));
                ZipArchiveInputStream zip = new ZipArchiveInputStream(raw, StandardCharsets.UTF_8.name(), true, true)) {
            try {
                entries(zip);
                raw.transferTo(java.io.OutputStream.nullOutputStream());
                if (!raw.endedAsZip()) {
                    throw new java.io.EOFException("no list at the end");
                }
            } catch (RefusedException e) {
                gathered.refused(e);
            } catch (IOException
                    // of whatever kind: the library trusts the numbers that stand in the archive
                    | RuntimeException
                    | NoClassDefFoundError e) { // packed with zstd, for which there is no library
                takeLast();
                gathered.broken(raw.count(), e instanceof IOException io ? io : new IOException(e));
            }
        }
    }

    private void entries(ZipArchiveInputStream zip) throws IOException {
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            takeLast();
            if (!allowance.takePart()) {
                tooMany();
                return;
            }
            if (entry.isDirectory()) {
                continue;
            }
            Unpacking unpacking = new Unpacking(zip, zip::getCompressedCount);
            if (!visitor.wants(entry.getName())) {
                passBy(zip, entry, unpacking);
            } else if (!zip.canReadEntryData(entry)) {
                packedOtherwise(entry);
            } else {
                unpack(entry, unpacking);
            }
        }
        takeLast();
    }

    /** What has its size told is passed by without unpacking; of the rest the end must be found. */
    private static void passBy(ZipArchiveInputStream zip, ZipArchiveEntry entry, Unpacking unpacking)
            throws IOException {
        if (entry.getGeneralPurposeBit().usesDataDescriptor() && zip.canReadEntryData(entry)) {
            unpacking.pass();
        }
    }

    private void unpack(ZipArchiveEntry entry, Unpacking unpacking) throws IOException {
        try {
            last = new Unpacked(entry, unpacking.bytes(allowance));
        } catch (RefusedException e) {
            if (e.reason() != RefusedException.Reason.ENTRY) {
                throw e;
            }
            tooLarge(entry);
            unpacking.pass();
        } catch (IOException e) {
            byte[] part = unpacking.part();
            if (part.length > 0) {
                visitor.take(entry.getName(), part, State.CUT);
            }
            throw e;
        }
    }

    /** Gives the last entry on: only now has its checksum been read. */
    private void takeLast() {
        Unpacked unpacked = last;
        last = null;
        if (unpacked != null) {
            visitor.take(unpacked.entry.getName(), unpacked.bytes, unpacked.state());
        }
    }

    private void tooMany() {
        String most = String.valueOf(Allowance.MOST_PARTS);
        gathered.lost(
                "archive-too-many",
                "expected at most " + most + " files, found more; the rest was not read; split it",
                most);
    }

    private void tooLarge(ZipArchiveEntry entry) {
        String most = String.valueOf(Unpacking.MOST_BYTES >> 20);
        tell(entry, "entry-too-large", "expected at most " + most + " MB, found more; split it", most);
    }

    private void packedOtherwise(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            tell(entry, "entry-encrypted", "expected a file without a password, found one with; pack it without");
        } else {
            String method = entry.getMethod() == ZipEntry.STORED ? "stored" : String.valueOf(entry.getMethod());
            tell(
                    entry,
                    "entry-packed-otherwise",
                    "expected a file packed as usual (deflate), found method " + method + "; pack it again",
                    method);
        }
    }

    private void tell(ZipArchiveEntry entry, String code, String message, String... args) {
        String name = blob.name() + "!/" + Names.shown(entry.getName());
        gathered.add(Problems.ofFile(code, Severity.ERROR, name, message, args));
    }
}
