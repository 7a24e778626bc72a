package org.muqabala.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The language of a text, by the script most of its letters have and then by what tells the languages of that script apart:
 * frequent words and letters. Languages that are not read are named too, so that none of them is taken for one that is.
 */
public final class LanguageGuess {
    /** A page tells its language within these; the rest is not looked at. */
    private static final int ENOUGH_TOKENS = 4_000;
    /** Below this many words a text in Latin letters without any function word is taken for an English headline. */
    private static final int HEADLINE_WORDS = 12;
    /** Share of letters foreign to Arabic or Russian beyond which the text is in another language of the script. */
    private static final double FOREIGN_SHARE = 0.015;
    /** Share of words with the article ال that only Arabic reaches. */
    private static final double ARTICLE_SHARE = 0.12;
    /** Letters after which a Russian text has had its ы and э, which Bulgarian, Serbian and Macedonian lack. */
    private static final int ENOUGH_CYRILLIC = 150;
    /** So many telling words more than any that is read a language that is not has. */
    private static final int SURE_HITS = 2;
    /** A passage of fewer words is not surely in another language than what it stands in. */
    private static final int LEAST_PASSAGE = 8;
    /** Share of a passage's letters that another script has where the passage is another language's. */
    private static final double PASSAGE_SHARE = 0.8;
    /** So many telling words more than the language around it a passage of another one has at least. */
    private static final int PASSAGE_HITS = 3;

    private static final String ARABIC = Language.ARABIC.code();
    private static final String RUSSIAN = Language.RUSSIAN.code();
    private static final String NOT_ARABIC = "پچژگکیٹڈڑںےہھۆێەڵڕټډړږښېۍ";
    private static final String NOT_RUSSIAN = "іїєґўђјљњћџѓќѕәғқңөұүһ";

    private LanguageGuess() {}

    /** The language of a text; empty when it has no letters or is in none of the languages that are read. */
    public static Optional<Language> of(String text) {
        return of(Tokens.of(text));
    }

    /** The language of the tokens of a text. */
    public static Optional<Language> of(Tokens tokens) {
        return code(tokens).flatMap(Language::of);
    }

    /** The BCP 47 code of the language of the tokens of a text, of one that is not read as well; empty where it cannot be told. */
    public static Optional<String> code(Tokens tokens) {
        List<String> words = words(tokens);
        Letters letters = Letters.of(words);
        Optional<UnicodeScript> script = letters.script(0.5);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        int count = letters.count(script.get());
        return switch (script.get()) {
            case ARABIC -> arabic(words, count);
            case CYRILLIC -> cyrillic(words, count);
            case LATIN -> latin(words);
            default -> letters.ownLanguage(script.get()).or(() -> best(hits(words, script.get()), ""));
        };
    }

    /**
     * The language of a passage that is surely not in the language around it.
     *
     * @param main BCP 47 code of the language around it
     * @return its code, "und" where it can be told only that it is another one; empty where it may be the same
     */
    public static Optional<String> other(Tokens passage, String main) {
        List<String> words = words(passage);
        Optional<UnicodeScript> script = Letters.of(words).script(PASSAGE_SHARE);
        if (words.size() < LEAST_PASSAGE && !isLong(words) || script.isEmpty()) {
            return Optional.empty();
        }
        UnicodeScript around = LanguageMarks.SHIPPED.script(main);
        Optional<String> code = code(passage);
        if (around != script.get()) {
            boolean known = around != null || !main.equals("und");
            return known && code.isEmpty() ? Optional.of("und") : code.filter(c -> !c.equals(main));
        }
        Map<String, Integer> hits = hits(words, script.get());
        int most = code.map(c -> hits.getOrDefault(c, 0)).orElse(0);
        int more = most - hits.getOrDefault(main, 0);
        return code.filter(c -> !c.equals(main) && more >= Math.max(PASSAGE_HITS, words.size() / HEADLINE_WORDS));
    }

    /** Do words of another script than this language's make up the tokens, be they ever so few? */
    public static boolean isOfOtherScript(Tokens tokens, String main) {
        UnicodeScript around = LanguageMarks.SHIPPED.script(main);
        Optional<UnicodeScript> script = Letters.of(words(tokens)).script(PASSAGE_SHARE);
        return script.isPresent() && script.get() != around;
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < Math.min(ENOUGH_TOKENS, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                words.add(token.text());
            }
        }
        return words;
    }

    /** Chinese and Thai write whole clauses without a space. */
    private static boolean isLong(List<String> words) {
        return words.stream().mapToInt(String::length).sum() >= LEAST_PASSAGE * 5;
    }

    private static Map<String, Integer> hits(List<String> words, UnicodeScript script) {
        Map<String, Integer> hits = LanguageMarks.SHIPPED.hits(words, script);
        hits.computeIfPresent(ARABIC, (code, n) -> n + articles(words));
        return hits;
    }

    private static Optional<String> arabic(List<String> words, int letters) {
        Map<String, Integer> hits = hits(words, UnicodeScript.ARABIC);
        boolean foreign =
                countOf(words, NOT_ARABIC) > FOREIGN_SHARE * letters && articles(words) < ARTICLE_SHARE * words.size();
        Optional<String> other = best(hits, ARABIC);
        // Persian is also typed with Arabic's own letters
        boolean worded = words.size() >= HEADLINE_WORDS
                && other.isPresent()
                && hits.getOrDefault(other.get(), 0) > 2 * hits.getOrDefault(ARABIC, 0);
        return foreign || worded ? other : Optional.of(ARABIC);
    }

    private static int articles(List<String> words) {
        return (int) words.stream()
                .filter(w -> w.length() > 4 && ArabicForms.bare(Folding.fold(w)).size() > 1 && hasArticle(w))
                .count();
    }

    private static boolean hasArticle(String word) {
        int at = word.indexOf("ال");
        return at >= 0 && at <= 2 || word.startsWith("لل");
    }

    private static Optional<String> cyrillic(List<String> words, int letters) {
        Map<String, Integer> hits = hits(words, UnicodeScript.CYRILLIC);
        boolean foreign = countOf(words, NOT_RUSSIAN) > FOREIGN_SHARE * letters;
        boolean lacks = letters > ENOUGH_CYRILLIC && countOf(words, "ыэ") == 0;
        Optional<String> other = best(hits, RUSSIAN);
        boolean worded = words.size() >= LEAST_PASSAGE
                && countOf(words, "ыэ") == 0
                && other.isPresent()
                && hits.getOrDefault(other.get(), 0) > hits.getOrDefault(RUSSIAN, 0);
        return foreign || lacks || worded ? other : Optional.of(RUSSIAN);
    }

    /** The language with the most telling words beside one, the first of several; empty where none has any. */
    private static Optional<String> best(Map<String, Integer> hits, String beside) {
        int most = hits.entrySet().stream()
                .filter(e -> !e.getKey().equals(beside))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return most == 0
                ? Optional.empty()
                : hits.keySet().stream()
                        .filter(l -> !l.equals(beside) && hits.getOrDefault(l, 0) == most)
                        .findFirst();
    }

    private static Optional<String> latin(List<String> words) {
        Map<String, Integer> hits = hits(words, UnicodeScript.LATIN);
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return bare(words);
        }
        if (words.size() > 3 * HEADLINE_WORDS && most * HEADLINE_WORDS < words.size()) {
            return Optional.empty();
        }
        List<String> best = hits.keySet().stream()
                .filter(l -> hits.getOrDefault(l, 0) == most)
                .toList();
        int mostRead = hits.entrySet().stream()
                .filter(e -> Language.of(e.getKey()).isPresent())
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (most - mostRead >= SURE_HITS) {
            return Optional.of(best.get(0));
        }
        if (mostRead == 0) {
            return words.size() > HEADLINE_WORDS ? Optional.of(best.get(0)) : bare(words);
        }
        List<String> read = hits.keySet().stream()
                .filter(l -> Language.of(l).isPresent() && hits.getOrDefault(l, 0) == mostRead)
                .toList();
        return read.size() == 1 ? Optional.of(read.get(0)) : tied(words, read);
    }

    /** A headline without function words: the letters decide, and English where they are plain. */
    private static Optional<String> bare(List<String> words) {
        return words.size() > HEADLINE_WORDS ? Optional.empty() : tied(words, List.of("en", "fr", "es"));
    }

    private static Optional<String> tied(List<String> words, List<String> languages) {
        if (languages.contains("es") && countOf(words, "ñáíóú") > 0) {
            return Optional.of("es");
        }
        if (languages.contains("fr") && countOf(words, "èêçàùœëîô") > 0) {
            return Optional.of("fr");
        }
        return languages.stream().filter(l -> Language.of(l).isPresent()).findFirst();
    }

    private static int countOf(List<String> words, String letters) {
        int count = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (letters.indexOf(Character.toLowerCase(word.charAt(i))) >= 0) {
                    count++;
                }
            }
        }
        return count;
    }
}
