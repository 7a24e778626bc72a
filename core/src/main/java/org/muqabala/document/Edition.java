package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Ids;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * A document as it is held against others to find copies and versions: plain data, which may be sent anywhere.
 *
 * @param file the file of its source, which tells it from all others
 * @param text digest of its text without the white space and tatweel in which copies of one text differ
 * @param length characters of that text
 * @param sentences digests of what stands between its full stops, furniture left out, folded
 * @param publisher who published it, folded; null where not known
 * @param published its day of publication; null where not known
 * @param title its title, folded; null where it has none
 * @param url where it was published, without scheme, "www." and fragment; null where that is not known or a whole site
 * @param shownPublisher who published it, as it is told; empty where not known
 * @param told how much is told of it beside its text
 */
public record Edition(
        String file,
        String text,
        int length,
        Set<Long> sentences,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable String url,
        String shownPublisher,
        long told) {
    /** Fewer words are no sentence but a label. */
    private static final int LEAST_WORDS = 4;

    /** Share of the sentences of the shorter of two versions that the other has. */
    private static final double SHARED = 0.6;

    /** The same of two articles under one title, which a daily column has as well. */
    private static final double SHARED_UNDER_ONE_TITLE = 0.2;

    /** Fewer sentences are shared by chance, but where they are all that there is. */
    private static final int LEAST_SHARED = 3;

    private static final String STOPS = ".!?؟…۔";

    /** Those whose publisher is known first, and of them the one of which most is told. */
    static final Comparator<Edition> BEST_TOLD = Comparator.comparing((Edition e) -> e.publisher() != null)
            .thenComparing(Edition::told)
            .reversed()
            .thenComparing(Edition::file);

    /** The latest first; of those without a day, or of one day, the longest. */
    static final Comparator<Edition> LATEST = Comparator.comparing(
                    Edition::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Edition::length)
            .reversed()
            .thenComparing(Edition::file);

    public Edition {
        sentences = Set.copyOf(sentences);
    }

    /** How a document is held against others. */
    public static Edition of(Document document) {
        Source source = document.source();
        String plain = plain(document.text());
        return new Edition(
                source.file(),
                Ids.sha256(plain),
                plain.length(),
                sentences(document),
                folded(source.publisher()),
                source.published(),
                folded(source.title()),
                address(source.url()),
                Objects.requireNonNullElse(source.publisher(), ""),
                told(source));
    }

    /**
     * Under what it may meet other versions of its article: its address, and each sentence of its publisher. Of those that
     * one key brings together, in the order of their files, each is held against the next.
     */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (url != null) {
            keys.add(url);
        }
        if (publisher != null) {
            sentences.forEach(s -> keys.add(Long.toHexString(s) + " " + publisher));
        }
        return keys;
    }

    /** Are it and another versions of one article? */
    public boolean isVersionOf(Edition other) {
        if (url != null && url.equals(other.url)) {
            return true;
        }
        int least = Math.min(sentences.size(), other.sentences.size());
        if (publisher == null || !publisher.equals(other.publisher) || least == 0) {
            return false;
        }
        int shared = shared(other);
        boolean oneTitle = title != null && title.equals(other.title);
        return (shared >= LEAST_SHARED || shared == least)
                && shared >= (oneTitle ? SHARED_UNDER_ONE_TITLE : SHARED) * least;
    }

    /** How many sentences it has that another has too. */
    int shared(Edition other) {
        return (int) sentences.stream().filter(other.sentences::contains).count();
    }

    private static long told(Source source) {
        long day = source.publishedFrom() == null ? 0 : source.publishedFrom() == Source.DateOrigin.TEXT ? 1 : 2;
        return day
                + 2
                        * Stream.of(source.title(), source.publisher(), source.url())
                                .filter(Objects::nonNull)
                                .count();
    }

    private static String plain(String text) {
        return String.join(" ", text.replace("\u0640", "").strip().split("\\s+"));
    }

    private static @Nullable String folded(@Nullable String name) {
        String words = name == null ? "" : String.join(" ", Tokens.of(name).folded());
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        rest = rest.startsWith("www.") ? rest.substring(4) : rest;
        // the address of a whole site is that of many articles
        return rest.indexOf('/') < 0 ? null : rest;
    }

    private static Set<Long> sentences(Document document) {
        Set<Long> sentences = new HashSet<>();
        for (Line line : Line.of(document.text())) {
            if (!document.isFurniture(line.span())) {
                add(sentences, line.tokens());
            }
        }
        return sentences;
    }

    private static void add(Set<Long> sentences, Tokens line) {
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            boolean end = i == line.size() || STOPS.contains(line.get(i).text());
            if (end) {
                Tokens sentence = line.part(from, i);
                if (sentence.list().stream().filter(Token::isWord).count() >= LEAST_WORDS) {
                    sentences.add(Ids.number(String.join(" ", sentence.folded())));
                }
                from = i + 1;
            }
        }
    }
}
