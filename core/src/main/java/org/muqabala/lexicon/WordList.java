package org.muqabala.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a line of a lexicon file, cut out of the file's text when they are first asked for: of five languages a comparison
 * asks for one or two. Unchangeable.
 */
final class WordList extends AbstractList<String> {
    private final byte[] text;
    private final int from;
    private final int to;
    private @Nullable List<String> words;

    private WordList(byte[] text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The values between the commas of a part of a text in UTF-8; null where one of them is blank. */
    static @Nullable List<String> of(byte[] text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text[i] == ',') {
                if (Utf8.skipSpace(text, start, i) == i) {
                    return null;
                }
                start = i + 1;
            }
        }
        return new WordList(text, from, to);
    }

    private List<String> words() {
        List<String> known = words; // two threads may both cut the line, to the same end
        if (known == null) {
            List<String> cut = new ArrayList<>();
            int start = from;
            for (int i = from; i <= to; i++) {
                if (i == to || text[i] == ',') {
                    cut.add(Utf8.text(text, start, i).strip());
                    start = i + 1;
                }
            }
            known = List.copyOf(cut);
            words = known;
        }
        return known;
    }

    @Override
    public String get(int index) {
        return words().get(index);
    }

    @Override
    public int size() {
        return words().size();
    }
}
