package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of a report that was written into a folder.
 *
 * @param texts of the pages, by their names from the folder
 */
record PageFolder(Map<String, String> texts) {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");

    static PageFolder of(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return new PageFolder(texts);
    }

    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    String text(String page) {
        return texts.getOrDefault(page, "");
    }

    /** What a pattern finds on a page: its group. */
    List<String> found(Pattern pattern, String page) {
        return pattern.matcher(text(page))
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    /** What a pattern finds on all pages. */
    List<String> found(Pattern pattern) {
        return names().stream().flatMap(p -> found(pattern, p).stream()).toList();
    }

    /** How many links lead from one page to another; each link of each must lead to a page and a place that is there. */
    int linksAcross() {
        Map<String, Set<String>> ids = new HashMap<>();
        for (String page : names()) {
            List<String> all = found(ID, page);
            assertThat(all).as(page).doesNotHaveDuplicates();
            ids.put(page, new HashSet<>(all));
        }
        int across = 0;
        for (String page : names()) {
            for (String href : found(HREF, page)) {
                String[] parts = href.split("#", 2);
                if (parts[0].startsWith("http")) {
                    continue;
                }
                String target = parts[0].isEmpty()
                        ? page
                        : Path.of(page)
                                .resolveSibling(parts[0])
                                .normalize()
                                .toString()
                                .replace('\\', '/');
                assertThat(ids).as(page + " -> " + href).containsKey(target);
                if (parts.length == 2) {
                    assertThat(ids.get(target)).as(page + " -> " + href).contains(parts[1]);
                }
                across += target.equals(page) ? 0 : 1;
            }
        }
        return across;
    }
}
