package org.muqabala.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.report.words.Links;

/** Makes {@link ArticleView}s. */
final class ArticleViews {
    private final Lookup lookup;
    private final Wording wording;
    private final HeatStrips strips;
    private final Paragraphs paragraphs;

    ArticleViews(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
        this.strips = new HeatStrips(lookup, wording);
        this.paragraphs = new Paragraphs(lookup, wording);
    }

    /**
     * Every source.
     *
     * @param texts are their texts told too?
     */
    List<ArticleView> all(boolean texts) {
        return lookup.comparison().documents().stream().map(d -> view(d, texts)).toList();
    }

    /** The sources of a long list that stand on this page. */
    List<ArticleView> part(String heading, boolean texts) {
        return lookup.places().part(heading, lookup.comparison().documents()).stream()
                .map(d -> view(d, texts))
                .toList();
    }

    ArticleView view(Document document, boolean texts) {
        Source source = document.source();
        String title = source.title() == null ? null : Pieces.visible(source.title());
        return new ArticleView(
                lookup.sourceAnchor(source.id()),
                lookup.sourceHref(source.id()),
                lookup.number(source.id()),
                Wording.publisher(source),
                title,
                source.publisher() == null && title != null ? title : Wording.publisher(source),
                source.publisher() == null ? null : title,
                date(document),
                dateOrigin(source.publishedFrom()),
                origin(source.id()),
                wording.messages().number(lookup.number(source.id())),
                texts ? strips.of(document) : null,
                Links.web(source.url()).orElse(null),
                source.language(),
                languageLabel(source.language()),
                Wording.direction(source.language()),
                texts ? paragraphs.of(document) : List.of());
    }

    /** Where the day was found, which goes without saying of one that was told. */
    private @Nullable String dateOrigin(Source.@Nullable DateOrigin origin) {
        if (origin == Source.DateOrigin.TEXT) {
            return wording.messages().get("date.inferred");
        }
        return origin == Source.DateOrigin.METADATA ? wording.messages().get("date.metadata") : null;
    }

    /** The day of publication; of a source of several articles how many they are, and from when to when. */
    private String date(Document document) {
        if (document.source().published() != null) {
            return wording.dates().day(document.source().published());
        }
        if (document.sections().isEmpty()) {
            return wording.messages().get("date.unknown");
        }
        String count =
                wording.messages().get("count.sections", document.sections().size());
        List<LocalDate> days = document.sections().stream()
                .map(Section::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty()
                ? count
                : wording.messages()
                        .get("date.sections", count, wording.dates().span(days.get(0), days.get(days.size() - 1)));
    }

    /** The text that several sources carry; of a source on its own there is nothing to say. */
    private String origin(String source) {
        return lookup.origin(source)
                .filter(o -> o.sources().size() > 1)
                .map(o -> wording.messages().get("source.origin", Pieces.visible(o.label())))
                .orElseGet(() -> wording.messages().get("source.own"));
    }

    private @Nullable String languageLabel(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return primary.equals(wording.messages().language().code())
                ? null
                : wording.messages().find("language." + primary).orElse(Pieces.visible(language));
    }
}
