package org.muqabala.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** What is told of a document, or of parts of it, in languages that are not read, and of the figures in them. */
final class Unread {
    static final String UNKNOWN = "und";

    /** More parts are counted. */
    private static final int MOST_PARTS = 20;
    /** More figures are counted. */
    private static final int MOST_FIGURES = 50;

    private final String id;
    private final String file;
    private final String text;

    Unread(String id, String file, String text) {
        this.id = id;
        this.file = file;
        this.text = text;
    }

    /** Nothing of the document is read. */
    List<Problem> document(String code) {
        List<Problem> problems = new ArrayList<>();
        problems.add(new Problem(
                "language-not-read",
                Severity.ERROR,
                id,
                null,
                List.of(file, code),
                file + ": expected a text in Arabic, English, French, Spanish or Russian, found " + found(code)
                        + "; where that is wrong, name the \"language\" in sources.json"));
        figures(List.of(new Span(0, text.length())), problems);
        return problems;
    }

    /** These parts of the document are not read, the others are. */
    List<Problem> parts(List<Part> parts) {
        List<Problem> problems = new ArrayList<>();
        for (Part part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
            problems.add(new Problem(
                    "part-not-read",
                    Severity.WARNING,
                    id,
                    part.span(),
                    List.of(file, part.language()),
                    file + ": expected every part in Arabic, English, French, Spanish or Russian, found one in "
                            + found(part.language()) + " at character "
                            + part.span().start()
                            + "; it is shown, not read. Where that is wrong, name the \"language\" in sources.json"));
        }
        if (parts.size() > MOST_PARTS) {
            String more = String.valueOf(parts.size() - MOST_PARTS);
            problems.add(new Problem(
                    "more-parts-not-read",
                    Severity.WARNING,
                    id,
                    null,
                    List.of(file, more),
                    file + ": " + more + " more parts are in languages that are not read"));
        }
        figures(parts.stream().map(Part::span).toList(), problems);
        return problems;
    }

    private static String found(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return code.equals(UNKNOWN) ? "none of these" : name + " (\"" + code + "\")";
    }

    /** The figures of what is not read, which no finding tells of. */
    private void figures(List<Span> spans, List<Problem> problems) {
        List<Span> figures = spans.stream()
                .flatMap(s -> Tokens.of(text, s).list().stream())
                .filter(Token::isNumber)
                .map(Token::span)
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        List<String> quoted = figures.stream()
                .limit(MOST_FIGURES)
                .map(f -> text.substring(f.start(), f.end()) + " (" + f.start() + ")")
                .toList();
        String rest = figures.size() > MOST_FIGURES ? " …" : "";
        String count = String.valueOf(figures.size());
        String all = String.join(" · ", quoted) + rest;
        problems.add(new Problem(
                "figures-unread",
                Severity.NOTICE,
                id,
                figures.get(0).cover(figures.get(figures.size() - 1)),
                List.of(file, count, all),
                file + ": " + count + (figures.size() == 1 ? " figure stands" : " figures stand")
                        + " in what was not read, each with its place: " + all + "; compare by eye"));
    }
}
