package org.muqabala.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many letters some words have of each script.
 *
 * @param counts scripts that have one at least
 * @param all the characters of all words
 */
record Letters(Map<UnicodeScript, Integer> counts, int all) {
    /** The scripts of one language alone, as far as news is written in it. */
    private static final Map<UnicodeScript, String> OWN = own();

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    /** Of the characters of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, by their code points. */
    private static final UnicodeScript[] COMMON = common();

    @SuppressWarnings("EnumOrdinal") // places in an array that nobody else sees
    static Letters of(List<String> words) {
        int[] letters = new int[SCRIPTS.length];
        int all = 0;
        for (String word : words) {
            all += word.length();
            for (int i = 0; i < word.length(); i++) {
                letters[script(word.charAt(i)).ordinal()]++;
            }
        }
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (UnicodeScript script : SCRIPTS) {
            boolean tells = script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
            if (tells && letters[script.ordinal()] > 0) {
                counts.merge(kin(script), letters[script.ordinal()], Integer::sum);
            }
        }
        if (counts.containsKey(UnicodeScript.HIRAGANA)) {
            counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
            counts.remove(UnicodeScript.HAN);
        }
        return new Letters(counts, all);
    }

    private static UnicodeScript script(char c) {
        return c < COMMON.length ? COMMON[c] : UnicodeScript.of(c);
    }

    private static UnicodeScript[] common() {
        UnicodeScript[] common = new UnicodeScript[0x800];
        Arrays.setAll(common, UnicodeScript::of);
        return common;
    }

    /** Japanese is written in three scripts; its own two mark it. */
    private static UnicodeScript kin(UnicodeScript script) {
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    int count(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }

    /** The script that has at least this share of the letters; empty where none has. */
    Optional<UnicodeScript> script(double share) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= share * all)
                .map(Map.Entry::getKey);
    }

    /** The one language of a script; empty where several are written in it. */
    Optional<String> ownLanguage(UnicodeScript script) {
        return Optional.ofNullable(OWN.get(script));
    }

    private static Map<UnicodeScript, String> own() {
        Map<UnicodeScript, String> own = new EnumMap<>(UnicodeScript.class);
        own.put(UnicodeScript.HEBREW, "he");
        own.put(UnicodeScript.GREEK, "el");
        own.put(UnicodeScript.HAN, "zh");
        own.put(UnicodeScript.HIRAGANA, "ja");
        own.put(UnicodeScript.HANGUL, "ko");
        own.put(UnicodeScript.BENGALI, "bn");
        own.put(UnicodeScript.TAMIL, "ta");
        own.put(UnicodeScript.TELUGU, "te");
        own.put(UnicodeScript.THAI, "th");
        own.put(UnicodeScript.MYANMAR, "my");
        own.put(UnicodeScript.ARMENIAN, "hy");
        own.put(UnicodeScript.GEORGIAN, "ka");
        own.put(UnicodeScript.ETHIOPIC, "am");
        return own;
    }
}
