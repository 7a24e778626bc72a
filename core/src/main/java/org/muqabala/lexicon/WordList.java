package org.muqabala.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a line of a lexicon file, cut at its commas when they are first asked for: of five languages a comparison asks
 * for one or two. Unchangeable.
 */
final class WordList extends AbstractList<String> {
    private final String line;
    private @Nullable List<String> words;

    private WordList(String line) {
        this.line = line;
    }

    /** The values between the commas of a line; null where one of them is blank. */
    static @Nullable List<String> of(String line) {
        boolean blank = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ',') {
                if (blank) {
                    return null;
                }
                blank = true;
            } else {
                blank &= Character.isWhitespace(c);
            }
        }
        return blank ? null : new WordList(line);
    }

    private List<String> words() {
        List<String> known = words; // two threads may both cut the line, to the same end
        if (known == null) {
            List<String> cut = new ArrayList<>();
            for (String word : line.split(",", -1)) {
                cut.add(word.strip());
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
