package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry.SectionEntry;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.reading.time.TimeReader;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.text.Quote;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;

/** Reads one page: where its articles start, what they tell of themselves, and what on it is furniture. */
final class PageReader {
    private final String id;
    private final ManifestEntry entry;
    private final String text;
    private final List<Line> lines;
    private final Language language;
    private final List<Problem> problems;
    private final Set<Span> covered = new HashSet<>();

    PageReader(
            String id, ManifestEntry entry, String text, List<Line> lines, Language language, List<Problem> problems) {
        this.id = id;
        this.entry = entry;
        this.text = text;
        this.lines = lines;
        this.language = language;
        this.problems = problems;
    }

    /**
     * The document of the page.
     *
     * @param code the language's code as it was told or found
     */
    Document document(String code) {
        List<SectionFinder.Start> starts = starts();
        FurnitureLexicon lexicon = FurnitureLexicon.of(language);
        List<Integer> articles = new ArrayList<>(List.of(0));
        starts.stream().map(SectionFinder.Start::line).filter(line -> line > 0).forEach(articles::add);
        Map<Integer, Masthead> mastheads = mastheads(articles, lexicon);
        Map<Integer, Furniture.Kind> known = new HashMap<>();
        mastheads.values().forEach(m -> m.lines().forEach(line -> known.put(line, Furniture.Kind.METADATA)));
        List<Furniture> furniture =
                new ArrayList<>(FurnitureFinder.find(lines, articles, new LineCues(lexicon), known));
        furniture.forEach(f -> covered.add(f.span()));
        mastheads.values().stream()
                .flatMap(m -> Optional.ofNullable(m.dateline()).stream())
                .forEach(words -> furniture.add(new Furniture(words, Furniture.Kind.METADATA)));
        furniture.sort(Comparator.comparing(Furniture::span));
        List<Part> parts = parts(articles, code);
        return new Document(
                source(starts, mastheads, code),
                text,
                sections(starts, mastheads),
                furniture,
                parts,
                problems,
                lines.stream().map(Line::tokens).toList());
    }

    /** The parts in other languages than the page's; those that are not read are told. */
    private List<Part> parts(List<Integer> articles, String code) {
        List<Line> own = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (articles.contains(i)) {
                starts.add(own.size());
            }
            if (!covered.contains(lines.get(i).span())) {
                own.add(lines.get(i));
            }
        }
        List<Part> parts = PartFinder.find(own, starts, code, entry.language() != null);
        List<Part> unread = Language.of(code).isPresent()
                ? parts.stream()
                        .filter(p -> Language.of(p.language()).isEmpty())
                        .toList()
                : PartFinder.around(own, parts, code);
        problems.addAll(new Unread(id, entry.file(), text).parts(unread));
        return parts;
    }

    private List<SectionFinder.Start> starts() {
        if (entry.sections().isEmpty()) {
            return SectionFinder.byShape(lines);
        }
        SectionFinder.Found found = SectionFinder.told(lines, entry.sections());
        for (SectionEntry missing : found.missing()) {
            problems.add(new Problem(
                    "section-not-found",
                    Severity.WARNING,
                    id,
                    null,
                    List.of(entry.file(), missing.starts()),
                    entry.file() + ": expected a line that starts with \"" + missing.starts()
                            + "\", found none; quote the first words of the section in \"starts\""));
        }
        return found.starts();
    }

    /** The masthead of each article, by the line it starts at. */
    private Map<Integer, Masthead> mastheads(List<Integer> articles, FurnitureLexicon lexicon) {
        TimeReader reader = TimeReader.of(language);
        PublicationDays days = new PublicationDays(tokens -> reader.read(tokens, null));
        Map<Integer, Masthead> mastheads = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int to = i + 1 < articles.size() ? articles.get(i + 1) : lines.size();
            mastheads.put(articles.get(i), MastheadReader.read(lines, articles.get(i), to, lexicon, days));
        }
        return mastheads;
    }

    private Source source(List<SectionFinder.Start> starts, Map<Integer, Masthead> mastheads, String code) {
        Masthead masthead = mastheads.get(0);
        String title = entry.title();
        String publisher = entry.publisher();
        LocalDate published = entry.published();
        DateOrigin origin = entry.publishedFrom();
        if (title == null && starts.isEmpty()) {
            title = title(0, lines.size());
        }
        if (masthead != null && starts.isEmpty()) {
            if (published == null && masthead.published() != null) {
                published = masthead.published();
                origin = DateOrigin.TEXT;
                inferred("date-inferred", masthead.date(), String.valueOf(published));
            }
            Quote name = masthead.publisher();
            if (publisher == null && name != null) {
                publisher = name.text();
                inferred("publisher-inferred", name, publisher);
            }
        }
        return new Source(id, entry.file(), title, publisher, published, origin, entry.url(), code);
    }

    private List<Section> sections(List<SectionFinder.Start> starts, Map<Integer, Masthead> mastheads) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int line = starts.get(i).line();
            int next = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            int end = next < lines.size() ? lines.get(next).span().start() : text.length();
            SectionEntry told = starts.get(i).told();
            String title = told == null ? null : told.title();
            LocalDate published = told == null ? null : told.published();
            DateOrigin origin = published == null ? null : DateOrigin.MANIFEST;
            Masthead masthead = mastheads.get(line);
            if (published == null && masthead != null && masthead.published() != null) {
                published = masthead.published();
                origin = DateOrigin.TEXT;
                inferred("date-inferred", masthead.date(), String.valueOf(published));
            }
            Span span = new Span(lines.get(line).span().start(), end);
            sections.add(new Section(span, title != null ? title : title(line, next), published, origin));
        }
        return sections;
    }

    private void inferred(String code, @Nullable Quote quote, String value) {
        String words = quote == null ? "" : quote.text();
        problems.add(new Problem(
                code,
                Severity.NOTICE,
                id,
                quote == null ? null : quote.span(),
                List.of(entry.file(), value, words),
                entry.file() + ": read \"" + value + "\" from \"" + words
                        + "\" in the text; where that is wrong, say otherwise in sources.json"));
    }

    /** The first heading that is no furniture; null where a paragraph comes first. */
    private @Nullable String title(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (!covered.contains(line.span())) {
                boolean heading = !line.isProse() && !line.endsWith(".") && i + 1 < to;
                return heading ? line.span().cut(text).strip() : null;
            }
        }
        return null;
    }
}
