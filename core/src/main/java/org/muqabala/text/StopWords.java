package org.muqabala.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * The words of a language that carry no content, folded: those that Lucene's analyzers list and those of stop-words.txt. Never
 * used to read polarity.
 */
public final class StopWords {
    private static final String ADDED = "stop-words.txt";

    private static final Map<Language, Set<String>> WORDS = new ConcurrentHashMap<>();

    private StopWords() {}

    /** Is a folded word, as it stands, a word without content? */
    public static boolean contains(Language language, String folded) {
        return words(language).contains(folded);
    }

    private static Set<String> words(Language language) {
        return WORDS.computeIfAbsent(language, l -> {
            Set<String> folded = new HashSet<>();
            for (Object word : listed(l)) {
                folded.add(Folding.fold(new String((char[]) word)));
            }
            for (String word : added(l)) {
                folded.add(Folding.fold(word));
            }
            return Set.copyOf(folded);
        });
    }

    private static List<String> added(Language language) {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream(ADDED), ADDED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(language.code() + " "))
                    .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** EnglishAnalyzer's own list has 33 words only; the Snowball project's, which Lucene ships too, is whole. */
    private static CharArraySet snowball(String file) {
        try (InputStream in = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(file), file)) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharArraySet listed(Language language) {
        return switch (language) {
            case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
            case ENGLISH -> snowball("english_stop.txt");
            case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
            case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
            case RUSSIAN -> RussianAnalyzer.getDefaultStopSet();
        };
    }
}
