package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RareMemoTest {
    @Test
    void usualAndRareWordsAreToldApartHoweverOftenAndByHoweverManyMemos() {
        // more memos than a word has marks
        List<RareMemo<Integer>> memos = new ArrayList<>();
        for (int i = 0; i < Word.MARKS + 9; i++) {
            int rare = i;
            memos.add(new RareMemo<>(0, word -> word.folded().equals("rare" + rare) ? rare + 1 : 0));
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < memos.size(); i++) {
                for (int k = 0; k < memos.size(); k++) {
                    assertThat(memos.get(i).get(Word.of("rare" + k))).isEqualTo(k == i ? i + 1 : 0);
                }
            }
        }
    }

    @Test
    void ofAUsualWordIsAskedOnce() {
        List<String> asked = new ArrayList<>();
        RareMemo<Boolean> memo = new RareMemo<>(false, word -> !asked.add(word.folded()));
        for (Token token : Tokens.of("إلى الى إلى الي").list()) {
            assertThat(memo.get(token.word())).isFalse();
        }
        assertThat(asked).containsExactly("الي");
    }
}
