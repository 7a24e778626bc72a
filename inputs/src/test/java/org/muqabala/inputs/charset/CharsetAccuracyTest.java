package org.muqabala.inputs.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;

/**
 * How often bytes of news are decoded into the text that was written. Every three sentences in a row of the texts of the
 * repository are encoded, and what comes back must be the same text; which of two charsets with one text it is called does
 * not matter. What is ASCII in a charset but for fewer than three signs is not counted: in most nothing can go wrong, and a
 * single letter between others of ASCII fits several charsets (docs/inputs.md tells how often it is taken for another).
 */
class CharsetAccuracyTest {
    private static final double FLOOR = 0.99;
    private static final int SENTENCES = 3;

    /** So many signs beyond ASCII tell a charset. */
    private static final int LEAST_TOLD = 3;

    /** Three sentences each, by the code of their language. */
    private static final Map<String, List<String>> PASSAGES = new TreeMap<>();

    /** What came of one charset and language. */
    private record Row(
            String charset, String language, int texts, int right, int doubtful, int unnoticed, List<String> wrong) {
        double share() {
            return texts == 0 ? 1 : (double) right / texts;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Path.of("../seeds"), Path.of("../core/src/test/resources/org/muqabala/bundles"))) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        for (Path file : files) {
            String text = Files.readString(file);
            String language = LanguageGuess.of(text).map(Language::code).orElse("und");
            PASSAGES.computeIfAbsent(language, l -> new ArrayList<>()).addAll(passages(text));
        }
    }

    private static List<String> passages(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (!text.substring(ends.get(ends.size() - 1), end).isBlank()) {
                ends.add(end);
            }
        }
        List<String> passages = new ArrayList<>();
        for (int i = 0; i + SENTENCES < ends.size(); i++) {
            passages.add(text.substring(ends.get(i), ends.get(i + SENTENCES)));
        }
        return passages;
    }

    @Test
    void theTextsAreOfAllFiveLanguages() {
        assertThat(PASSAGES).containsKeys("ar", "en", "es", "fr", "ru");
        assertThat(PASSAGES.values())
                .allSatisfy(passages -> assertThat(passages).hasSizeGreaterThan(20));
    }

    /** Where a guess is wrong, it must at least be called doubtful, but for one in a hundred. */
    @ParameterizedTest
    @CsvSource({
        "windows-1256,  0.99",
        "ISO-8859-6,    0.99",
        "windows-1251,  0.99",
        "windows-1252,  0.99",
        "ISO-8859-15,   0.99",
        "KOI8-R,        0.99",
        "IBM866,        0.99",
        "ISO-8859-5,    0.99",
        "x-MacCyrillic, 0.93",
        "x-MacRoman,    0.93",
        "IBM850,        0.94"
    })
    void threeSentencesAreDecodedIntoTheTextThatWasWritten(String charset, double floor) {
        List<Row> rows = PASSAGES.keySet().stream()
                .map(language -> row(Charset.forName(charset), language, null))
                .filter(row -> row.texts() > 0)
                .toList();
        rows.forEach(CharsetAccuracyTest::print);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.share()).as(row.toString()).isGreaterThanOrEqualTo(floor);
            assertThat(row.unnoticed()).as(row.toString()).isLessThanOrEqualTo(row.texts() / 100);
        });
    }

    @ParameterizedTest(name = "{1}, declared {0}, is {2}")
    @CsvSource({
        "UTF-8,        ar, windows-1256",
        "windows-1252, ar, windows-1256",
        "ISO-8859-1,   ar, windows-1256",
        "windows-1251, ar, windows-1256",
        "ISO-8859-6,   ar, windows-1256",
        "windows-1256, ar, ISO-8859-6",
        "windows-1252, ru, windows-1251",
        "KOI8-R,       ru, windows-1251",
        "windows-1256, ru, windows-1251",
        "windows-1251, fr, windows-1252",
        "windows-1251, es, windows-1252",
        "windows-1256, es, windows-1252",
        "UTF-8,        fr, windows-1252",
    })
    void aWrongDeclarationIsNotBelieved(String declared, String language, String charset) {
        Row row = row(Charset.forName(charset), language, declared);
        print(row);
        assertThat(row.share()).as(row.toString()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void whatIsUtf8StaysAsItIs() {
        Decoder decoder = new Decoder(null);
        assertThat(PASSAGES.values().stream().flatMap(List::stream)).allSatisfy(passage -> {
            Decoded decoded = decoder.decode("a.txt", passage.getBytes(StandardCharsets.UTF_8), "windows-1252");
            assertThat(decoded.text()).isEqualTo(passage);
            assertThat(decoded.problems()).isEmpty();
        });
    }

    /** What was lost when it was misread cannot be mended, and is not counted. */
    @ParameterizedTest
    @CsvSource({"ISO-8859-1", "windows-1252", "windows-1256", "windows-1251"})
    void whatWasEncodedTwiceIsMended(String misread) {
        Decoder decoder = new Decoder(null);
        PASSAGES.forEach((language, passages) -> {
            int texts = 0;
            int right = 0;
            for (String passage : passages) {
                String twice = new String(passage.getBytes(StandardCharsets.UTF_8), Charset.forName(misread));
                // one letter alone is told and left
                if (twice.length() > passage.length() + 1 && twice.indexOf('\uFFFD') < 0) {
                    texts++;
                    Decoded decoded = decoder.decode("a.txt", twice.getBytes(StandardCharsets.UTF_8), null);
                    right += decoded.text().equals(passage) ? 1 : 0;
                }
            }
            Row row = new Row("UTF-8 as " + misread, language, texts, right, 0, 0, List.of());
            print(row);
            assertThat(row.share()).as(row.toString()).isGreaterThanOrEqualTo(FLOOR);
        });
    }

    private static Row row(Charset charset, String language, String declared) {
        Decoder decoder = new Decoder(null);
        int texts = 0;
        int right = 0;
        int doubtful = 0;
        int unnoticed = 0;
        List<String> wrong = new ArrayList<>();
        for (String passage : PASSAGES.get(language)) {
            String text = passage;
            byte[] bytes = encoded(passage, charset);
            if (bytes == null) {
                text = plain(passage);
                bytes = encoded(text, charset);
            }
            if (bytes == null || Faults.of(bytes, 0, StandardCharsets.US_ASCII).count() < LEAST_TOLD) {
                continue;
            }
            Decoded decoded = decoder.decode("a.txt", bytes, declared);
            texts++;
            boolean doubted = decoded.problems().stream().anyMatch(p -> p.code().equals("charset-doubtful"));
            boolean same = decoded.text().equals(text);
            doubtful += doubted ? 1 : 0;
            unnoticed += same || doubted ? 0 : 1;
            right += same ? 1 : 0;
            if (!same && wrong.size() < 3) {
                wrong.add(decoded.charset() + ": " + decoded.text());
            }
        }
        String name = declared == null ? charset.name() : charset.name() + " declared " + declared;
        return new Row(name, language, texts, right, doubtful, unnoticed, wrong);
    }

    /** What writers of old charsets do with the quotation marks and dashes that these lack. */
    private static String plain(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('«', '"')
                .replace('»', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('–', '-')
                .replace('—', '-')
                .replace("…", "...");
    }

    private static byte[] encoded(String text, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static void print(Row row) {
        System.out.printf(
                Locale.ROOT,
                "%-40s %s %5d texts, right %6.2f %%, doubtful %6.2f %%, wrong and not doubtful %d%n",
                row.charset(),
                row.language(),
                row.texts(),
                100 * row.share(),
                row.texts() == 0 ? 0 : 100.0 * row.doubtful() / row.texts(),
                row.unnoticed());
    }
}
