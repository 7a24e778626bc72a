package org.muqabala.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** What holds of the reader for every text: it never throws, quotes exactly, never overlaps, and takes linear time. */
class FigureReaderTest {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final List<String> PIECES = List.of(
            "ثلاثة",
            "و",
            "عشرون",
            "ألف",
            "مليون",
            "ونصف",
            "إلا",
            "ربعا",
            "بين",
            "من",
            "إلى",
            "أكثر",
            "على",
            "الأقل",
            "ساعة",
            "دقيقتين",
            "دولار",
            "الثانية",
            "الثمانين",
            "معاهدتين",
            "واحد",
            "بضع",
            "آلاف",
            "الـ",
            "بالمئة",
            "two",
            "and",
            "a",
            "half",
            "third",
            "first",
            "between",
            "to",
            "hours",
            "of",
            "million",
            "dozens",
            "at least",
            "quatre",
            "vingt",
            "-",
            "et",
            "demi",
            "d'",
            "une",
            "cinquantaine",
            "mil",
            "y",
            "media",
            "полтора",
            "двадцать",
            "пятый",
            "тыс",
            ".",
            ",",
            ":",
            "/",
            "%",
            "$",
            "€",
            "+",
            "(",
            "\n",
            "\n\n",
            "70",
            "3.500",
            "1,2,3",
            "2021",
            "٧٠٬٠٠٠",
            "½",
            "°",
            "C",
            "km",
            "h",
            "№",
            "\uD83D\uDE00",
            "\u0301",
            "\u200F",
            "x",
            "ـ",
            "ً");

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void anythingIsReadWithoutAnErrorAndQuotedExactly(Language language) {
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String read = text.toString();
            List<Span> taken = n % 3 == 0 ? List.of(new Span(read.length() / 3, read.length() / 2 + 1)) : List.of();
            int end = 0;
            for (Figure figure : FigureReader.of(language).read(Tokens.of(read), taken)) {
                assertThat(figure.quote().span().cut(read))
                        .as(read)
                        .isEqualTo(figure.quote().text());
                assertThat(figure.quote().start()).as(read).isGreaterThanOrEqualTo(end);
                assertThat(taken).as(read).noneMatch(figure.quote().span()::overlaps);
                end = figure.quote().end();
            }
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9.",
                "1,",
                "ثلاثة ",
                "مليون و",
                "بين ",
                "one and ",
                "a half ",
                "الخامسة ",
                "1 000 ",
                "-",
                "من 3 إلى "
            })
    void timeIsLinear(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(SOON, () -> {
            for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
                FigureReader.of(language).read(Tokens.of(text), List.of());
            }
        });
    }

    @Test
    @Tag("long")
    void aNumberOfAMillionDigitsIsNoFigure() {
        assertThat(FigureReader.of(Language.ARABIC)
                        .read(Tokens.of("قتل " + "9".repeat(1_000_000) + " شخصا"), List.of()))
                .isEmpty();
    }

    @Test
    void manyThreadsReadAlike() {
        String text = "قتل 25 شخصا وأصيب أكثر من مئة خلال ساعتين";
        List<Figure> once = FigureReader.of(Language.ARABIC).read(Tokens.of(text), List.of());
        List<List<Figure>> all = new ArrayList<>();
        List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .map(n -> FigureReader.of(Language.ARABIC).read(Tokens.of(text), List.of()))
                .forEachOrdered(all::add);
        assertThat(all).containsOnly(once);
        assertThat(once).hasSize(3);
    }
}
