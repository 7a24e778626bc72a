package org.muqabala.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Document;
import org.muqabala.document.Section;
import org.muqabala.document.Source;
import org.muqabala.report.json.JsonOut;

/**
 * A sources.json as the program would write it from what it knows.
 *
 * @param entries the sources by the names of their files
 * @param elsewhere files that no sources.json of the folder can list
 */
record SourcesDraft(List<Entry> entries, List<String> elsewhere) {
    /** Between the name of an archive and that of a file in it. */
    private static final String WITHIN = "!/";

    /** The first words of a section, so many characters at most, tell it from others. */
    private static final int LONGEST_START = 60;

    private static final String UNKNOWN = "und";

    /**
     * A source.
     *
     * @param file its file, seen from the folder of the sources.json
     * @param document what is known of it; null of a file that holds several, of which nothing is known in common
     */
    record Entry(String file, @Nullable Document document) {}

    SourcesDraft {
        entries = List.copyOf(entries);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * The draft for a file.
     *
     * @param place where it will lie; null where that is the folder that holds all the sources
     */
    static SourcesDraft of(List<Document> documents, @Nullable Path place) {
        Map<Path, List<Document>> byFile = new LinkedHashMap<>();
        documents.stream()
                .sorted(java.util.Comparator.comparing(d -> d.source().file()))
                .forEach(d ->
                        byFile.computeIfAbsent(path(d), p -> new ArrayList<>()).add(d));
        Path folder = place == null
                ? folderOf(List.copyOf(byFile.keySet()))
                : place.normalize().getParent();
        List<Entry> entries = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        byFile.forEach((file, held) -> {
            if (folder != null && file.startsWith(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean alone = held.size() == 1 && !held.get(0).source().file().contains(WITHIN);
                entries.add(new Entry(name, alone ? held.get(0) : null));
            } else {
                elsewhere.add(held.get(0).source().file());
            }
        });
        return new SourcesDraft(entries, elsewhere);
    }

    private static Path path(Document document) {
        String file = document.source().file();
        int within = file.indexOf(WITHIN);
        return Path.of(within < 0 ? file : file.substring(0, within))
                .toAbsolutePath()
                .normalize();
    }

    /** The innermost folder that holds all of some files. */
    private static @Nullable Path folderOf(List<Path> files) {
        Path folder = files.get(0).getParent();
        for (Path file : files) {
            while (folder != null && !file.startsWith(folder)) {
                folder = folder.getParent();
            }
        }
        return folder;
    }

    void write(Writer to) throws IOException {
        try (JsonOut out = JsonOut.pretty(to)) {
            out.all(entries, entry -> {
                out.text("file", entry.file());
                Document document = entry.document();
                Source source = document == null ? null : document.source();
                out.text("title", source == null ? null : source.title());
                out.text("publisher", source == null ? null : source.publisher());
                out.text("published", source == null ? null : source.published());
                out.text("url", source == null ? null : source.url());
                out.text("language", source == null || source.language().equals(UNKNOWN) ? null : source.language());
                if (document != null && !document.sections().isEmpty()) {
                    out.each("sections", document.sections(), section -> {
                        out.text("starts", start(document, section));
                        out.text("title", section.title());
                        out.text("published", section.published());
                    });
                }
            });
        }
    }

    /** The first words of a section, whole words of its first line. */
    private static String start(Document document, Section section) {
        String text = section.span().cut(document.text()).strip();
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_START) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_START);
        return line.substring(0, space > 0 ? space : LONGEST_START);
    }
}
