package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{0} is matched as {1}")
    @CsvSource({
        "أوكرانيا, اوكرانيا",
        "إيران, ايران",
        "آب, اب",
        "مكالمة, مكالمه",
        "موسى, موسي",
        "مسؤول, مسوول",
        "الآنيّة, الانيه",
        "مـــحـــادثـــات, محادثات",
        "٧٠٬٠٠٠, 70٬000",
        "۱۲, 12",
        "Élysée, elysee",
        "São, sao",
        "Œuvre, oeuvre",
        "Straße, strasse",
        "Пётр, петр",
        "Край, край",
        "didn’t, didn't",
    })
    void spellingsOfOneWordBecomeEqual(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void presentationFormsAreLetters() {
        assertThat(Folding.fold("ﻻ")).isEqualTo("لا");
        assertThat(Folding.fold("ＵＮ")).isEqualTo("un");
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                word.appendCodePoint(random.nextInt(0x3000));
            }
            String once = Folding.fold(word.toString());
            assertThat(Folding.fold(once)).as("folded from %s", word).isEqualTo(once);
        }
    }

    /** A letter that stands alone may be let through as it is, one behind a capital never. */
    @Test
    void everyLetterFoldsAloneAsBehindAnother() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isLetter(c)) {
                assertThat(Folding.fold("X" + c)).isEqualTo("x" + Folding.fold(String.valueOf(c)));
            }
        }
    }
}
