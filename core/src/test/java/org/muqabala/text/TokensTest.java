package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "أكثر من 94 ألف جندي; أكثر|من|94|ألف|جندي",
                "الـ6 من يناير; الـ|6|من|يناير",
                "20$ و43c; 20|$|و|43|c",
                "USD3.14; USD|3.14",
                "94,000 or 1.5; 94,000|or|1.5",
                "٧٠٬٠٠٠ جندي; ٧٠٬٠٠٠|جندي",
                "at 5:40 a.m.; at|5|:|40|a|.|m|.",
                "Oman's initiative; Oman|'|s|initiative",
                "she didn't go; she|didn't|go",
                "l'accord d'hier; l'|accord|d'|hier",
                "twenty-one; twenty|-|one",
                "G7; G|7",
            })
    void textIsCutIntoWordsNumbersAndSigns(String text, String expected) {
        String cut = Tokens.of(text).list().stream().map(Token::text).collect(Collectors.joining("|"));
        assertThat(cut).isEqualTo(expected);
    }

    @Test
    void gapsTellWhatTouches() {
        List<Token.Gap> gaps =
                Tokens.of("20$ a\nb\r\n\r\nc").list().stream().map(Token::gap).toList();
        assertThat(gaps)
                .containsExactly(
                        Token.Gap.PARAGRAPH, Token.Gap.NONE, Token.Gap.SPACE, Token.Gap.LINE, Token.Gap.PARAGRAPH);
    }

    @Test
    void everyTokenCutsOutItsOwnWordsOfAnyText() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append((char) random.nextInt(0x10000));
            }
            Tokens tokens = Tokens.of(text.toString());
            int last = 0;
            for (Token token : tokens.list()) {
                assertThat(token.span().cut(tokens.text())).isEqualTo(token.text());
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                last = token.end();
            }
        }
    }

    @Test
    void tokensOfAPartKeepTheOffsetsOfTheWhole() {
        String text = "قال إن 70 ألف جندي وصلوا";
        Tokens part = Tokens.of(text).within(new Span(7, 18));
        assertThat(part.quote(0, part.size()).text()).isEqualTo("70 ألف جندي");
        assertThat(part.folded()).isEqualTo(Tokens.of(text, new Span(7, 18)).folded());
    }

    @Test
    void aPartIsWhatItHoldsWhereverItWasTakenFrom() {
        Tokens all = Tokens.of("قال إن 70 ألف جندي وصلوا");
        Tokens part = all.part(2, 5);
        assertThat(part.list()).isEqualTo(all.list().subList(2, 5));
        assertThat(part)
                .isEqualTo(new Tokens(all.text(), part.list()))
                .isEqualTo(all.part(1, 6).part(1, 4));
        assertThat(part).hasSameHashCodeAs(new Tokens(all.text(), part.list())).isNotEqualTo(all.part(2, 4));
        assertThat(part.indexAtOrAfter(all.get(3).start())).isEqualTo(1);
        assertThatThrownBy(() -> part.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.part(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void leanTokensAreTheSame() {
        Tokens all = Tokens.of("On Friday,\n\nit said: \"don't\".\nQuite.");
        for (int from = 0; from < all.size(); from++) {
            for (int to = from; to <= all.size(); to++) {
                Tokens part = all.part(from, to);
                assertThat(part.lean()).isEqualTo(part);
                assertThat(part.lean().whole().list()).isEqualTo(part.list());
                assertThat(part.lean().folded()).isEqualTo(part.folded());
            }
        }
    }
}
