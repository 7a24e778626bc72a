package org.muqabala.inputs.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Problems;
import org.muqabala.inputs.html.ArticleText.Found;
import org.muqabala.inputs.html.Extracted.Part;
import org.muqabala.inputs.html.PageMetadata.Day;
import org.muqabala.inputs.html.PageMetadata.Told;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Makes the text of one page, and what is told of it. */
final class Extraction {
    /** The first web site is of August 1991; what a page dates before is no day of its publication. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    /** A notice quotes no more of a value. */
    private static final int QUOTED = 80;
    /** A text tells its language within so many letters. */
    private static final int GUESSED = 20_000;

    private final String name;
    private final @Nullable LocalDate latest;
    private final List<Problem> before;
    private final List<Problem> problems = new ArrayList<>();
    private final ArticleText article;
    private final PageMetadata metadata;

    private Extraction(String name, SavedPage saved, @Nullable LocalDate latest) {
        this.name = name;
        this.latest = latest;
        this.before = saved.problems();
        PageMetadata told = saved.metadata();
        Set<String> site = new HashSet<>();
        Told publisher = told.publisher();
        if (publisher != null) {
            site.add(LayoutLexicon.words(publisher.value()));
        }
        List<String> titles = new ArrayList<>();
        Told best = told.title();
        if (best != null) {
            titles.add(best.value());
        }
        titles.add(saved.title());
        Day published = trusted(told.published());
        Page page = saved.page();
        ArticleText shown = page.blocks().isEmpty()
                ? new ArticleText("", null, Found.NOT, List.of())
                : ArticleText.of(page, titles, site, published != null);
        this.article = shown.orTold(best == null ? null : best.value(), told.body());
        this.metadata = new PageMetadata(
                Titles.of(told.title(), article.heading(), publisher),
                publisher,
                published,
                trusted(told.updated()),
                told.url(),
                language(told.language()),
                told.authors(),
                told.otherDay(),
                null,
                told.broken());
        tell(saved.cut(), page);
    }

    /**
     * Finds the article of a page.
     *
     * @param latest the day on which it was saved at the latest; null where not known
     */
    static Extraction of(String name, SavedPage saved, @Nullable LocalDate latest) {
        return new Extraction(name, saved, latest);
    }

    boolean isEmpty() {
        return article.text().isBlank();
    }

    /** The text of the page, and what is told of it completed by what it tells. */
    SourceText source(ManifestEntry told) {
        List<Problem> all = new ArrayList<>(before);
        all.addAll(problems);
        Day published = metadata.published();
        ManifestEntry entry = told.completedBy(
                value(metadata.title()),
                value(metadata.publisher()),
                published == null ? null : published.day(),
                value(metadata.url()),
                value(metadata.language()));
        return new SourceText(entry, article.text(), all);
    }

    private static @Nullable String value(@Nullable Told told) {
        return told == null ? null : told.value();
    }

    Extracted extracted() {
        List<Part> parts = new ArrayList<>(metadata.list());
        parts.addAll(article.parts());
        return new Extracted(parts);
    }

    private @Nullable Day trusted(@Nullable Day day) {
        LocalDate last = latest;
        if (day == null
                || !day.day().isBefore(FIRST_DAY) && (last == null || !day.day().isAfter(last))) {
            return day;
        }
        add(
                "date-not-trusted",
                Severity.WARNING,
                "expected the day of publication, found " + day.day() + " (" + day.where()
                        + "), which cannot be; name \"published\" in sources.json",
                day.day().toString(),
                day.where());
        return null;
    }

    /** The language that the page declares, unless its words are plainly in another. */
    private @Nullable Told language(@Nullable Told declared) {
        if (declared == null) {
            return null;
        }
        Optional<Language> seen = LanguageGuess.of(start(article.text()));
        if (seen.isEmpty() || Language.of(declared.value()).equals(seen)) {
            return declared;
        }
        add(
                "page-language-differs",
                Severity.NOTICE,
                "the page declares the language \"" + declared.value() + "\", its words are in \""
                        + seen.get().code() + "\"; the words were believed",
                declared.value(),
                seen.get().code());
        return null;
    }

    private static String start(String text) {
        return text.length() <= GUESSED ? text : text.substring(0, GUESSED);
    }

    private void tell(boolean cut, Page page) {
        if (cut) {
            add(
                    "page-cut",
                    Severity.WARNING,
                    "expected a page of at most 600,000 tags, found more; the rest was not read");
        }
        if (metadata.broken()) {
            add("json-ld-broken", Severity.NOTICE, "expected JSON-LD, found something else; it was not used");
        }
        int shown = page.areas().isEmpty() ? 0 : page.areas().get(0).length;
        if (!isEmpty() && article.found() == Found.NOT) {
            add(
                    "article-not-found",
                    Severity.WARNING,
                    "expected an article, found none on the page; all that it shows was taken as the text");
        } else if (article.found() == Found.TOLD) {
            add(
                    "article-from-metadata",
                    Severity.WARNING,
                    "expected an article on the page, found none; the text was taken from its metadata (JSON-LD articleBody)");
        } else if (!isEmpty() && article.found() == Found.DOUBTFULLY) {
            String length = String.valueOf(article.text().length());
            add(
                    "article-doubtful",
                    Severity.WARNING,
                    "the article has " + length + " characters of the " + shown
                            + " that the page shows; look whether it is whole",
                    length,
                    String.valueOf(shown));
        }
        days();
        List<Extracted.Metadata> list = metadata.list();
        if (!list.isEmpty()) {
            String read = String.join("; ", list.stream().map(Extraction::shown).toList());
            add("metadata-read", Severity.NOTICE, "the page says of itself: " + read, read);
        }
    }

    private void days() {
        Day published = metadata.published();
        Day other = metadata.otherDay();
        Day updated = metadata.updated();
        if (published != null && other != null) {
            add(
                    "date-sources-differ",
                    Severity.WARNING,
                    "the page names two days of publication, " + published.day() + " (" + published.where() + ") and "
                            + other.day() + " (" + other.where() + "); the first was used",
                    published.day().toString(),
                    published.where(),
                    other.day().toString(),
                    other.where());
        }
        if (published != null && updated != null && !updated.day().equals(published.day())) {
            add(
                    "updated-later",
                    Severity.NOTICE,
                    "published on " + published.day() + " and changed on " + updated.day()
                            + "; what it says may be of the later day",
                    published.day().toString(),
                    updated.day().toString());
        }
    }

    private static String shown(Extracted.Metadata told) {
        String text = told.text();
        int end = Math.min(text.length(), QUOTED);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return told.field() + " = " + (end < text.length() ? text.substring(0, end) + "…" : text) + " (" + told.where()
                + ")";
    }

    private void add(String code, Severity severity, String message, String... args) {
        problems.add(Problems.ofText(code, severity, name, message, args));
    }
}
