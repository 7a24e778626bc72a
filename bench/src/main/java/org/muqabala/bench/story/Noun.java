package org.muqabala.bench.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muqabala.text.Language;

/**
 * Something counted, with the forms that numbers ask for.
 *
 * @param many what stands after three and more, by language
 * @param single the Arabic form after full hundreds and thousands
 * @param accusative the Arabic form after eleven to ninety-nine
 * @param feminine whether it is feminine in Arabic, so that its numbers up to ten are masculine
 */
record Noun(Map<Language, String> many, String single, String accusative, boolean feminine) {
    Noun {
        many = Map.copyOf(many);
    }

    /** All nouns of the word list, by their names. */
    static Map<String, Noun> listed() {
        return WordLists.entries("nouns.txt").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> of(e.getValue())));
    }

    private static Noun of(String line) {
        List<List<String>> forms = WordLists.parts(line, ";").stream()
                .map(p -> WordLists.parts(p, ","))
                .toList();
        List<String> arabic = forms.get(1);
        return new Noun(
                Map.of(
                        Language.ENGLISH, forms.get(0).get(1),
                        Language.ARABIC, arabic.get(2),
                        Language.FRENCH, forms.get(2).get(1),
                        Language.SPANISH, forms.get(3).get(1)),
                arabic.get(1),
                arabic.get(3),
                arabic.get(0).equals("f"));
    }

    /** The form behind a number of at least three. */
    String after(long number, Language language) {
        if (language != Language.ARABIC) {
            return many.getOrDefault(language, "");
        }
        long rest = number % 100;
        return rest > 10 ? accusative : rest > 2 ? many.getOrDefault(language, "") : single;
    }
}
