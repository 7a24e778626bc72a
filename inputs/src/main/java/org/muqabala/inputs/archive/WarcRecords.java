package org.muqabala.inputs.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.article.Parts;
import org.muqabala.inputs.format.Allowance;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes the pages out of the records of an archive of the web, and counts the rest. */
final class WarcRecords {
    private static final int FOUND = 200;

    private final Blob blob;
    private final ManifestEntry told;
    private final Opener inside;
    private final Gathered gathered;
    private final Names names;
    private final Set<String> seen = new HashSet<>();
    private int all;
    private int read;
    private int broken;

    WarcRecords(Blob blob, ManifestEntry told, Opener inside, Gathered gathered) {
        this.blob = blob;
        this.told = told;
        this.inside = inside;
        this.gathered = gathered;
        this.names = new Names(told.file());
    }

    /**
     * Takes a record.
     *
     * @return false where no more may be taken
     * @throws IOException where the archive itself breaks off
     */
    boolean take(WarcRecord record) throws IOException {
        if (!blob.allowance().takePart()) {
            String most = String.valueOf(Allowance.MOST_PARTS);
            gathered.lost(
                    "archive-too-many",
                    "expected at most " + most + " records, found more; the rest was not read; split it",
                    most);
            return false;
        }
        all++;
        Page page = null;
        try {
            page = record instanceof WarcTargetRecord target ? page(target) : null;
        } catch (RuntimeException e) { // headers that are missing or make no sense
            broken++;
        }
        if (page != null) {
            open(page);
        }
        return true;
    }

    /** A page as it was sent. */
    private static final class Page {
        private final String url;
        private final @Nullable String type;
        private final byte[] body;
        private final List<String> codings;
        private final boolean whole;

        Page(WarcTargetRecord record, @Nullable String type, byte[] body, List<String> codings) {
            this.url = record.target();
            this.type = type;
            this.body = body;
            this.codings = codings;
            this.whole = record.truncated() == WarcTruncationReason.NOT_TRUNCATED;
        }
    }

    /** The page in a record; null where there is none in it. */
    private @Nullable Page page(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse(null);
            if (http.status() == FOUND && isPage(record.target(), type)) {
                byte[] body = body(http.body().stream(), record.target());
                return body == null
                        ? null
                        : new Page(record, type, body, http.headers().all("Content-Encoding"));
            }
        } else if (record instanceof WarcResource) {
            String type = record.headers().first("Content-Type").orElse(null);
            if (isPage(record.target(), type)) {
                byte[] body = body(record.body().stream(), record.target());
                return body == null ? null : new Page(record, type, body, List.of());
            }
        }
        return null;
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().toString().equalsIgnoreCase("application/http");
    }

    /** What tells robots where to go is a text, but no article. */
    private static boolean isPage(String url, @Nullable String type) {
        return Kinds.isArticle(type) && !url.toLowerCase(Locale.ROOT).endsWith("/robots.txt");
    }

    private byte @Nullable [] body(InputStream in, String url) throws IOException {
        try {
            return new Unpacking(in, () -> Long.MAX_VALUE).bytes(blob.allowance());
        } catch (RefusedException e) {
            if (e.reason() != RefusedException.Reason.ENTRY) {
                throw e;
            }
            String most = String.valueOf(Unpacking.MOST_BYTES >> 20);
            notRead(url, "entry-too-large", "expected at most " + most + " MB, found more; split it", most);
            return null;
        }
    }

    private void open(Page saved) throws RefusedException {
        byte[] page;
        try {
            page = ContentCoding.decoded(saved.body, saved.codings, blob.allowance());
        } catch (RefusedException e) {
            if (e.reason() == RefusedException.Reason.ARCHIVE) {
                throw e;
            }
            notRead(
                    saved.url,
                    "entry-too-large",
                    "expected a page, found more than may be unpacked; take it out",
                    String.valueOf(Unpacking.MOST_BYTES >> 20));
            return;
        } catch (IOException e) {
            String coding = Names.shown(String.join(", ", saved.codings));
            notRead(
                    saved.url,
                    "encoding-of-page-not-read",
                    "expected a page packed with gzip, deflate or br, found \"" + coding
                            + "\" or a broken one; save it again",
                    coding);
            return;
        }
        if (!seen.add(saved.url + " " + digest(page))) {
            return; // the same page saved again
        }
        read++;
        String name = names.of(saved.url);
        boolean web = saved.url.startsWith("http://") || saved.url.startsWith("https://");
        ManifestEntry entry = Parts.of(told, name).completedBy(null, null, null, web ? saved.url : null, null);
        FileTexts texts = inside.open(blob.inside(name, saved.type, page), entry);
        if (saved.whole) {
            gathered.add(texts);
        } else {
            gathered.addDoubtful(texts, cutOff(name));
        }
    }

    private static Problem cutOff(String name) {
        return Problems.ofText(
                "text-cut-off",
                Severity.WARNING,
                name,
                "expected the whole text, found that its archive breaks off within it; save it again");
    }

    private void notRead(String url, String code, String message, String... args) {
        gathered.add(Problems.ofFile(code, Severity.ERROR, told.file() + "!/" + Names.shown(url), message, args));
    }

    private static String digest(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Tells how many records there were. */
    void tell() {
        if (broken > 0) {
            String count = String.valueOf(broken);
            gathered.lost(
                    "warc-records-broken",
                    count + " records have headers that make no sense, and were left out",
                    count);
        }
        if (all > 0) {
            String some = String.valueOf(read);
            String passed = String.valueOf(all - read - broken);
            gathered.add(Problems.ofFile(
                    "warc-records",
                    Severity.NOTICE,
                    told.file(),
                    all + " records: " + some + " read, " + passed
                            + " passed over (requests, pictures, errors, pages seen before)",
                    String.valueOf(all),
                    some,
                    passed));
        }
    }
}
