package org.muqabala.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** The words of a language that tell where its sentences end; their sorts are said in abbreviations.ar.lex. */
final class SentenceLexicon {
    /** The sorts of words. */
    enum Sort {
        INNER,
        CLOSING,
        HOUR,
        STARTER,
        CONTINUATION,
        SPEECH,
        CUE
    }

    private static final Map<Language, SentenceLexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<Sort, Set<String>> words;

    private SentenceLexicon(Map<Sort, Set<String>> words) {
        this.words = words;
    }

    static SentenceLexicon of(Language language) {
        return LOADED.computeIfAbsent(language, SentenceLexicon::load);
    }

    private static SentenceLexicon load(Language language) {
        Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            words.put(sort, new HashSet<>());
        }
        for (LexiconEntry entry : LexiconFile.shipped("abbreviations." + language.code() + ".lex", Set.of("words"))) {
            Set<String> sort =
                    words.computeIfAbsent(Sort.valueOf(entry.type().toUpperCase(Locale.ROOT)), s -> new HashSet<>());
            entry.get("words").forEach(word -> sort.add(key(word)));
        }
        return new SentenceLexicon(words);
    }

    /** A phrase as it is looked up: its tokens folded, a space between two words that are apart. */
    private static String key(String phrase) {
        List<String> parts = new ArrayList<>();
        for (Token token : Tokens.of(phrase).list()) {
            parts.add((token.gap() == Token.Gap.SPACE ? " " : "") + token.folded());
        }
        return String.join("", parts);
    }

    /** Is the folded word of a sort? */
    boolean is(Sort sort, String folded) {
        Set<String> known = words.get(sort);
        return known != null && known.contains(folded);
    }

    /** Does a word or phrase of a sort start at a token? */
    boolean startsAt(Sort sort, Tokens tokens, int index) {
        if (index >= tokens.size()) {
            return false;
        }
        String word = tokens.get(index).folded();
        if (is(sort, word)) {
            return true;
        }
        return index + 1 < tokens.size()
                && is(sort, word + " " + tokens.get(index + 1).folded());
    }
}
