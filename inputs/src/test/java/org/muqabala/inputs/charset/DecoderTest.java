package org.muqabala.inputs.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.inputs.charset.Decoded.Found;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class DecoderTest {
    private static final String ARABIC =
            "قالت الشرطة إن تسعة أشخاص قتلوا في الحريق الذي اندلع يوم السبت، وأصيب سبعون آخرون.\r\n";
    private static final String RUSSIAN = "В субботу при пожаре погибли девять человек, сообщила береговая охрана.\n";
    private static final String FRENCH = "Neuf personnes ont péri samedi, a déclaré la préfète à la presse.\n";

    private static Decoded decode(byte[] bytes) {
        return new Decoder(null).decode("a.txt", bytes, null);
    }

    private static Decoded decode(byte[] bytes, @Nullable String declared) {
        return new Decoder(null).decode("a.txt", bytes, declared);
    }

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] hex(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    private static List<String> codes(Decoded decoded) {
        return decoded.problems().stream().map(Problem::code).toList();
    }

    private static List<String> args(Decoded decoded, String code) {
        return decoded.problems().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow()
                .args();
    }

    @ParameterizedTest(name = "{0}: {2} by {3}")
    @CsvSource({
        "UTF-8,                ,          UTF-8,        UTF_8",
        "UTF-8,                EF BB BF,  UTF-8,        BOM",
        "UTF-16LE,             FF FE,     UTF-16LE,     BOM",
        "UTF-16BE,             FE FF,     UTF-16BE,     BOM",
        "UTF-32LE,             FF FE 00 00, UTF-32LE,   BOM",
        "UTF-32BE,             00 00 FE FF, UTF-32BE,   BOM",
        "UTF-16LE,             ,          UTF-16LE,     UTF_16_PATTERN",
        "UTF-16BE,             ,          UTF-16BE,     UTF_16_PATTERN",
        "UTF-32LE,             ,          UTF-32LE,     UTF_16_PATTERN",
        "UTF-32BE,             ,          UTF-32BE,     UTF_16_PATTERN",
        "windows-1256,         ,          windows-1256, DETECTED",
        "ISO-8859-6,           ,          ISO-8859-6,   DETECTED",
    })
    void arabicIsFoundInWhateverItIsWritten(String charset, @Nullable String mark, String found, Found how) {
        Decoded decoded = decode(bytes(mark == null ? new byte[0] : hex(mark), in(charset, ARABIC)));
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(found));
        assertThat(decoded.found()).isEqualTo(how);
        assertThat(codes(decoded)).isEqualTo(how == Found.DETECTED ? List.of("charset-guessed") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void englishInWideUnitsIsNotTakenForUtf8WithNuls(String charset) {
        Decoded decoded = decode(in(charset, "Nine people died."));
        assertThat(decoded.text()).isEqualTo("Nine people died.");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void theUsersWordGoesBeforeAll() {
        Decoded decoded = new Decoder(Charset.forName("windows-1251")).decode("a.txt", in("UTF-8", "и"), "UTF-8");
        assertThat(decoded.text()).isEqualTo("Рё");
        assertThat(decoded.found()).isEqualTo(Found.GIVEN);
        assertThat(decoded.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, UTF-16LE", "UTF-16, UTF-16BE", "UTF-32, UTF-32LE"})
    void ofTheUsersUtf16TheOrderIsFoundOut(String given, String written) {
        Decoded decoded = new Decoder(Charset.forName(given)).decode("a.txt", in(written, "\uFEFF" + ARABIC), null);
        assertThat(decoded.text()).isEqualTo(ARABIC);
    }

    @Test
    void aDeclaredCharsetIsBelieved_whereItGivesText() {
        Decoded decoded = decode(in("windows-1250", "Žluťoučký kůň úpěl ďábelské ódy.\n"), "windows-1250");
        assertThat(decoded.text()).startsWith("Žluťoučký kůň");
        assertThat(decoded.found()).isEqualTo(Found.DECLARED);
        assertThat(decoded.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "ISO-8859-1", "windows-1251", "GB2312", "UTF-16"})
    void aDeclaredCharsetIsNotBelieved_whereAnotherGivesFarBetterText(String declared) {
        Decoded decoded = decode(in("windows-1256", ARABIC), declared);
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(codes(decoded)).containsExactly("charset-misdeclared");
        assertThat(args(decoded, "charset-misdeclared")).containsExactly("a.txt", declared, "windows-1256");
    }

    @ParameterizedTest
    @CsvSource({"windows-9999", "'; DROP'", "''", "x-no-such-thing-x-no-such-thing-x-no-such-thing-x-no-such-thing"})
    void aDeclaredNameOfNoCharsetIsTold_andTheCharsetFound(String declared) {
        Decoded decoded = decode(in("windows-1256", ARABIC), declared);
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(codes(decoded)).containsExactly("charset-unknown", "charset-guessed");
    }

    @Test
    void aDoubtfulGuessNamesTheOther_andHowToChooseIt() {
        Decoded decoded = decode(in("ISO-8859-15", "The fine was €5 million.\n"));
        assertThat(codes(decoded)).containsExactly("charset-doubtful");
        Problem problem = decoded.problems().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message()).contains("ISO-8859-15", "windows-1252", "--encoding");
    }

    @Test
    void whatIsNoTextInAnyCharsetIsDoubtful() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(codes(decode(noise))).contains("charset-doubtful", "bytes-broken", "nul-characters");
    }

    @Test
    void aTextInOtherLanguagesOfOtherCharsetsIsFoundToo() {
        String japanese = "海上保安庁によると、土曜日の火災で九人が死亡し、七十人が負傷した。消防士は一晩中消火活動を続けた。\n";
        assertThat(decode(in("Shift_JIS", japanese)).text()).isEqualTo(japanese);
        String greek = "Εννέα άνθρωποι σκοτώθηκαν στην πυρκαγιά το Σάββατο, είπε η ακτοφυλακή της χώρας.\n";
        assertThat(decode(in("windows-1253", greek)).text()).isEqualTo(greek);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "at the start,            C3,       '',       ",
        "a byte of no text,       FF,       '',       ",
        "Latin-1 in the middle,   E9,       '',       ",
        "half a letter,           D9,       '',       ",
        "half a sign of three,    E2 80,    '',       ",
        "a surrogate,             ED A0 80, '',       ",
        "an overlong slash,       C0 AF,    '',       ",
        "beyond Unicode,          F5 80 80 80, '',    ",
    })
    void brokenBytesOfUtf8AreTold_andTheRestIsRead(String what, String broken) {
        byte[] arabic = in("UTF-8", ARABIC);
        for (byte[] file : List.of(
                bytes(hex(broken), in("UTF-8", " "), arabic),
                bytes(arabic, hex(broken), arabic),
                bytes(arabic, hex(broken)))) {
            int offset = file[1] == arabic[1] ? arabic.length : 0;
            Decoded decoded = decode(file);
            assertThat(decoded.charset()).as(what).isEqualTo(UTF_8);
            assertThat(codes(decoded)).containsExactly("bytes-broken");
            long marks = decoded.text().chars().filter(c -> c == '\uFFFD').count();
            assertThat(args(decoded, "bytes-broken"))
                    .containsExactly(
                            "a.txt", "UTF-8", String.valueOf(marks), broken.substring(0, 2), String.valueOf(offset));
            assertThat(decoded.text().replace("\uFFFD", "").strip()).contains(ARABIC.strip());
        }
    }

    @ParameterizedTest(name = "{0}: {4} from {3}")
    @CsvSource({
        "half a pair,           41 00 3D D8 42 00 43 00, A�BC, 2, D83D, 1",
        "the other half,        41 00 00 DE 42 00,       A�B,  2, DE00, 1",
        "two first halves,      3D D8 3D D8 00 DE 41 00, �😀A, 0, D83D, 1",
        "an odd byte at the end, 41 00 42 00 43,         AB�,  4, 43,   1",
        "half a pair at the end, 41 00 3D D8,            A�,   2, D83D, 1",
    })
    void brokenUtf16IsTold_andNothingElseIsLost(
            String what, String units, String text, int offset, String value, String count) {
        Decoded decoded = new Decoder(UTF_16LE).decode("a.txt", hex(units), null);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(args(decoded, "bytes-broken"))
                .containsExactly("a.txt", "UTF-16LE", count, value, String.valueOf(offset));
    }

    @Test
    void unitsBeyondUnicodeInUtf32AreTold() {
        Decoded decoded = new Decoder(Charset.forName("UTF-32BE"))
                .decode("a.txt", hex("00 00 00 41 FF FF FF FF 00 00 D8 00 00 01 F6 00 00"), null);
        assertThat(decoded.text()).isEqualTo("A��😀�");
        assertThat(args(decoded, "bytes-broken")).containsExactly("a.txt", "UTF-32BE", "3", "FFFFFFFF", "4");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 1, 4", "windows-1256, 1, 4", "UTF-16BE, 2, 8"})
    void nulsAreTold_andTheirPlacesKept(String charset, int width, int offset) {
        Decoded decoded = decode(in(charset, "قال \0" + ARABIC.repeat(3)).clone());
        int expected = charset.equals("UTF-8") ? "قال ".getBytes(UTF_8).length : offset;
        assertThat(decoded.text()).isEqualTo("قال \uFFFD" + ARABIC.repeat(3));
        assertThat(args(decoded, "nul-characters")).containsExactly("a.txt", "1", String.valueOf(expected));
    }

    @ParameterizedTest(name = "{1} read as {0}")
    @CsvSource({
        "windows-1252, Neuf personnes ont péri à Marseille’s harbour",
        "ISO-8859-1,   Neuf personnes ont péri à la préfecture",
        "ISO-8859-1,   قالت الشرطة إن تسعة أشخاص قتلوا في الحريق",
        "windows-1256, قالت الشرطة إن تسعة أشخاص قتلوا في الحريق",
        "windows-1251, Сообщила береговая охрана в субботу",
        "ISO-8859-1,   Сообщила береговая охрана в субботу",
        "windows-1252, The mayor’s office said so",
    })
    void textThatWasEncodedTwiceIsMended(String misread, String text) {
        String twice = new String(text.getBytes(UTF_8), Charset.forName(misread));
        Decoded decoded = decode(twice.getBytes(UTF_8));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(codes(decoded)).containsExactly("double-encoded");
        long beyond = text.codePoints().filter(c -> c >= 0x80).count();
        assertThat(args(decoded, "double-encoded").get(2)).isEqualTo(String.valueOf(beyond));
    }

    @Test
    void aPieceThatWasEncodedTwiceIsMendedAmongRightText() {
        String twice = new String("تسعة أشخاص".getBytes(UTF_8), Charset.forName("ISO-8859-1"));
        Decoded decoded = decode((ARABIC + twice + "\n" + ARABIC).getBytes(UTF_8));
        assertThat(decoded.text()).isEqualTo(ARABIC + "تسعة أشخاص\n" + ARABIC);
        assertThat(codes(decoded)).containsExactly("double-encoded");
    }

    @ParameterizedTest
    @CsvSource({
        "The word cafÃ© is what you get.,                             double-encoded-doubtful",
        "«CAFÉ» et «CHÂ»,                                             ''",
        "Ils ont péri à Nîmes. « Ça suffit ! » — dit-il,               ''",
        "СССР»: «СМИ РФ» — НАТО…,                                     ''",
        "قال «نعم»، ثم «لا»؛ هل هذا حق؟ ذ… ر– أ؟,                     ''",
    })
    void whatOnlyLooksEncodedTwiceIsLeftAsItIs(String text, String code) {
        Decoded decoded = decode(text.getBytes(UTF_8));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(codes(decoded)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void aFewBrokenBytesDoNotMakeUtf8OfWhatIsNone() {
        for (String text : List.of(FRENCH, RUSSIAN, ARABIC)) {
            for (String charset : List.of("windows-1252", "windows-1251", "windows-1256")) {
                if (Charset.forName(charset).newEncoder().canEncode(text)) {
                    byte[] twoHalves = bytes(in(charset, text.repeat(4)), in("UTF-8", "é"));
                    assertThat(decode(twoHalves).text()).startsWith(text);
                }
            }
        }
    }

    @Test
    void nothingIsNothing() {
        assertThat(decode(new byte[0])).isEqualTo(new Decoded("", UTF_8, Found.UTF_8, List.of()));
        assertThat(decode(hex("EF BB BF")).text()).isEmpty();
        assertThat(decode(hex("FE FF"))).isEqualTo(new Decoded("", UTF_16BE, Found.BOM, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"00", "80", "C7", "D8", "FF", "E2"})
    void millionsOfOneByteAreDecodedSoon(String value) {
        byte[] bytes = new byte[16 << 20];
        Arrays.fill(bytes, hex(value)[0]);
        assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> assertThat(decode(bytes).text()).isNotEmpty());
    }

    @Test
    void aLargeFileIsDecodedAsASmallOneIs() {
        String text = ("Nine people died in the fire, the coastguard said.\n".repeat(200) + ARABIC).repeat(300);
        Decoded decoded = decode(in("windows-1256", text));
        assertThat(decoded.text()).isEqualTo(text);
    }
}
