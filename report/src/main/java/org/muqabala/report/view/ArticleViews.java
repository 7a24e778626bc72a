package org.muqabala.report.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Source;

/** Makes {@link ArticleView}s. */
final class ArticleViews {
    private final Lookup lookup;
    private final Wording wording;
    private final Paragraphs paragraphs;

    ArticleViews(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
        this.paragraphs = new Paragraphs(lookup, wording);
    }

    List<ArticleView> all() {
        return lookup.comparison().documents().stream().map(this::view).toList();
    }

    private ArticleView view(Document document) {
        Source source = document.source();
        return new ArticleView(
                lookup.sourceAnchor(source.id()),
                lookup.number(source.id()),
                Wording.publisher(source),
                source.title() == null ? null : Pieces.visible(source.title()),
                date(document),
                source.publishedFrom() == Source.DateOrigin.TEXT
                        ? wording.messages().get("date.inferred")
                        : null,
                origin(source.id()),
                Links.web(source.url()).orElse(null),
                source.language(),
                languageLabel(source.language()),
                Wording.direction(source.language()),
                paragraphs.of(document));
    }

    private String date(Document document) {
        if (document.source().published() != null) {
            return wording.dates().day(document.source().published());
        }
        return document.sections().isEmpty()
                ? wording.messages().get("date.unknown")
                : wording.messages().get("count.sections", document.sections().size());
    }

    /** The text that several sources carry; of a source on its own there is nothing to say. */
    private @Nullable String origin(String source) {
        return lookup.origin(source)
                .filter(o -> o.sources().size() > 1)
                .map(o -> wording.messages().get("source.origin", Pieces.visible(o.label())))
                .orElse(null);
    }

    private String languageLabel(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return wording.messages().find("language." + primary).orElse(Pieces.visible(language));
    }
}
