package org.muqabala.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a word as texts have them, with the word that they fold to. The spellings that come again are kept, so that the
 * tokenizer need neither copy nor fold what it has seen: in rows by the hash of their letters, each of a few at most, which bounds
 * their number and the way through a row. Safe for use by several threads.
 */
final class Spelling {
    private static final int ROWS = 1 << 15;
    private static final int MOST_IN_ROW = 4;
    /** What is longer is no word that would come again. */
    private static final int LONGEST = 64;

    private static final AtomicReferenceArray<@Nullable Spelling> KEPT = new AtomicReferenceArray<>(ROWS);

    private final String written;
    private final Word word;
    private final boolean empty;
    private final int hash;
    /** The one that was kept before it in its row. */
    private final @Nullable Spelling before;

    private Spelling(String written, Word word, int hash, @Nullable Spelling before) {
        this.written = written;
        this.word = word;
        this.empty = word.folded().isEmpty();
        this.hash = hash;
        this.before = before;
    }

    /**
     * The spelling that stands in a text from one offset to before another.
     *
     * @param kind signs are looked up as they stand, words and numbers are folded
     */
    static Spelling of(String text, int from, int to, Token.Kind kind) {
        if (to - from > LONGEST) {
            return made(text.substring(from, to), kind, 0, null);
        }
        int hash = hash(text, from, to);
        Spelling row = KEPT.getAcquire(hash & ROWS - 1);
        int length = 0;
        for (Spelling at = row; at != null; at = at.before) {
            if (at.hash == hash && at.written.length() == to - from && text.startsWith(at.written, from)) {
                return at;
            }
            length++;
        }
        if (length == MOST_IN_ROW) {
            return made(text.substring(from, to), kind, hash, null);
        }
        Spelling made = made(text.substring(from, to), kind, hash, row);
        // of two threads that keep one in a row at once one may lose it, which costs making it again
        KEPT.setRelease(hash & ROWS - 1, made);
        return made;
    }

    private static Spelling made(String written, Token.Kind kind, int hash, @Nullable Spelling before) {
        String folded = kind == Token.Kind.SIGN ? written : Folding.fold(written);
        return new Spelling(written, Word.of(folded), hash, before);
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ hash >>> 16;
    }

    /** The letters of the text. */
    String written() {
        return written;
    }

    /** What they fold to. */
    Word word() {
        return word;
    }

    /** Do they fold away? */
    boolean isEmpty() {
        return empty;
    }
}
