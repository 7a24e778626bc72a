package org.muqabala.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muqabala.Seeds;
import org.muqabala.accuracy.Truth.Label;
import org.muqabala.document.Document;
import org.muqabala.text.Span;

/** Where labels stand in their articles, and what lies on them. */
public final class Places {
    /** Two spans are of one thing where they share so much of the shorter one. */
    private static final double SHARED = 0.5;

    private static final String SPACE = "[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+";

    private final Map<String, Document> byFile = new HashMap<>();
    private final Map<String, String> fileOfSource = new HashMap<>();
    private final Map<Label, List<Span>> found = new HashMap<>();

    public Places(List<Document> documents) {
        for (Document document : documents) {
            byFile.put(Seeds.fileName(document), document);
            fileOfSource.put(document.source().id(), Seeds.fileName(document));
        }
    }

    /** Do these words of a source lie on the label? */
    public boolean isOn(String source, Span words, Label label) {
        return isOn(source, words, label, SHARED);
    }

    /**
     * Do these words of a source lie on the label?
     *
     * @param least the share of the shorter of both that they must have in common
     */
    public boolean isOn(String source, Span words, Label label, double least) {
        return label.file().equals(fileOfSource.get(source))
                && of(label).stream().anyMatch(place -> shared(words, place) >= least);
    }

    /** Every place of a label, whatever white space stands between its words; none where the text lacks it. */
    public List<Span> of(Label label) {
        return found.computeIfAbsent(label, this::find);
    }

    /** A text with each stretch of white space and marks of direction made one space. */
    static String folded(String text) {
        return text.replaceAll(SPACE, " ").strip();
    }

    private List<Span> find(Label label) {
        Document document = byFile.get(label.file());
        if (document == null) {
            return List.of();
        }
        String words = Pattern.compile(SPACE)
                .splitAsStream(label.quote().strip())
                .map(Pattern::quote)
                .collect(Collectors.joining(SPACE));
        return Pattern.compile(words)
                .matcher(document.text())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static double shared(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return (double) shared / Math.min(a.length(), b.length());
    }
}
