package org.muqabala.inputs.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Severity;

/**
 * Files packed as a ZIP, each read as if it lay in a folder; and WACZ, a ZIP of archives of the web, of which these are read.
 * Pictures, styles and the like are passed over and counted.
 */
public final class ZipFormat implements Format {
    @Override
    public boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".wacz");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        byte[] head = blob.head();
        boolean zip = head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
        return zip ? !isLetter(blob, head) : blob.isNamed(".zip", ".wacz");
    }

    /** Letters and books are ZIPs too, but no archives. */
    private static boolean isLetter(Blob blob, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return blob.isNamed(".docx", ".xlsx", ".pptx", ".odt", ".epub")
                || start.contains("[Content_Types].xml")
                || start.startsWith("mimetypeapplication/", 30);
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        Gathered gathered = new Gathered(told.file());
        boolean web = blob.isNamed(".wacz");
        ZipManifests manifests = web ? ZipManifests.none() : ZipManifests.of(blob, told);
        Entries entries = new Entries(blob, told, inside, gathered, manifests);
        new ZipWalk(blob, blob.allowance(), gathered, entries).walk();
        entries.tellPassed();
        manifests.problems().forEach(gathered::add);
        return gathered.texts();
    }

    /** Reads the entries that may be articles. */
    private static final class Entries implements ZipWalk.Visitor {
        private final Blob blob;
        private final ManifestEntry told;
        private final Opener inside;
        private final Gathered gathered;
        private final Names names;
        private final ZipManifests manifests;
        private final boolean web;
        private int passed;

        Entries(Blob blob, ManifestEntry told, Opener inside, Gathered gathered, ZipManifests manifests) {
            this.blob = blob;
            this.told = told;
            this.inside = inside;
            this.gathered = gathered;
            this.names = new Names(told.file());
            this.manifests = manifests;
            this.web = blob.isNamed(".wacz");
        }

        @Override
        public boolean wants(String path) {
            if (climbs(path)) {
                String name = told.file() + "!/" + Names.shown(path);
                gathered.add(Problems.ofFile(
                        "entry-climbs-out",
                        Severity.WARNING,
                        name,
                        "expected a name within the archive, found one that leads out of it; not read; pack it again"));
                return false;
            }
            if (manifests.isManifest(path)) {
                return false;
            }
            boolean wanted = web ? isWarc(path) : !Kinds.isBeside(path);
            if (!wanted) {
                passed++;
            }
            return wanted && manifests.isSource(path);
        }

        private static boolean isWarc(String path) {
            String lower = path.toLowerCase(Locale.ROOT);
            return lower.startsWith("archive/") && (lower.endsWith(".warc.gz") || lower.endsWith(".warc"));
        }

        /** Would it, written to a disk, come to lie outside the folder of the archive? */
        private static boolean climbs(String path) {
            String plain = path.replace('\\', '/');
            boolean drive = plain.length() > 1 && plain.charAt(1) == ':' && Character.isLetter(plain.charAt(0));
            return plain.startsWith("/") || drive || ("/" + plain + "/").contains("/../");
        }

        @Override
        public void take(String path, byte[] bytes, ZipWalk.State state) {
            if (names.isGiven(path)) {
                gathered.add(Problems.ofFile(
                        "entry-name-twice",
                        Severity.NOTICE,
                        told.file() + "!/" + Names.shown(path),
                        "expected each name once, found it again; both were read"));
            }
            String name = names.of(path);
            FileTexts read = inside.open(blob.inside(name, null, bytes), manifests.told(path, name));
            switch (state) {
                case WHOLE -> gathered.add(read);
                case CHANGED ->
                    gathered.addDoubtful(
                            read,
                            Problems.ofText(
                                    "entry-checksum-wrong",
                                    Severity.WARNING,
                                    name,
                                    "expected the checksum that the archive tells, found another; "
                                            + "it may be damaged; pack it again"));
                case CUT ->
                    gathered.addDoubtful(
                            read,
                            Problems.ofText(
                                    "text-cut-off",
                                    Severity.WARNING,
                                    name,
                                    "expected the whole text, found that its archive breaks off within it; copy it again"));
            }
        }

        void tellPassed() {
            if (passed > 0) {
                String count = String.valueOf(passed);
                gathered.add(Problems.ofFile(
                        "entries-passed-over",
                        Severity.NOTICE,
                        told.file(),
                        count + " files in it are pictures, styles or the like, and were passed over",
                        count));
            }
        }
    }
}
