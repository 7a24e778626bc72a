package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;

/** Makes a {@link Document} of a text: its language, sections, furniture, and the date and publisher that it names itself. */
public final class Documents {
    private static final String UNKNOWN = "und";

    private Documents() {}

    /** The document of a text of which nothing is told. */
    public static Document of(String file, String text) {
        return of(ManifestEntry.of(file), text);
    }

    /** The document of a text. What the entry leaves out is read from the text. */
    public static Document of(ManifestEntry entry, String text) {
        return of(SourceIds.of(entry), entry, text);
    }

    static Document of(String id, ManifestEntry entry, String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        List<Problem> problems = new ArrayList<>();
        List<Line> lines = Line.of(text);
        if (lines.isEmpty()) {
            problems.add(problem(
                    "empty-text",
                    Severity.ERROR,
                    id,
                    null,
                    List.of(entry.file()),
                    entry.file() + ": expected the text of an article, found nothing but white space"));
        }
        String language = language(id, entry, text, problems, lines.isEmpty());
        Optional<Language> read = Language.of(language);
        if (read.isEmpty()) {
            Source source = source(id, entry, entry.title(), entry.publisher(), entry.published(), language);
            return new Document(source, text, List.of(), List.of(), problems);
        }
        return read(id, entry, text, lines, read.get(), language, problems);
    }

    private static Document read(
            String id,
            ManifestEntry entry,
            String text,
            List<Line> lines,
            Language language,
            String code,
            List<Problem> problems) {
        List<SectionFinder.Start> starts = starts(id, entry, lines, problems);
        List<Integer> articles = new ArrayList<>();
        articles.add(0);
        starts.stream().map(SectionFinder.Start::line).filter(line -> line > 0).forEach(articles::add);
        LineCues cues = new LineCues(FurnitureLexicon.of(language));
        List<Furniture> furniture = FurnitureFinder.find(lines, articles, cues, Map.of());
        Set<Span> covered = new HashSet<>();
        furniture.forEach(f -> covered.add(f.span()));
        String title =
                entry.title() != null || !starts.isEmpty() ? entry.title() : title(lines, 0, lines.size(), covered);
        Source source = source(id, entry, title, entry.publisher(), entry.published(), code);
        return new Document(source, text, sections(text, lines, starts, covered), furniture, problems);
    }

    private static List<SectionFinder.Start> starts(
            String id, ManifestEntry entry, List<Line> lines, List<Problem> problems) {
        if (entry.sections().isEmpty()) {
            return SectionFinder.byShape(lines);
        }
        SectionFinder.Found found = SectionFinder.told(lines, entry.sections());
        for (ManifestEntry.SectionEntry missing : found.missing()) {
            problems.add(problem(
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

    private static List<Section> sections(
            String text, List<Line> lines, List<SectionFinder.Start> starts, Set<Span> covered) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            SectionFinder.Start start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            int end = next < lines.size() ? lines.get(next).span().start() : text.length();
            String title = start.told() == null ? null : start.told().title();
            LocalDate published = start.told() == null ? null : start.told().published();
            sections.add(new Section(
                    new Span(lines.get(start.line()).span().start(), end),
                    title != null ? title : title(lines, start.line(), next, covered),
                    published,
                    published == null ? null : DateOrigin.MANIFEST));
        }
        return sections;
    }

    /** The first heading that is no furniture; null where a paragraph comes first. */
    private static @Nullable String title(List<Line> lines, int from, int to, Set<Span> covered) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (!covered.contains(line.span())) {
                boolean heading = !line.isProse() && !line.endsWith('.') && to - i > 1;
                return heading ? line.span().cut(line.tokens().text()).strip() : null;
            }
        }
        return null;
    }

    private static String language(String id, ManifestEntry entry, String text, List<Problem> problems, boolean empty) {
        String code = entry.language() != null
                ? entry.language()
                : LanguageGuess.of(text).map(Language::code).orElse(UNKNOWN);
        if (!empty && Language.of(code).isEmpty()) {
            problems.add(problem(
                    "language-not-read",
                    Severity.ERROR,
                    id,
                    null,
                    List.of(entry.file(), code),
                    entry.file() + ": expected a text in Arabic, English, French, Spanish or Russian, found "
                            + (code.equals(UNKNOWN) ? "none of these" : "\"" + code + "\"")
                            + "; where that is wrong, name the \"language\" in sources.json"));
        }
        return code;
    }

    private static Source source(
            String id,
            ManifestEntry entry,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            String language) {
        DateOrigin origin = published == null ? null : DateOrigin.MANIFEST;
        return new Source(id, entry.file(), title, publisher, published, origin, entry.url(), language);
    }

    private static Problem problem(
            String code, Severity severity, String id, @Nullable Span span, List<String> args, String message) {
        return new Problem(code, severity, id, span, args, message);
    }
}
