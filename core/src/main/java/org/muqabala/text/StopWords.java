package org.muqabala.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/** The words of a language that carry no content, as Lucene's analyzers list them, folded. Never used to read polarity. */
public final class StopWords {
    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

    private StopWords() {}

    /** Is a folded word, as it stands, a word without content? */
    public static boolean contains(Language language, String folded) {
        return words(language).contains(folded);
    }

    private static synchronized Set<String> words(Language language) {
        return WORDS.computeIfAbsent(language, l -> {
            Set<String> folded = new HashSet<>();
            for (Object word : listed(l)) {
                folded.add(Folding.fold(new String((char[]) word)));
            }
            return Set.copyOf(folded);
        });
    }

    private static CharArraySet listed(Language language) {
        return switch (language) {
            case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
            case ENGLISH -> EnglishAnalyzer.getDefaultStopSet();
            case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
            case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
            case RUSSIAN -> RussianAnalyzer.getDefaultStopSet();
        };
    }
}
