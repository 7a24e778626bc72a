package org.muqabala.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.text.Language;

/** Tells the bent forms of a word from other words that a stemmer gives the same stem, by inflections.lex. */
final class Inflections {
    private static final Set<String> KEYS = Set.of("en", "fr", "es");

    /** So many letters at least two forms of a word begin with. */
    private static final int LEAST_SHARED = 2;

    private final Map<Language, Map<String, Set<String>>> endings = new EnumMap<>(Language.class);

    private Inflections() {
        for (LexiconEntry entry : LexiconFile.shipped("inflections.lex", KEYS)) {
            for (Language language : Language.values()) {
                List<String> listed = entry.get(language.code());
                if (!listed.isEmpty()) {
                    Set<String> set = new HashSet<>();
                    listed.forEach(e -> set.add(e.equals("-") ? "" : e));
                    endings.computeIfAbsent(language, l -> new HashMap<>()).put(entry.id(), set);
                }
            }
        }
    }

    static Inflections shipped() {
        return Shipped.INFLECTIONS;
    }

    private static final class Shipped {
        static final Inflections INFLECTIONS = new Inflections();
    }

    /**
     * May a word be a bent form of a listed one whose stem it has?
     *
     * @param type what sort of meaning the listed word has: what happens is told by verbs and nouns, a thing by nouns
     * @param listed folded
     * @param word folded
     */
    boolean fits(Language language, Concept.Type type, String listed, String word) {
        Map<String, Set<String>> lists = endings.get(language);
        if (lists == null || listed.equals(word)) {
            return true;
        }
        int shared = sharedLetters(listed, word);
        if (shared < LEAST_SHARED) {
            return false;
        }
        String a = ending(listed, shared);
        String b = ending(word, shared);
        return switch (type) {
            case EVENT -> holds(lists, "verb", a, b) || holds(lists, "noun", a, b);
            case THING, PLACE -> holds(lists, "noun", a, b);
            case QUALITY -> holds(lists, "quality", a, b);
        };
    }

    private static boolean holds(Map<String, Set<String>> lists, String list, String a, String b) {
        Set<String> endings = lists.getOrDefault(list, Set.of());
        return endings.contains(a) && endings.contains(b);
    }

    /** What stands behind the shared letters, without the letter that is doubled before an ending (stop, stopped). */
    private static String ending(String word, int shared) {
        boolean doubled = word.length() > shared + 1 && word.charAt(shared) == word.charAt(shared - 1);
        return word.substring(doubled ? shared + 1 : shared);
    }

    private static int sharedLetters(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
