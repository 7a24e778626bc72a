package org.muqabala.inputs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.TooLargeException;
import org.muqabala.text.Severity;

class PlainTextTest {
    private static final String ARTICLE = "Nine people died in the fire on Saturday, the coastguard said.\n";
    private static final String ARABIC =
            "قالت الشرطة إن تسعة أشخاص قتلوا في الحريق الذي اندلع يوم السبت، وأصيب سبعون آخرون.\n";

    private static FileTexts read(byte[] bytes) throws IOException {
        return read(bytes, null);
    }

    private static FileTexts read(byte[] bytes, @Nullable String type) throws IOException {
        return new PlainText(null)
                .read(Blob.of("a.txt", type, bytes), ManifestEntry.of("a.txt"), (blob, told) -> FileTexts.none());
    }

    private static SourceText readOne(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8)).texts().get(0);
    }

    private static boolean isIn(byte[] bytes) throws IOException {
        return new PlainText(null).isIn(Blob.of("a", null, bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,     true",
        "A.TXT,     true",
        "a.text,    true",
        "a.md,      false",
        "a.html,    false",
        "txt,       false",
        "a.txt.zip, false",
        "'',        false"
    })
    void itTakesFilesByTheirNames(String name, boolean takes) {
        assertThat(new PlainText(null).takes(name)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({
        "PNG,    89 50 4E 47 0D 0A 1A 0A 00 00",
        "JPEG,   FF D8 FF E0 00 10 4A 46",
        "GIF,    47 49 46 38 39 61 01 00",
        "PDF,    25 50 44 46 2D 31 2E 37 0A",
        "RTF,    7B 5C 72 74 66 31 5C 61",
        "ZIP,    50 4B 03 04 14 00",
        "gzip,   1F 8B 08 00",
        "Word,   D0 CF 11 E0 A1 B1 1A E1",
        "Windows program, 4D 5A 90 00 03",
        "program, 7F 45 4C 46 02 01",
        "video,  00 00 00 20 66 74 79 70 69 73 6F 6D",
        "sound,  49 44 33 04 00 00",
        "NULs,   00 00 00 00 00 00 00 00",
        "numbers, 01 02 03 04 05 06 07 08 0E 0F 10 11",
    })
    void whatIsNoTextIsNone(String what, String hex) throws IOException {
        assertThat(isIn(HexFormat.ofDelimiter(" ").parseHex(hex))).as(what).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1256", "ISO-8859-6"})
    void textIsTextInAnyCharset(String charset) throws IOException {
        assertThat(isIn(ARABIC.repeat(100).getBytes(Charset.forName(charset)))).isTrue();
    }

    @Test
    void textWithAFewControlsIsText_andSoIsNothing() throws IOException {
        assertThat(isIn((ARTICLE + "\0\u0001" + ARTICLE).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(isIn(new byte[0])).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\uFEFF\n", "---\ntitle: Fire\n---\n", "---\ntitle: Fire\n---"})
    void whatHasNoTextIsToldAndNotUsed(String text) throws IOException {
        FileTexts read = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.texts()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("file-empty");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.source()).isEqualTo("a.txt");
        });
    }

    @Test
    void lineEndsAreKept() throws IOException {
        assertThat(readOne("\uFEFFOne line.\r\nAnother.\rA third.\n").text())
                .isEqualTo("One line.\r\nAnother.\rA third.\n");
    }

    @Test
    void theDeclaredCharsetOfItsMediaTypeIsHeeded() throws IOException {
        byte[] bytes = "Publicitй".getBytes(Charset.forName("windows-1251"));
        String type = "text/plain; format=flowed; Charset=\"windows-1251\"";
        assertThat(read(bytes, type).texts().get(0).text()).isEqualTo("Publicitй");
        assertThat(read(bytes, "text/plain").texts().get(0).text()).isEqualTo("Publicité");
    }

    @Test
    void theUsersCharsetIsHeeded() throws IOException {
        byte[] bytes = ARABIC.getBytes(Charset.forName("windows-1256"));
        FileTexts read = new PlainText(Charset.forName("windows-1252"))
                .read(Blob.of("a.txt", null, bytes), ManifestEntry.of("a.txt"), (b, t) -> FileTexts.none());
        assertThat(read.texts().get(0).text()).startsWith("ÞÇáÊ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"Fire: nine dead\"\nsource: 'Harbour Times'\ndate: 2024-03-03\nurl: https://a.example/x#y\nlang: en\n---\n",
                "---  \r\n# known\r\ntitle: Fire: nine dead\r\npublisher: Harbour Times # of Harbour\r\npublished: 2024-03-03T23:59:00-05:00\r\nurl: \"https://a.example/x#y\"\r\nlanguage: en\r\n---\r\n",
                "+++\ntitle = \"Fire: nine dead\"\nsource = \"Harbour Times\"\ndate = 2024-03-03 07:00:00\nurl = 'https://a.example/x#y'\nlanguage = \"en\"\n+++\n",
                "---\nTitle: 'Fire: nine dead'\nauthor: [Ann, Ben]\npublisher: Harbour Times\ndate: 2024-03-03\n\nurl: https://a.example/x#y\nlanguage: en\n...\n",
            })
    void frontMatterTellsWhatTheTextIs_andIsNoPartOfIt(String matter) throws IOException {
        SourceText read = readOne(matter + ARTICLE);
        assertThat(read.text()).isEqualTo(ARTICLE);
        assertThat(read.problems()).isEmpty();
        ManifestEntry entry = read.entry();
        assertThat(entry.title()).isEqualTo("Fire: nine dead");
        assertThat(entry.publisher()).isEqualTo("Harbour Times");
        assertThat(entry.published()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(entry.publishedFrom()).isEqualTo(DateOrigin.METADATA);
        assertThat(entry.url()).isEqualTo("https://a.example/x#y");
        assertThat(entry.language()).isEqualTo("en");
    }

    @Test
    void whatWasToldBeforeIsNotReplaced() throws IOException {
        ManifestEntry told = new ManifestEntry("a.txt", "Told", null, null, null, "ar", List.of());
        byte[] bytes = ("---\ntitle: Fire\nsource: Times\nlang: en\n---\n" + ARTICLE).getBytes(StandardCharsets.UTF_8);
        ManifestEntry entry = new PlainText(null)
                .read(Blob.of("a.txt", null, bytes), told, (b, t) -> FileTexts.none())
                .texts()
                .get(0)
                .entry();
        assertThat(entry.title()).isEqualTo("Told");
        assertThat(entry.publisher()).isEqualTo("Times");
        assertThat(entry.language()).isEqualTo("ar");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: Fire|layout: post|tags:|- a|- b|draft: false', front-matter-unused,       NOTICE,  'draft, layout, tags'",
        "'title: Fire|title: Flood',                            front-matter-unused,       NOTICE,  title",
        "'title: Fire|date: 3 March 2024',                      front-matter-bad-date,     WARNING, 3 March 2024",
        "'title: Fire|date: 2024-02-30',                        front-matter-bad-date,     WARNING, 2024-02-30",
        "'title: Fire|language: Arabic',                        front-matter-bad-language, WARNING, Arabic",
    })
    void whatOfItCannotBeUsedIsTold(String lines, String code, Severity severity, String shown) throws IOException {
        SourceText read = readOne("---\n" + lines.replace('|', '\n') + "\n---\n" + ARTICLE);
        assertThat(read.text()).isEqualTo(ARTICLE);
        assertThat(read.entry().title()).isEqualTo("Fire");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.args()).containsExactly("a.txt", shown);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nA rule, and prose under it.\n---\nMore.\n",
                "---\ntitle: Fire\nand no end of it\n",
                "---\ntitle: Fire\n",
                "---\n---\nMore.\n",
                "---\nBREAKING: Nine people died\n---\nMore.\n",
                "----\ntitle: Fire\n----\nMore.\n",
                "\n---\ntitle: Fire\n---\nMore.\n",
                "# Nine dead\n\n---\ntitle: Fire\n---\n",
                "+++\ntitle: Fire\n+++\nMore.\n",
            })
    void whatOnlyLooksLikeFrontMatterStays(String text) throws IOException {
        SourceText read = readOne(text);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.entry()).isEqualTo(ManifestEntry.of("a.txt"));
    }

    @Test
    void thePlaceOfInvisibleCharactersIsOneOfTheTextThatIsShown() throws IOException {
        SourceText read = readOne("---\ntitle: Fire\n---\nNine\u202E people\n");
        assertThat(InvisibleCharacters.in("a.txt", read.text()))
                .hasValueSatisfying(p -> assertThat(p.span().cut(read.text())).isEqualTo("\u202E"));
    }

    @Test
    void tooLargeAFileIsRefused() {
        assertThatThrownBy(() -> read(new byte[(64 << 20) + 1])).isInstanceOf(TooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "ـ", "\u0301", "---\n", "a: b\n", "\u202E", "\u200D", "word ", "Ø§"})
    void millionsOfOneThingAreReadSoon(String piece) {
        String text = "---\ntitle: Fire\n" + piece.repeat(4_000_000) + "end";
        assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> assertThat(readOne(text).text()).endsWith("end"));
    }
}
