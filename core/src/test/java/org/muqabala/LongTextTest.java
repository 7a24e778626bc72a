package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.claim.ClaimReader;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/**
 * Texts that no newsroom writes, very many times one thing: they are read without an error, and twice as much takes about twice as
 * long. What is quadratic takes four times as long. The benchmarks measure a megabyte of each.
 */
class LongTextTest {
    private static final int HALF = 1 << 15;
    private static final double MOST = 3.2;
    /** A machine that does other work at once measures wrong now and then. */
    private static final int ATTEMPTS = 4;
    /** What takes less tells nothing of how it grows. */
    private static final double LEAST_SECONDS = 0.3;

    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final ClaimReader CLAIMS = new ClaimReader(Reader.shipped());

    @BeforeAll
    static void warmUp() {
        for (Language language : Language.values()) {
            read("قال 70 ألف شخص \"نعم\" في 9 يناير. Five said (no) on 3 May. ".repeat(500), language);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one letter|ARABIC|ب",
                "words|ARABIC|كلمة ",
                "digits|ENGLISH|7",
                "digits with spaces|ARABIC|7 ",
                "digits and separators|ENGLISH|1,",
                "dots|ENGLISH|.",
                "commas|ARABIC|، ",
                "dashes|ENGLISH|- ",
                "line ends|ENGLISH|\\n",
                "short lines|ARABIC|سطر\\n",
                "short paragraphs|ARABIC|سطر واحد هنا.\\n\\n",
                "quotation marks|ENGLISH|\"",
                "quotations that open|ARABIC|« ",
                "quotations that open before a word|ARABIC|«كلمة ",
                "quotations that follow each other|ARABIC|«قال نعم ولا» ",
                "quotations in quotations|ENGLISH|«“‘",
                "brackets|ENGLISH|(",
                "combining marks|ENGLISH|\\u0301",
                "vowel signs|ARABIC|ب\\u0651",
                "controls of direction|ENGLISH|\\u202e",
                "isolates that open|ENGLISH|\\u2067a",
                "halves of a pair|ENGLISH|\\ud800",
                "later halves of a pair|ENGLISH|\\udc00a ",
                "number words|ARABIC|مئة ",
                "number words that go on|ARABIC|عشرون ومئتان ",
                "English number words|ENGLISH|hundred thousand ",
                "fractions|ARABIC|نصف ",
                "ands|ENGLISH|and ",
                "Arabic ands|ARABIC|و ",
                "Arabic ands without space|ARABIC|و",
                "numbers and ands|ENGLISH|five and ",
                "days|ARABIC|الخميس ",
                "ranges that never end|ARABIC|من 9 إلى ",
                "capitals|ENGLISH|John ",
                "denials|ARABIC|لم ",
                "words of speech|ARABIC|قال إن ",
                "apostrophes|FRENCH|l'",
            })
    void isReadInLinearTime(String name, Language language, String written) {
        assertThat(growth(unescaped(written), language)).as(name).isLessThan(MOST);
    }

    /** The characters that a row names by their numbers or by \\n. */
    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < written.length()) {
            if (written.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
                i += 6;
            } else if (written.startsWith("\\n", i)) {
                text.append('\n');
                i += 2;
            } else {
                text.append(written.charAt(i++));
            }
        }
        return text.toString();
    }

    private static double growth(String unit, Language language) {
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && best >= MOST; attempt++) {
            double half = read(unit.repeat(HALF / unit.length()), language);
            double whole = read(unit.repeat(2 * HALF / unit.length()), language);
            best = whole < LEAST_SECONDS ? 0 : Math.min(best, whole / half);
        }
        return best;
    }

    /** The seconds of the processor that a text takes as a page, as statements and claims, and as one piece of text. */
    private static double read(String text, Language language) {
        long start =
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); // what else the machine does counts not
        Document document = Documents.of(ManifestEntry.of("long.txt").with(DAY, language.code()), text);
        CLAIMS.read(document, Statements.of(document));
        CLAIMS.readFragment("long", text, language, DAY);
        Reader.shipped().read(Tokens.of(text), language, DAY);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
}
