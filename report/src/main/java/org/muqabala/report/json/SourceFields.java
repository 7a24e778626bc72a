package org.muqabala.report.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.origin.Origin;
import org.muqabala.text.Problem;
import org.muqabala.text.Span;

/** The fields of sources, origins and problems. */
final class SourceFields {
    private final JsonOut out;

    SourceFields(JsonOut out) {
        this.out = out;
    }

    void source(Document document, List<Origin> origins) throws IOException {
        Source source = document.source();
        String sha256 = SourceText.sha256(document.text());
        out.text("id", source.id());
        out.text("file", source.file());
        out.text("title", source.title());
        out.text("publisher", source.publisher());
        out.text("published", source.published());
        out.code("publishedFrom", source.publishedFrom());
        out.text("url", source.url());
        out.text("language", source.language());
        out.text("origin", originOf(source.id(), origins));
        out.text("sha256", sha256);
        out.number("characters", document.text().length());
        out.text("text", SourceText.path(document.text()));
        out.each("sections", document.sections(), section -> {
            span(section.span());
            out.text("title", section.title());
            out.text("published", section.published());
            out.code("publishedFrom", section.publishedFrom());
        });
        out.each("furniture", document.furniture(), furniture -> {
            span(furniture.span());
            out.code("kind", furniture.kind());
        });
        if (!document.parts().isEmpty()) {
            out.each("parts", document.parts(), part -> {
                span(part.span());
                out.text("language", part.language());
            });
        }
    }

    private static @Nullable String originOf(String source, List<Origin> origins) {
        return origins.stream()
                .filter(o -> o.sources().contains(source))
                .map(Origin::id)
                .findFirst()
                .orElse(null);
    }

    private void span(@Nullable Span span) throws IOException {
        out.number("start", span == null ? null : (Integer) span.start());
        out.number("end", span == null ? null : (Integer) span.end());
    }

    void origin(Origin origin) throws IOException {
        out.text("id", origin.id());
        out.text("label", origin.label());
        out.texts("sources", origin.sources());
        out.object("why", () -> new FindingFields(out).explanation(origin.why()));
    }

    void problem(Problem problem) throws IOException {
        out.text("code", problem.code());
        out.text("source", problem.source());
        span(problem.span());
        out.code("severity", problem.severity());
        out.texts("args", problem.args());
        out.text("message", problem.message());
    }
}
