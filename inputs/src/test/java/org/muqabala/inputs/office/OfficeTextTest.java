package org.muqabala.inputs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents as programs make them, beside their true text: from a browser (letters from the left, in what order they are
 * seen), from a word processor (letters by pieces), and as programs before Unicode made them (the forms of letters, each line as
 * it is seen; with and without spaces between its words).
 */
class OfficeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arabic-browser.pdf",
                "arabic-writer.pdf",
                "arabic-old.pdf",
                "arabic-old-without-spaces.pdf",
                "arabic-writer.docx",
                "english-browser.pdf",
                "french-browser.pdf",
                "russian-browser.pdf"
            })
    void textIsAsWritten(String file) {
        String read = Office.text(Office.read(file, Office.resource(file)));
        String truth = Office.truth(file.substring(0, file.lastIndexOf('.')) + ".txt");
        assertThat(likeness(tokens(read), tokens(truth))).as(read).isGreaterThanOrEqualTo(0.98);
        assertThat(read.split("\n\n", -1)).as("paragraphs").hasSameSizeAs(truth.split("\n\n", -1));
    }

    /** Of a hundred words, so many are right: the harmonic mean of those found and those that are true, in order. */
    private static double likeness(List<String> read, List<String> truth) {
        int[][] common = new int[read.size() + 1][truth.size() + 1];
        for (int i = 1; i <= read.size(); i++) {
            for (int j = 1; j <= truth.size(); j++) {
                common[i][j] = read.get(i - 1).equals(truth.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[read.size()][truth.size()] / (read.size() + truth.size());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : text.split("[\\s\u00A0\u202F]+", -1)) {
            if (!token.equals("|")) {
                tokens.add(token);
            }
        }
        return tokens;
    }
}
