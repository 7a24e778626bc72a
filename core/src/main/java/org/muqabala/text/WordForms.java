package org.muqabala.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * The forms under which a word of one language is looked up: as it stands without attached particles, and its stems. Arabic
 * forms are {@link ArabicForms}'; the other languages' stems are Lucene's Snowball stemmers'.
 *
 * @param bare the folded word, then without its particles, the least stripped first
 * @param stems what the word may be a bent form of, at least three letters each: Arabic dictionary forms, else its stem and
 *     what is left without an ending that the stemmer cannot know
 * @param key the one stem that stands for the word where words are counted or joined
 */
public record WordForms(List<String> bare, List<String> stems, String key) {
    private static final int LEAST_STEM = 3;
    /**
     * Endings of verbs that the stemmers know by accents which folding takes off (-ée, -ió, -irá), and the -ent that French
     * shares with adverbs; the longest first.
     */
    private static final Map<Language, List<String>> UNACCENTED = Map.of(
            Language.FRENCH,
            List.of("erent", "ees", "ent", "ee"),
            Language.SPANISH,
            List.of(
                    "arian", "erian", "irian", "aria", "eria", "iria", "eran", "iran", "era", "ira", "ian", "ia",
                    "io"));

    private static final Map<Language, WordMemo<WordForms>> KEPT = kept();

    public WordForms {
        bare = List.copyOf(bare);
        stems = List.copyOf(stems);
    }

    /**
     * The forms of a word.
     *
     * @param folded the word, {@linkplain Folding folded}
     */
    public static WordForms of(Language language, String folded) {
        return of(language, Word.of(folded));
    }

    /** The forms of a word. */
    public static WordForms of(Language language, Word word) {
        return Objects.requireNonNull(KEPT.get(language)).get(word);
    }

    private static Map<Language, WordMemo<WordForms>> kept() {
        Map<Language, WordMemo<WordForms>> kept = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            kept.put(language, new WordMemo<>(word -> compute(language, word.folded())));
        }
        return kept;
    }

    private static WordForms compute(Language language, String folded) {
        if (language == Language.ARABIC) {
            List<String> bare = ArabicForms.bare(folded);
            return new WordForms(bare, ArabicForms.unbent(bare), ArabicForms.key(folded));
        }
        SnowballStemmer stemmer = stemmer(language);
        stemmer.setCurrent(folded);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        List<String> stems = new ArrayList<>(2);
        if (stem.length() >= LEAST_STEM) {
            stems.add(stem);
        }
        String root = withoutUnaccented(language, folded);
        if (root.length() >= LEAST_STEM && !root.equals(folded) && !root.equals(stem)) {
            stems.add(root);
        }
        return new WordForms(List.of(folded), stems, stem.length() < LEAST_STEM ? folded : stem);
    }

    private static String withoutUnaccented(Language language, String folded) {
        for (String ending : UNACCENTED.getOrDefault(language, List.of())) {
            if (folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    private static SnowballStemmer stemmer(Language language) {
        return switch (language) {
            case ENGLISH -> new EnglishStemmer();
            case FRENCH -> new FrenchStemmer();
            case SPANISH -> new SpanishStemmer();
            case RUSSIAN -> new RussianStemmer();
            case ARABIC -> throw new IllegalArgumentException("Arabic has stems of its own");
        };
    }
}
