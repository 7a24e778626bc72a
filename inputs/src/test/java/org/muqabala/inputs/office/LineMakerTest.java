package org.muqabala.inputs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as they are seen, letter by letter from the left edge, and as they are read. */
class LineMakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # seen from the left                | read
            They met in Geneva.                 | They met in Geneva.
            .فينج يف اوقتلا                     | التقوا في جنيف.
            ﻡﻼﺳ                                 | سلام
            يدنج 94,000 دشتحا                   | احتشد 94,000 جندي
            مايأ km 100 دعب                     | بعد 100 km أيام
            The word مالس means peace.          | The word سلام means peace.
            نع %12.5 ةدايز                      | زيادة 12.5% عن
            ﬁnally they met                     | finally they met
            """)
    void seenAndRead(String seen, String read) {
        assertThat(new LineMaker().lines(0, glyphs(seen, 700)))
                .extracting(PageLine::text)
                .containsExactly(read);
    }

    @Test
    void bracketsAreCharactersOrShapes() {
        assertThat(new LineMaker().lines(0, glyphs("(مالس) لاق", 10)))
                .extracting(PageLine::text)
                .containsExactly("قال (سلام)");
        assertThat(new LineMaker().lines(0, glyphs(")مالس( لاق", 10)))
                .extracting(PageLine::text)
                .containsExactly("قال (سلام)");
    }

    @Test
    void aDateAtTheBeginningOfALineGoesOnFromTheLineAbove() {
        List<Glyph> glyphs = new ArrayList<>(glyphs("خيراتب اوقتلا", 100));
        glyphs.addAll(glyphs("ءاسم 30-12-2021", 115));
        assertThat(new LineMaker().lines(0, glyphs))
                .extracting(PageLine::text)
                .containsExactly("التقوا بتاريخ", "2021-12-30 مساء");
    }

    @Test
    void aMarkStandsAfterItsLetter() {
        List<Glyph> glyphs = new ArrayList<>(glyphs("دج", 10));
        glyphs.add(1, new Glyph("\u0651", 2, 0, 10, 12, 3));
        assertThat(new LineMaker().lines(0, glyphs)).extracting(PageLine::text).containsExactly("جد\u0651");
    }

    /** Each letter six points wide. */
    private static List<Glyph> glyphs(String visual, float y) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < visual.length(); i++) {
            glyphs.add(new Glyph(visual.substring(i, i + 1), 6 * i, 6, y, 12, 3));
        }
        return glyphs;
    }
}
