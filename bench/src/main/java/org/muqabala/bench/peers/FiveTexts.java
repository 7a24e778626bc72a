package org.muqabala.bench.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.muqabala.bench.story.StoryDocument;
import org.muqabala.bench.story.StoryGenerator;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.text.Language;

/** Five Arabic texts of so many words that tell the same, in one of two ways. */
enum FiveTexts {
    /**
     * Five outlets tell one made-up event after the other, in the same order, each with facts, words and figures of its own
     * choice, until the length is reached.
     */
    RETOLD {
        @Override
        List<String> longer(int words) {
            return retold(words);
        }
    },
    /** Five editors take one such text; each leaves out one sentence in ten and moves one in ten behind the next. */
    EDITED {
        @Override
        List<String> longer(int words) {
            List<String> sentences = List.of(retold(words + words / 4).get(0).split("(?<=\\.)\\s+", -1));
            return IntStream.range(0, TEXTS)
                    .mapToObj(editor -> edited(sentences, new Random(editor)))
                    .toList();
        }
    };

    private static final int TEXTS = 5;
    private static final long SEED = 5;
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 31);

    /** Five texts of at least so many words. */
    abstract List<String> longer(int words);

    /**
     * The texts.
     *
     * @param words how long each is, in words between white space
     */
    List<String> of(int words) {
        return longer(words).stream().map(t -> cut(t, words)).toList();
    }

    private static List<String> retold(int words) {
        StoryGenerator stories = new StoryGenerator(SEED);
        List<StringBuilder> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(new StringBuilder());
        }
        for (long story = 0; texts.stream().anyMatch(t -> words(t.toString()) < words); story++) {
            List<StoryDocument> told =
                    stories.story(story, TEXTS, Language.ARABIC).toList();
            for (int i = 0; i < TEXTS; i++) {
                texts.get(i).append(told.get(i).text()).append('\n');
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    private static String edited(List<String> sentences, Random random) {
        List<String> edited = new ArrayList<>(sentences);
        edited.removeIf(s -> random.nextInt(10) == 0);
        for (int i = 1; i < edited.size(); i++) {
            if (random.nextInt(10) == 0) {
                Collections.swap(edited, i - 1, i);
            }
        }
        return String.join("\n\n", edited);
    }

    /** The same five as sources. */
    static List<Document> documents(List<String> texts) {
        List<ManifestEntry> entries = IntStream.range(0, texts.size())
                .mapToObj(i -> ManifestEntry.of("text-" + i + ".txt").with(PUBLISHED, Language.ARABIC.code()))
                .toList();
        return Documents.of(entries, texts);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static String cut(String text, int words) {
        int at = 0;
        for (int word = 0; word < words; word++) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(0, at);
    }
}
