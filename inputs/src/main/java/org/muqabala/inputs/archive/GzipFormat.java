package org.muqabala.inputs.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Severity;

/** One file packed with gzip. What can be unpacked before it breaks is read. */
public final class GzipFormat implements Format {
    @Override
    public boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        byte[] head = blob.head();
        return head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        Gathered gathered = new Gathered(told.file());
        String name = inner(told.file());
        try (CountedStream raw = new CountedStream(new BufferedInputStream(blob.open(), 1 << 16))) {
            Unpacking unpacking = null;
            try {
                unpacking = new Unpacking(new GZIPInputStream(raw, 1 << 13), raw::count);
                byte[] bytes = unpacking.bytes(blob.allowance());
                gathered.add(inside.open(blob.inside(name, null, bytes), told.named(name)));
            } catch (RefusedException e) {
                if (e.reason() == RefusedException.Reason.ENTRY) {
                    String most = String.valueOf(Unpacking.MOST_BYTES >> 20);
                    gathered.lost("entry-too-large", "expected at most " + most + " MB, found more; split it", most);
                } else {
                    gathered.refused(e);
                }
            } catch (IOException e) {
                byte[] part = unpacking == null ? new byte[0] : unpacking.part();
                if (part.length > 0) {
                    gathered.addDoubtful(
                            inside.open(blob.inside(name, null, part), told.named(name)),
                            Problems.ofText(
                                    "text-cut-off",
                                    Severity.WARNING,
                                    name,
                                    "expected the whole text, found that its archive breaks off within it; copy it again"));
                }
                gathered.broken(raw.count(), e);
            }
        }
        return gathered.texts();
    }

    /** "a.txt.gz!/a.txt". */
    private static String inner(String file) {
        String own = file.substring(file.lastIndexOf('/') + 1);
        boolean ending = own.toLowerCase(Locale.ROOT).endsWith(".gz") && own.length() > 3;
        return file + "!/" + (ending ? own.substring(0, own.length() - 3) : own);
    }
}
