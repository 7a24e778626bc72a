package org.muqabala.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;

/**
 * The Arabic articles of the project: the seeds and those of the test bundles. A reader keeps what it found out of words, and
 * news always brings new ones, so each round of reading meets some that it has not met before.
 */
public final class ArabicNews {
    /** One word in so many is new in each round: about what an article adds to the vocabulary of many others. */
    private static final int NEW_WORD_EVERY = 40;

    private static final Path SEEDS = Path.of("seeds");
    private static final Path BUNDLES = Path.of("core/src/test/resources/org/muqabala/bundles/dev");
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 10);
    private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private final List<String> articles;
    private int round;

    private ArabicNews(List<String> articles) {
        this.articles = List.copyOf(articles);
    }

    /** Reads them from the checkout that the program was started in. */
    public static ArabicNews ofCheckout() throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path folder : List.of(SEEDS, BUNDLES)) {
            if (!Files.isDirectory(folder)) {
                throw new IOException("expected to be started at the root of the checkout, found no " + folder);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    if (LanguageGuess.of(text).filter(Language.ARABIC::equals).isPresent()) {
                        articles.add(text);
                    }
                }
            }
        }
        return new ArabicNews(articles);
    }

    /** The articles of the next round. */
    public List<String> next() {
        round++;
        return articles.stream().map(this::withNewWords).toList();
    }

    /** What a text is read as, by its manifest. */
    public static Document document(String text) {
        return Documents.of(ManifestEntry.of("article.txt").with(PUBLISHED, Language.ARABIC.code()), text);
    }

    public static long bytes(List<String> texts) {
        return texts.stream()
                .mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Each so many words, the last letters are others in each round. */
    private String withNewWords(String text) {
        StringBuilder changed = new StringBuilder(text);
        int words = 0;
        for (int i = 2; i < text.length(); i++) {
            boolean end = Character.isLetter(text.charAt(i - 2))
                    && Character.isLetter(text.charAt(i - 1))
                    && text.charAt(i) == ' ';
            if (end && ++words % NEW_WORD_EVERY == 0) {
                changed.setCharAt(i - 1, LETTERS.charAt(round % LETTERS.length()));
                changed.setCharAt(i - 2, LETTERS.charAt(round / LETTERS.length() % LETTERS.length()));
            }
        }
        return changed.toString();
    }
}
