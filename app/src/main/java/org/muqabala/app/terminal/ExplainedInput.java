package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.document.SourceSet;
import org.muqabala.inputs.html.Extracted;
import org.muqabala.text.Problem;
import org.muqabala.text.Span;

/** What was taken of a file as metadata, as article and as furniture, line by line, so that a person sees why a text is as it is. */
public final class ExplainedInput {
    private static final int WIDEST_MARK = 14;
    private static final String ARTICLE = "article";

    private final List<String> lines = new ArrayList<>();

    private ExplainedInput() {}

    /**
     * The lines, harmless whatever the file holds.
     *
     * @param read the texts of the file, and what went wrong
     * @param page what the parts of a page were taken as; empty where the file is none
     */
    public static List<String> of(SourceSet read, Optional<Extracted> page) {
        ExplainedInput explained = new ExplainedInput();
        read.problems().forEach(explained::problem);
        read.documents().forEach(document -> explained.document(document, page));
        return explained.lines;
    }

    private void document(Document document, Optional<Extracted> page) {
        Source source = document.source();
        lines.add(SafeText.line(source.file()));
        metadata("id", source.id());
        metadata("title", source.title());
        metadata("publisher", source.publisher());
        metadata(
                "published",
                source.published() == null
                        ? null
                        : source.published() + " (from " + kebab(source.publishedFrom()) + ")");
        metadata("url", source.url());
        metadata("language", source.language());
        document.problems().forEach(this::problem);
        page.ifPresentOrElse(this::page, () -> text(document));
        lines.add("");
    }

    private void metadata(String field, @Nullable String value) {
        if (value != null) {
            mark("metadata", field + " = " + value);
        }
    }

    private void problem(Problem problem) {
        mark(kebab(problem.severity()), problem.code() + ": " + problem.message());
    }

    private void page(Extracted page) {
        for (Extracted.Part part : page.parts()) {
            if (part instanceof Extracted.Metadata said) {
                mark("metadata", said.field() + " = " + said.text() + " (" + said.where() + ")");
            } else if (part instanceof Extracted.Furniture left) {
                left.text().lines().forEach(line -> mark(kebab(left.why()), line));
            } else {
                part.text().lines().forEach(line -> mark(ARTICLE, line));
            }
        }
    }

    private void text(Document document) {
        int start = 0;
        String text = document.text();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                mark(kind(document, new Span(start, end)), line);
            }
            start = end + 1;
        }
    }

    private static String kind(Document document, Span line) {
        return document.furniture().stream()
                .filter(furniture -> furniture.span().overlaps(line)
                        && furniture.span().end() >= line.end()) // a dateline only opens its line
                .map(furniture -> kebab(furniture.kind()))
                .findFirst()
                .orElse(ARTICLE);
    }

    private void mark(String mark, String text) {
        String shown = SafeText.line(text);
        if (!shown.isEmpty()) {
            lines.add("  " + mark + " ".repeat(Math.max(0, WIDEST_MARK - mark.length())) + " | " + shown);
        }
    }

    private static String kebab(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
