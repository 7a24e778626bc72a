package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The question to merge with is looked for by words of its values and quotes, however they are spelt. */
class PageSearchTest {
    private static final String SHOWN = "[...document.querySelectorAll('#d-join .others .option')]"
            + ".filter(o => o.checkVisibility()).map(o => o.querySelector('input').value).join(' ')";

    private static Reviewer reviewer;

    private Newsroom newsroom;

    @BeforeAll
    static void sitDown() {
        reviewer = Reviewer.sitsDown();
    }

    @AfterAll
    static void leave() {
        if (reviewer != null) {
            reviewer.close();
        }
    }

    @BeforeEach
    void open() {
        newsroom = Newsroom.opened();
        reviewer.enters(newsroom, "en", "Amal");
        reviewer.press("KeyG");
        reviewer.until(SHOWN + " === 'g-ships g-aid'");
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VESSELS        | g-ships
            14 ves         | g-ships
            سفينه          | g-ships
            سَفينة ١٢      | g-ships
            million        | g-aid
            450000000      | g-aid
            vessels aid    | ''
            troops         | ''
            """)
    void thoseThatHoldAllTheWordsStay(String words, String left) {
        reviewer.types("#join-sought", words);
        reviewer.until(SHOWN + " === '" + left + "'");
        assertThat(reviewer.text("#d-join .fault").isEmpty()).isEqualTo(!left.isEmpty());
    }

    @Test
    void whatIsChosenStaysAndAnotherDialogBeginsAnew() {
        reviewer.click("#d-join .others input[value=g-aid]");
        reviewer.types("#join-sought", "vessels");
        reviewer.until(SHOWN + " === 'g-ships g-aid'");
        reviewer.click("#d-join .cancel");
        reviewer.until("!document.getElementById('d-join').open");
        reviewer.press("KeyG");
        reviewer.until("document.getElementById('join-sought').value === ''");
        reviewer.until(SHOWN + " === 'g-ships g-aid'");
    }
}
