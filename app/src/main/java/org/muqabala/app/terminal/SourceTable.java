package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Part;
import org.muqabala.document.Source;
import org.muqabala.document.Source.DateOrigin;

/** Who published which source, and when, as far as it is known, where some of it was inferred or is missing: to be checked by a person. */
public final class SourceTable {
    /** More would scroll the conflicts away; the page has them all. */
    private static final int MOST = 20;

    private static final int WIDEST_PUBLISHER = 28;
    private static final String INFERRED = "text";

    private SourceTable() {}

    /** The lines of the table, harmless whatever the sources hold; none where all was told. */
    public static List<String> of(Comparison comparison, Ink ink) {
        List<Document> documents = comparison.documents();
        Set<String> inferred = comparison.problems().stream()
                .filter(p -> p.code().equals("publisher-inferred"))
                .map(p -> String.valueOf(p.source()))
                .collect(Collectors.toSet());
        if (documents.stream().allMatch(d -> isTold(d, inferred))) {
            return List.of();
        }
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, documents.size()); i++) {
            rows.add(row(i + 1, documents.get(i), inferred));
        }
        int[] widths = new int[4];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        });
        List<String> lines = new ArrayList<>(List.of("", ink.bold("Sources")));
        rows.forEach(row -> lines.add(line(row, widths)));
        if (documents.size() > MOST) {
            lines.add(ink.faint("  and " + (documents.size() - MOST) + " more in the report"));
        }
        lines.add(ink.faint("  to correct: write sources.json, which muqabala sources PATH... drafts"));
        return lines;
    }

    private static boolean isTold(Document document, Set<String> inferred) {
        Source source = document.source();
        boolean dated = source.publishedFrom() == DateOrigin.MANIFEST
                || source.published() == null && !document.sections().isEmpty();
        return dated && source.publisher() != null && !inferred.contains(source.id());
    }

    private static String[] row(int number, Document document, Set<String> inferred) {
        Source source = document.source();
        String publisher = source.publisher() == null
                ? "publisher not known"
                : SafeText.isolated(source.publisher(), WIDEST_PUBLISHER)
                        + (inferred.contains(source.id()) ? " (" + INFERRED + ")" : "");
        return new String[] {
            String.valueOf(number), publisher, date(document), languages(document), SafeText.isolated(source.file())
        };
    }

    private static String date(Document document) {
        Source source = document.source();
        if (source.published() != null) {
            return source.published() + " (" + from(source.publishedFrom()) + ")";
        }
        int sections = document.sections().size();
        return sections == 0 ? "date not known" : sections + " articles";
    }

    private static String from(@Nullable DateOrigin origin) {
        return origin == null || origin == DateOrigin.MANIFEST
                ? "sources.json"
                : origin.name().toLowerCase(Locale.ROOT);
    }

    /** Its main language, and after a plus those of its parts. */
    private static String languages(Document document) {
        String others = document.parts().stream()
                .map(Part::language)
                .distinct()
                .sorted()
                .map(code -> "+" + code)
                .collect(Collectors.joining());
        return SafeText.line(document.source().language() + others);
    }

    /** How many places of a line a text takes: isolates and vowel signs take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT
                        && Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        line.append(" ".repeat(widths[0] - row[0].length())).append(row[0]);
        for (int i = 1; i < row.length; i++) {
            line.append("  ").append(row[i]);
            if (i < widths.length) {
                line.append(" ".repeat(widths[i] - width(row[i])));
            }
        }
        return line.toString();
    }
}
