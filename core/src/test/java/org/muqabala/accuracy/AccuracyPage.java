package org.muqabala.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.ReadingCase;
import org.muqabala.ReadingCase.Item;
import org.muqabala.claim.ClaimCases;
import org.muqabala.reading.figure.FigureCases;
import org.muqabala.reading.name.NameCases;
import org.muqabala.reading.time.TimeCases;
import org.muqabala.text.Language;

/** The page docs/accuracy.md: how much of what the cases and the bundles specify is met, and what is confused. */
final class AccuracyPage {
    /** The heading that begins the part about comparisons. */
    static final String COMPARISONS = "## Comparisons";

    private static final String HEAD = """
            # Accuracy

            Written by one command, which also mends this page when a test says that it is stale:

            ```
            mvn -q -pl core -am test -Dtest=AccuracyPageTest -Daccuracy.write=true -Dsurefire.failIfNoSpecifiedTests=false
            ```

            ## Readings

            Right of all cases. A case is a sentence (of names: a set of spellings) with everything that must be read in it, down to the
            exact characters, and it is right only where all of that is read and nothing else. The cases stand in the JSON files under
            `core/src/test/resources/org/muqabala`; they specify the readers, which were mended until they met them, so this table does
            not tell how well texts are read that nobody has seen. What is not met is marked in the files with its reason and listed here.

            """;

    private final List<ReadingCase> cases = Stream.of(
                    FigureCases.all(),
                    TimeCases.all(),
                    ClaimCases.speakers(),
                    ClaimCases.polarity(),
                    ClaimCases.modality(),
                    ClaimCases.clauses(),
                    NameCases.all())
            .flatMap(List::stream)
            .toList();

    /** The part about readings. */
    String readings() {
        return HEAD + byLanguage() + "\n" + confusions() + "\n" + unmet() + "\n";
    }

    /** The part about the comparisons of the seeds and the bundles, by name. */
    static String comparisons(Map<String, Accuracy> measured) {
        List<String> names = measured.values().stream()
                .flatMap(a -> a.figures().keySet().stream())
                .distinct()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        measured.forEach((bundle, accuracy) -> {
            List<String> row = new ArrayList<>(List.of(bundle));
            names.forEach(n -> row.add(number(n, accuracy.figures().get(n))));
            rows.add(row);
        });
        return COMPARISONS
                + """


                The seeds and the bundles of `core/src/test/resources/org/muqabala/bundles/dev`, whose truth people labelled. Recall and
                precision are shares of one; raised, sprung, leaks and false figures are counted. What each measures is told in
                `bundles/README.md` there.

                """
                + table(
                        Stream.concat(Stream.of("set"), names.stream().map(n -> n.replace('_', ' ')))
                                .toList(),
                        rows);
    }

    private static String number(String name, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        boolean share = name.endsWith("read")
                || name.endsWith("recall")
                || name.endsWith("precision")
                || name.equals("false_joins");
        return share ? String.format(Locale.ROOT, "%.3f", value) : Long.toString(Math.round(value));
    }

    private String byLanguage() {
        List<List<String>> rows = new ArrayList<>();
        byKind().forEach((kind, all) -> {
            List<String> row = new ArrayList<>(List.of(kind));
            for (Language language : Language.values()) {
                row.add(share(all.stream().filter(c -> c.language() == language).toList()));
            }
            row.add(share(all.stream().filter(c -> c.language() == null).toList()));
            row.add(share(all));
            rows.add(row);
        });
        List<String> head = new ArrayList<>(List.of(""));
        for (Language language : Language.values()) {
            head.add(language.code());
        }
        head.addAll(List.of("several", "all"));
        return table(head, rows);
    }

    private static String share(List<ReadingCase> cases) {
        long met = cases.stream().filter(ReadingCase::isMet).count();
        return cases.isEmpty() ? "–" : met + "/" + cases.size();
    }

    private String confusions() {
        List<List<String>> rows = new ArrayList<>();
        byKind().forEach((kind, all) -> {
            List<Confusions> seen = all.stream().map(Confusions::of).toList();
            rows.add(List.of(
                    kind,
                    count(seen, Confusions::right),
                    count(seen, c -> c.others().size()),
                    count(seen, c -> c.missed().size()),
                    count(seen, c -> c.invented().size())));
        });
        return "What was confused, thing by thing: a sentence may hold several.\n\n"
                + table(List.of("", "read right", "read as another", "missed", "read though nothing"), rows);
    }

    private static String count(List<Confusions> seen, ToIntFunction<Confusions> part) {
        return Integer.toString(seen.stream().mapToInt(part).sum());
    }

    private String unmet() {
        List<String> lines = cases.stream()
                .filter(c -> !c.isMet())
                .map(c -> "- " + c.kind() + ", " + c + "  \n  " + told(Confusions.of(c)) + "  \n  "
                        + Objects.requireNonNullElse(c.pending(), "not marked"))
                .toList();
        return "The cases that are not met, each with its reason:\n\n" + String.join("\n", lines) + "\n";
    }

    private static String told(Confusions confusions) {
        return Stream.of(
                        confusions.others().stream().map(p -> code(p.wanted()) + " read as " + code(p.read())),
                        confusions.missed().stream().map(i -> code(i) + " missed"),
                        confusions.invented().stream().map(i -> code(i) + " read though nothing"))
                .flatMap(s -> s)
                .collect(Collectors.joining("; "));
    }

    private static String code(Item item) {
        return "`" + item + "`";
    }

    private Map<String, List<ReadingCase>> byKind() {
        return cases.stream()
                .collect(Collectors.groupingBy(ReadingCase::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head));
        table.append(row(head.stream().map(h -> "---").toList()));
        rows.forEach(r -> table.append(row(r)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
