package org.muqabala.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * A document as it is held against others.
 *
 * @param document what it is of
 * @param text its text without the white space and tatweel in which copies of one text differ
 * @param sentences what stands between its full stops, furniture left out, folded
 * @param publisher who published it, folded; null where not known
 * @param title its title, folded; null where it has none
 * @param url where it was published, without scheme, "www." and fragment; null where that is not known or a whole site
 */
record Edition(
        Document document,
        String text,
        Set<String> sentences,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url) {
    /** Fewer words are no sentence but a label. */
    private static final int LEAST_WORDS = 4;

    private static final String STOPS = ".!?؟…۔";

    /** Those whose publisher is known first, and of them the one of which most is told. */
    static final Comparator<Edition> BEST_TOLD = Comparator.comparing((Edition e) -> e.publisher() != null)
            .thenComparing(Edition::told)
            .reversed()
            .thenComparing(Edition::file);

    /** The latest first; of those without a day, or of one day, the longest. */
    static final Comparator<Edition> LATEST = Comparator.comparing(
                    (Edition e) -> e.document().source().published(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(e -> e.text().length())
            .reversed()
            .thenComparing(Edition::file);

    static Edition of(Document document) {
        Source source = document.source();
        return new Edition(
                document,
                plain(document.text()),
                sentences(document),
                folded(source.publisher()),
                folded(source.title()),
                address(source.url()));
    }

    String file() {
        return document.source().file();
    }

    /** How many sentences it has that another has too. */
    int shared(Edition other) {
        return (int) sentences.stream().filter(other.sentences::contains).count();
    }

    private long told() {
        Source source = document.source();
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

    private static Set<String> sentences(Document document) {
        Set<String> sentences = new HashSet<>();
        for (Line line : Line.of(document.text())) {
            if (!document.isFurniture(line.span())) {
                add(sentences, line.tokens());
            }
        }
        return sentences;
    }

    private static void add(Set<String> sentences, Tokens line) {
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            boolean end = i == line.size() || STOPS.contains(line.get(i).text());
            if (end) {
                Tokens sentence = line.part(from, i);
                if (sentence.list().stream().filter(Token::isWord).count() >= LEAST_WORDS) {
                    sentences.add(String.join(" ", sentence.folded()));
                }
                from = i + 1;
            }
        }
    }
}
