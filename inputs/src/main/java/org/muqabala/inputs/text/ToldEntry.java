package org.muqabala.inputs.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * What a text's front matter tells of it.
 *
 * @param entry what was told before, completed
 * @param problems what of the front matter could not be used
 */
record ToldEntry(ManifestEntry entry, List<Problem> problems) {
    private static final int DAY_LENGTH = 10;
    private static final int MOST_SHOWN = 60;

    private static final Set<String> TITLES = Set.of("title");
    private static final Set<String> PUBLISHERS = Set.of("publisher", "source");
    private static final Set<String> DAYS = Set.of("date", "published");
    private static final Set<String> ADDRESSES = Set.of("url");
    private static final Set<String> LANGUAGES = Set.of("language", "lang");
    /** Known, and of no use: the speaker of an article is read from its text. */
    private static final Set<String> AUTHORS = Set.of("author", "authors");

    private static final List<Set<String>> KNOWN = List.of(TITLES, PUBLISHERS, DAYS, ADDRESSES, LANGUAGES, AUTHORS);

    ToldEntry {
        problems = List.copyOf(problems);
    }

    /** Has it a key that is known? Without one it may be prose between two rules, and stays in the text. */
    static boolean isTold(FrontMatter matter) {
        return KNOWN.stream().flatMap(Set::stream).anyMatch(matter.values()::containsKey);
    }

    static ToldEntry of(ManifestEntry told, FrontMatter matter) {
        List<Problem> problems = new ArrayList<>();
        Set<String> unused = new TreeSet<>(matter.values().keySet());
        KNOWN.forEach(unused::removeAll);
        unused.addAll(matter.repeated());
        if (!unused.isEmpty()) {
            problems.add(unused(told.file(), shown(String.join(", ", unused))));
        }
        LocalDate day = day(told.file(), first(matter, DAYS), problems);
        String language = language(told.file(), first(matter, LANGUAGES), problems);
        ManifestEntry entry = told.completedBy(
                first(matter, TITLES), first(matter, PUBLISHERS), day, first(matter, ADDRESSES), language);
        return new ToldEntry(entry, problems);
    }

    /** The first value of one of the keys; null where there is none. */
    private static @Nullable String first(FrontMatter matter, Set<String> keys) {
        return matter.values().entrySet().stream()
                .filter(e -> keys.contains(e.getKey()) && !e.getValue().isBlank())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The day as it is written, whatever the time and its zone behind it. */
    private static @Nullable LocalDate day(String name, @Nullable String written, List<Problem> problems) {
        if (written == null) {
            return null;
        }
        try {
            boolean timed = written.length() > DAY_LENGTH && " Tt".indexOf(written.charAt(DAY_LENGTH)) >= 0;
            return LocalDate.parse(timed ? written.substring(0, DAY_LENGTH) : written);
        } catch (DateTimeException e) {
            problems.add(Problems.ofText(
                    "front-matter-bad-date",
                    Severity.WARNING,
                    name,
                    "expected a day of the calendar as 2024-03-05, found \"" + shown(written)
                            + "\"; mend the date at the top of the text",
                    shown(written)));
            return null;
        }
    }

    private static @Nullable String language(String name, @Nullable String written, List<Problem> problems) {
        if (written == null || isTag(written)) {
            return written;
        }
        problems.add(Problems.ofText(
                "front-matter-bad-language",
                Severity.WARNING,
                name,
                "expected the code of a language as ar or en-GB, found \"" + shown(written)
                        + "\"; mend the language at the top of the text",
                shown(written)));
        return null;
    }

    /** Two or three letters, and what a hyphen parts from them. */
    private static boolean isTag(String written) {
        String primary = written.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return (primary.length() == 2 || primary.length() == 3)
                && primary.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Problem unused(String name, String keys) {
        return Problems.ofText(
                "front-matter-unused",
                Severity.NOTICE,
                name,
                "expected title, publisher, date, url or language at the top of the text, found " + keys
                        + " too; these were not used",
                keys);
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
