package org.muqabala.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The main language of a text, by the script most of its letters have and then by what tells the languages of that script
 * apart: letters of Arabic against Persian, Urdu and Kurdish, and of Russian against its neighbours; function words of
 * English, French and Spanish against each other and against German, Italian, Portuguese, Dutch and Turkish.
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

    private static final String NOT_ARABIC = "پچژگکیٹڈڑںےہھۆێەڵڕټډړږښېۍ";
    private static final String NOT_RUSSIAN = "іїєґўђјљњћџѓќѕәғқңөұүһ";
    private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

    private LanguageGuess() {}

    /** The language of a text; empty when it has no letters or is in none of the languages that are read. */
    public static Optional<Language> of(String text) {
        return of(Tokens.of(text));
    }

    /** The language of the tokens of a text. */
    public static Optional<Language> of(Tokens tokens) {
        List<String> words = tokens.list().stream()
                .limit(ENOUGH_TOKENS)
                .filter(Token::isWord)
                .map(Token::text)
                .toList();
        int arabic = count(words, Character.UnicodeScript.ARABIC);
        int latin = count(words, Character.UnicodeScript.LATIN);
        int cyrillic = count(words, Character.UnicodeScript.CYRILLIC);
        int letters = words.stream().mapToInt(String::length).sum();
        int most = Math.max(arabic, Math.max(latin, cyrillic));
        if (most == 0 || most * 2 < letters) {
            return Optional.empty();
        }
        if (most == arabic) {
            return arabic(words, arabic);
        }
        return most == cyrillic ? cyrillic(words, cyrillic) : latin(words);
    }

    private static Optional<Language> arabic(List<String> words, int letters) {
        long articles = words.stream()
                .filter(w -> w.length() > 4 && ArabicForms.bare(Folding.fold(w)).size() > 1 && hasArticle(w))
                .count();
        boolean foreign = countOf(words, NOT_ARABIC) > FOREIGN_SHARE * letters;
        return foreign && articles < ARTICLE_SHARE * words.size() ? Optional.empty() : Optional.of(Language.ARABIC);
    }

    private static boolean hasArticle(String word) {
        int at = word.indexOf("ال");
        return at >= 0 && at <= 2 || word.startsWith("لل");
    }

    private static Optional<Language> cyrillic(List<String> words, int letters) {
        boolean foreign = countOf(words, NOT_RUSSIAN) > FOREIGN_SHARE * letters;
        boolean lacks = letters > ENOUGH_CYRILLIC && countOf(words, "ыэ") == 0;
        return foreign || lacks ? Optional.empty() : Optional.of(Language.RUSSIAN);
    }

    private static Optional<Language> latin(List<String> words) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        FUNCTION_WORDS.keySet().forEach(language -> hits.put(language, 0));
        for (String word : words) {
            String folded = Folding.fold(word);
            FUNCTION_WORDS.forEach((language, known) -> {
                if (known.contains(folded)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return bare(words);
        }
        if (words.size() > 3 * HEADLINE_WORDS && most * HEADLINE_WORDS < words.size()) {
            return Optional.empty();
        }
        List<String> best =
                hits.keySet().stream().filter(l -> hits.get(l) == most).toList();
        return best.size() == 1 ? Language.of(best.get(0)) : tied(words, best);
    }

    /** A headline without function words: the letters decide, and English where they are plain. */
    private static Optional<Language> bare(List<String> words) {
        return words.size() > HEADLINE_WORDS ? Optional.empty() : tied(words, List.of("en", "fr", "es"));
    }

    private static Optional<Language> tied(List<String> words, List<String> languages) {
        if (languages.contains("es") && countOf(words, "ñáíóú") > 0) {
            return Optional.of(Language.SPANISH);
        }
        if (languages.contains("fr") && countOf(words, "èêçàùœëîô") > 0) {
            return Optional.of(Language.FRENCH);
        }
        return languages.stream().map(Language::of).flatMap(Optional::stream).findFirst();
    }

    private static int count(List<String> words, Character.UnicodeScript script) {
        int count = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.UnicodeScript.of(word.charAt(i)) == script) {
                    count++;
                }
            }
        }
        return count;
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

    private static Map<String, Set<String>> functionWords() {
        InputStream in = LanguageGuess.class.getResourceAsStream("function-words.txt");
        if (in == null) {
            throw new IllegalStateException("the program lacks its list of function words");
        }
        Map<String, Set<String>> words = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> parts = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
                    words.put(parts.get(0), new HashSet<>(parts.subList(1, parts.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
