package org.muqabala.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

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

    /**
     * The documents of several texts, each with an id of its own.
     *
     * @param entries what is told of each text
     * @param texts as many, in the same order
     */
    public static List<Document> of(List<ManifestEntry> entries, List<String> texts) {
        if (entries.size() != texts.size()) {
            throw new IllegalArgumentException(
                    "expected an entry for each text, found " + entries.size() + " for " + texts.size());
        }
        List<String> ids = SourceIds.of(entries);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            documents.add(of(ids.get(i), entries.get(i), texts.get(i)));
        }
        return documents;
    }

    static Document of(String id, ManifestEntry entry, String raw) {
        return of(id, new SourceText(entry, raw, List.of()));
    }

    static Document of(String id, SourceText read) {
        ManifestEntry entry = read.entry();
        String raw = read.text();
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        List<Problem> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(problem.of(id)));
        List<Line> lines = Line.of(text);
        String code = entry.language() != null
                ? entry.language()
                : LanguageGuess.of(text).map(Language::code).orElse(UNKNOWN);
        Optional<Language> language = Language.of(code);
        if (lines.isEmpty()) {
            problems.add(empty(id, entry));
        } else if (language.isEmpty()) {
            problems.add(notRead(id, entry, code));
        }
        if (lines.isEmpty() || language.isEmpty()) {
            return new Document(unread(id, entry, code), text, List.of(), List.of(), problems);
        }
        return new PageReader(id, entry, text, lines, language.get(), problems).document(code);
    }

    private static Source unread(String id, ManifestEntry entry, String code) {
        return new Source(
                id,
                entry.file(),
                entry.title(),
                entry.publisher(),
                entry.published(),
                entry.publishedFrom(),
                entry.url(),
                code);
    }

    private static Problem empty(String id, ManifestEntry entry) {
        return new Problem(
                "empty-text",
                Severity.ERROR,
                id,
                null,
                List.of(entry.file()),
                entry.file() + ": expected the text of an article, found no word in it");
    }

    private static Problem notRead(String id, ManifestEntry entry, String code) {
        String found = code.equals(UNKNOWN) ? "none of these" : "\"" + code + "\"";
        return new Problem(
                "language-not-read",
                Severity.ERROR,
                id,
                null,
                List.of(entry.file(), code),
                entry.file() + ": expected a text in Arabic, English, French, Spanish or Russian, found " + found
                        + "; where that is wrong, name the \"language\" in sources.json");
    }
}
