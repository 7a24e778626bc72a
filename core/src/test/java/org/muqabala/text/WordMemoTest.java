package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMemoTest {
    @Test
    void whatIsKnownOfAWordIsFoundOnceForAllItsSpellings() {
        List<String> asked = new ArrayList<>();
        WordMemo<Integer> letters = new WordMemo<>(word -> {
            asked.add(word.folded());
            return word.folded().length();
        });
        for (Token token : Tokens.of("إلى الى إلى الي").list()) {
            assertThat(letters.get(token.word())).isEqualTo(3);
        }
        assertThat(asked).containsExactly("الي");
    }

    @Test
    void wordsOfOneMemoAreKeptApart() {
        WordMemo<String> same = new WordMemo<>(Word::folded);
        for (int i = 0; i < 5000; i++) {
            Word word = Word.of("word" + i);
            assertThat(same.get(word)).isEqualTo("word" + i);
            assertThat(same.get(word)).isEqualTo("word" + i);
        }
    }

    @Test
    void whatIsTooLongToComeAgainIsNotKept() {
        Word first = Word.of("ب".repeat(500));
        Word second = Word.of("ب".repeat(500));
        assertThat(first).isEqualTo(second).isNotSameAs(second);
        List<Word> asked = new ArrayList<>();
        WordMemo<Boolean> memo = new WordMemo<>(asked::add);
        assertThat(memo.get(first)).isTrue();
        assertThat(memo.get(first)).isTrue();
        assertThat(asked).hasSize(2);
    }

    @Test
    void spellingsWhoseHashesFallTogetherAreKeptApart() {
        // "Aa" and "BB" have one hash, and so have all strings made of them
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; i < 6; i++) {
            List<String> longer = new ArrayList<>();
            words.forEach(w -> longer.addAll(List.of(w + "Aa", w + "BB")));
            words = longer;
        }
        String text = String.join(" ", words);
        for (int round = 0; round < 2; round++) {
            assertThat(Tokens.of(text).list().stream().map(Token::text)).containsExactlyElementsOf(words);
        }
    }
}
