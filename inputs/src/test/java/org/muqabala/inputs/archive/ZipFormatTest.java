package org.muqabala.inputs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.format.Blob;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class ZipFormatTest {
    private final ZipFormat format = new ZipFormat();

    private FileTexts read(byte[] bytes) throws IOException {
        return read("a.zip", bytes);
    }

    private FileTexts read(String name, byte[] bytes) throws IOException {
        return format.read(Blob.of(name, null, bytes), Given.told(name), new Opened());
    }

    @Test
    void eachFileInItIsRead() throws IOException {
        FileTexts read = read(Zips.of("one.txt", "One.", "folder/اثنان.txt", "اثنان.", "folder/", "")
                .bytes());
        assertThat(Given.lines(read)).containsExactly("a.zip!/one.txt: One.", "a.zip!/folder/اثنان.txt: اثنان.");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whoPublishedAndWhenIsToldOfAll() throws IOException {
        ManifestEntry told = new ManifestEntry(
                "a.zip", "All", "Desk", LocalDate.of(2024, 1, 1), "https://desk.example/", "en", List.of());
        ManifestEntry entry = format.read(
                        Blob.of("a.zip", null, Zips.of("one.txt", "One.").bytes()), told, new Opened())
                .texts()
                .get(0)
                .entry();
        assertThat(entry)
                .isEqualTo(new ManifestEntry(
                        "a.zip!/one.txt", null, "Desk", LocalDate.of(2024, 1, 1), null, "en", List.of()));
    }

    @Test
    void whatItsManifestsTellIsToldOfTheirFolders() throws IOException {
        String manifest = "\uFEFF[{\"file\":\"one.txt\",\"publisher\":\"BBC\",\"published\":\"2024-03-05\"},"
                + "{\"file\":\"./sub/two.txt\",\"title\":\"Two\"},{\"file\":\"none.txt\"},{\"file\":\"../out.txt\"}]";
        FileTexts read = read(Zips.of(
                        "in/one.txt",
                        "One.",
                        "in/sub/two.txt",
                        "Two.",
                        "in/extra.txt",
                        "Extra.",
                        "in/a.png",
                        "x",
                        "in/sub/three.txt",
                        "Three.",
                        "out.txt",
                        "Out.",
                        "in/sources.json",
                        manifest,
                        "b/sources.json",
                        "[",
                        "b/four.txt",
                        "Four.")
                .bytes());
        assertThat(Given.lines(read))
                .containsExactly(
                        "a.zip!/in/one.txt: One.",
                        "a.zip!/in/sub/two.txt: Two.",
                        "a.zip!/in/sub/three.txt: Three.",
                        "a.zip!/out.txt: Out.",
                        "a.zip!/b/four.txt: Four.");
        ManifestEntry one = read.texts().get(0).entry();
        assertThat(one.publisher()).isEqualTo("BBC");
        assertThat(one.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(read.texts().get(1).entry().title()).isEqualTo("Two");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.source())
                .containsExactlyInAnyOrder(
                        "entries-passed-over a.zip",
                        "file-outside-folder a.zip!/in/sources.json",
                        "file-not-listed a.zip!/in/extra.txt",
                        "manifest-broken a.zip!/b/sources.json",
                        "listed-file-missing a.zip!/in/none.txt");
    }

    @Test
    void picturesAndStylesArePassedOverAndCounted() throws IOException {
        FileTexts read = read(Zips.of(
                        "page.html",
                        "Page.",
                        "page_files/style.css",
                        "x",
                        "page_files/ad.html",
                        "x",
                        "a.PNG",
                        "x",
                        "__MACOSX/._page.html",
                        "x",
                        ".DS_Store",
                        "x",
                        "fonts/a.woff2",
                        "x",
                        "js.d/a.js",
                        "x")
                .bytes());
        assertThat(Given.lines(read)).containsExactly("a.zip!/page.html: Page.");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("entries-passed-over");
            assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
            assertThat(problem.args()).containsExactly("a.zip", "7");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "/etc/passwd.txt",
                "C:\\x.txt",
                "c:/x.txt",
                "a/../../x.txt",
                "..\\..\\x.txt",
                "a\\..\\x.txt",
                "\\\\server\\x.txt",
                ".."
            })
    void whatClimbsOutIsToldAndNotRead(String path) throws IOException {
        FileTexts read = read(Zips.of("good.txt", "Good.", path, "Bad.").bytes());
        assertThat(Given.lines(read)).containsExactly("a.zip!/good.txt: Good.");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("entry-climbs-out");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.source()).startsWith("a.zip!/");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a..b.txt          | a.zip!/a..b.txt
            a/.../x.txt       | a.zip!/a/.../x.txt
            c/x:y.txt         | a.zip!/c/x:y.txt
            """)
    void whatOnlyLooksSoIsRead(String path, String name) throws IOException {
        // a folder named "..." begins with a full stop, so it is a hidden one
        FileTexts read = read(Zips.of(path, "Good.").bytes());
        if (path.contains("...")) {
            assertThat(Given.codes(read)).containsExactly("entries-passed-over", "archive-without-articles");
        } else {
            assertThat(Given.lines(read)).containsExactly(name + ": Good.");
        }
    }

    @Test
    void namesAreShownInOneHarmlessLineAndEachOnce() throws IOException {
        byte[] twice = Zips.replace(
                Zips.of("a\nb\u202Etxt", "One.", "twice1.txt", "Two.", "twice2.txt", "Three.")
                        .bytes(),
                "twice2",
                "twice1");
        FileTexts read = read(twice);
        assertThat(Given.lines(read))
                .containsExactly(
                        "a.zip!/a\\u000Ab\\u202Etxt: One.", "a.zip!/twice1.txt: Two.", "a.zip!/twice1 (2).txt: Three.");
        assertThat(Given.codes(read)).containsExactly("entry-name-twice");
    }

    @Test
    void anArchiveThatBreaksOffGivesWhatStandsBefore() throws IOException {
        byte[] whole =
                Zips.of("one.txt", "One.", "two.txt", "Two. " + noise(50_000)).bytes();
        FileTexts half = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(half.texts()).hasSize(2);
        assertThat(half.texts().get(0).text()).isEqualTo("One.");
        assertThat(Given.codes(half)).containsExactly("archive-broken", "text-cut-off");
        assertThat(half.problems().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(half.problems().get(0).args()).containsExactly("a.zip", String.valueOf(whole.length / 2));
        for (int length = 0; length < whole.length; length += length < 120 || length > whole.length - 200 ? 1 : 997) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(Given.codes(read(cut))).as("cut at %d", length).contains("archive-broken");
        }
    }

    @Test
    void aChangedFileIsReadWithADoubt() throws IOException {
        byte[] bytes = Zips.of("one.txt", "One.", "two.txt", "Two.").bytes();
        int descriptor = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0007\u0008");
        bytes[descriptor + 4] ^= 1;
        FileTexts read = read(bytes);
        assertThat(Given.lines(read)).containsExactly("a.zip!/one.txt: One.", "a.zip!/two.txt: Two.");
        assertThat(read.texts().get(0).problems()).extracting(Problem::code).containsExactly("entry-checksum-wrong");
        assertThat(read.texts().get(1).problems()).isEmpty();
    }

    @Test
    void aFileWithAPasswordIsTold() throws IOException {
        byte[] bytes = Zips.of("one.txt", "One.").bytes();
        bytes[6] |= 1; // bit 0 of the flags after "PK34" and the version
        FileTexts read = read(bytes);
        assertThat(Given.codes(read)).contains("entry-encrypted");
        assertThat(read.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.problems().get(0).source()).isEqualTo("a.zip!/one.txt");
    }

    @Test
    void bombsAreRefused() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            FileTexts zeros = read(
                    Zips.of("one.txt", "One.").zeros("zeros.txt", 200L << 20).bytes());
            assertThat(Given.lines(zeros)).containsExactly("a.zip!/one.txt: One.");
            assertThat(zeros.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("archive-bomb");
                assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            });
            FileTexts beside = read(
                    Zips.of("one.txt", "One.").zeros("zeros.png", 200L << 20).bytes());
            assertThat(Given.codes(beside)).contains("archive-bomb");
            byte[] inner = Zips.of().zeros("zeros.txt", 64 << 20).bytes();
            Zips many = Zips.of();
            for (int i = 0; i < 50; i++) {
                many.with(i + ".zip", inner);
            }
            assertThat(Given.codes(read(many.bytes()))).contains("archive-bomb").doesNotContain("archive-broken");
        });
    }

    @Test
    void whatIsUnpackedInAllIsLimitedHoweverDeep(@TempDir Path folder) {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            byte[] text = noise(20 << 20).getBytes(StandardCharsets.ISO_8859_1);
            byte[] inner = Zips.of().stored().with("x.txt", text).bytes();
            Path file = folder.resolve("a.zip");
            Zips many = Zips.into(file).stored();
            for (int i = 0; i < 4; i++) { // 20 MB in an archive of as much: 40 MB each
                many.with(i + ".zip", inner);
            }
            many.with("y.txt", text).bytes();
            FileTexts read = format.read(Blob.of("a.zip", file), Given.told("a.zip"), new Opened());
            assertThat(Given.codes(read)).contains("archive-too-large");
            assertThat(read.texts()).hasSize(3);
        });
    }

    @Test
    void aFileThatIsTooLargeCostsItselfAlone() throws IOException {
        byte[] large = new byte[33 << 20];
        Arrays.fill(large, (byte) 'x');
        for (int i = 0; i < large.length; i += 40) {
            large[i] = (byte) ('a' + (i * 31L >> 7) % 26);
        }
        FileTexts read = read(Zips.of("one.txt", "One.")
                .with("large.txt", large)
                .with("two.txt", new byte[] {'2'})
                .bytes());
        assertThat(Given.lines(read)).containsExactly("a.zip!/one.txt: One.", "a.zip!/two.txt: 2");
        assertThat(Given.codes(read)).containsExactly("entry-too-large");
        assertThat(read.problems().get(0).source()).isEqualTo("a.zip!/large.txt");
    }

    @Test
    void moreThanTenThousandFilesAreNotRead() throws IOException {
        Zips many = Zips.of();
        for (int i = 0; i < 10_005; i++) {
            many.with(i + ".txt", new byte[] {'x'});
        }
        FileTexts read = read(many.bytes());
        assertThat(read.texts()).hasSize(10_000);
        assertThat(Given.codes(read)).containsExactly("archive-too-many");
    }

    @Test
    void ofAWaczTheArchivesOfTheWebAreRead() throws IOException {
        FileTexts read = read(
                "a.wacz",
                Zips.of(
                                "archive/data.warc.gz",
                                "W",
                                "pages/pages.jsonl",
                                "{}",
                                "indexes/i.cdx",
                                "x",
                                "datapackage.json",
                                "{}")
                        .bytes());
        assertThat(Given.lines(read)).containsExactly("a.wacz!/archive/data.warc.gz: W");
        assertThat(Given.codes(read)).containsExactly("entries-passed-over");
    }

    @Test
    void lettersAreNoArchives() throws IOException {
        assertThat(format.isIn(
                        Blob.of("x", null, Zips.of("[Content_Types].xml", "x").bytes())))
                .isFalse();
        assertThat(format.isIn(Blob.of("x.docx", null, Zips.of("a", "x").bytes())))
                .isFalse();
        assertThat(format.isIn(Blob.of("x", null, Zips.of("a.txt", "x").bytes())))
                .isTrue();
        assertThat(format.isIn(Given.file("x.zip", "no zip"))).isTrue();
        assertThat(Given.codes(read(Given.file("x.zip", "no zip").bytes(100)))).contains("archive-broken");
        assertThat(Given.codes(read(Zips.of().bytes()))).containsExactly("archive-without-articles");
        assertThat(format.takes("A.ZIP")).isTrue();
    }

    /** Letters that pack to about two thirds, the same each time. */
    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        long state = 42;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            noise.append((char) ('a' + (state >>> 33) % 26));
        }
        return noise.toString();
    }
}
