package org.muqabala.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Makes a {@link Document} of a text: its language, sections, furniture, and the date and publisher that it names itself. */
public final class Documents {
    /** A page in a language that is not read is read in part where so many words of it can be. */
    private static final int LEAST_READ = 30;

    /** The tokens of the lines of so many documents are kept until they are read; of more they would fill the memory. */
    private static final int MOST_WITH_LINES = 100;

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
        List<SourceText> read = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            read.add(new SourceText(entries.get(i), texts.get(i), List.of()));
        }
        return of(read);
    }

    /** The documents of texts that were read, each with an id of its own. */
    static List<Document> of(List<SourceText> texts) {
        List<String> ids = SourceIds.of(texts.stream().map(SourceText::entry).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Document document = of(ids.get(i), texts.get(i));
            documents.add(ids.size() > MOST_WITH_LINES ? document.lean() : document);
        }
        return documents;
    }

    static Document of(String id, ManifestEntry entry, String raw) {
        return of(id, new SourceText(entry, raw, List.of()));
    }

    /** The document of a text that was read, under an id that the caller keeps apart from all others. */
    public static Document of(String id, SourceText read) {
        ManifestEntry entry = read.entry();
        String raw = read.text();
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        List<Problem> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(problem.of(id)));
        List<Line> lines = Line.of(text);
        boolean told = entry.language() != null;
        String code =
                told ? entry.language() : LanguageGuess.code(Tokens.of(text)).orElse(Unread.UNKNOWN);
        if (lines.isEmpty()) {
            problems.add(empty(id, entry));
            return new Document(unread(id, entry, code), text, List.of(), List.of(), problems);
        }
        Optional<Language> language = Language.of(code);
        if (language.isEmpty()) {
            language = mostRead(PartFinder.find(lines, List.of(0), code, told), text);
        }
        if (language.isEmpty()) {
            problems.addAll(new Unread(id, entry.file(), text).document(code));
            return new Document(unread(id, entry, code), text, List.of(), List.of(), problems);
        }
        String main = code.equals(Unread.UNKNOWN) ? language.get().code() : code;
        return new PageReader(id, entry, text, lines, language.get(), problems).document(main);
    }

    /** The language in which most is read of a page that is not in it; empty where that is too little to be a source. */
    private static Optional<Language> mostRead(List<Part> parts, String text) {
        Map<Language, Integer> words = new EnumMap<>(Language.class);
        for (Part part : parts) {
            int count = (int) Tokens.of(text, part.span()).list().stream()
                    .filter(Token::isWord)
                    .count();
            Language.of(part.language()).ifPresent(language -> words.merge(language, count, Integer::sum));
        }
        return words.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_READ)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
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
}
