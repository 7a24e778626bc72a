package org.muqabala.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names sources: from the url, else from the file's name, with its folder's where two files have one name. */
public final class SourceIds {
    /** Where several have one name, so many folders are put before it at most; then they are numbered. */
    public static final int MOST_FOLDERS = 8;

    private SourceIds() {}

    /** The id of a source by itself. */
    static String of(ManifestEntry entry) {
        return of(entry.file(), entry.url(), 0);
    }

    /**
     * The id of a source.
     *
     * @param folders how many of the folders of its file stand in it, which its url then does not
     */
    public static String of(String file, @Nullable String url, int folders) {
        return url != null && folders == 0 ? fromUrl(url) : fromFile(file, folders);
    }

    /**
     * The id of a source where others have it too and no more folders help.
     *
     * @param number how manieth of them it is, from 1
     */
    public static String numbered(String id, int number) {
        return number == 1 ? id : id + "-" + number;
    }

    /** One id for each entry, none twice. What an entry is called hangs on no other but those with its name. */
    static List<String> of(List<ManifestEntry> entries) {
        List<String> ids = new ArrayList<>(entries.stream().map(SourceIds::of).toList());
        for (int folders = 1; folders <= MOST_FOLDERS && repeated(ids).size() > 0; folders++) {
            Map<String, Integer> repeated = repeated(ids);
            for (int i = 0; i < ids.size(); i++) {
                if (repeated.containsKey(ids.get(i))) {
                    ids.set(i, of(entries.get(i).file(), entries.get(i).url(), folders));
                }
            }
        }
        return numbered(ids);
    }

    private static Map<String, Integer> repeated(List<String> ids) {
        Map<String, Integer> count = new HashMap<>();
        ids.forEach(id -> count.merge(id, 1, Integer::sum));
        count.values().removeIf(n -> n == 1);
        return count;
    }

    private static List<String> numbered(List<String> ids) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> numbered = new ArrayList<>();
        for (String id : ids) {
            int n = seen.merge(id, 1, Integer::sum);
            numbered.add(numbered(id, n));
        }
        return numbered;
    }

    private static String fromUrl(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        String id = clean(rest.startsWith("www.") ? rest.substring(4) : rest);
        return id.isEmpty() ? clean(url) : id;
    }

    private static String fromFile(String file, int folders) {
        String[] parts = file.split("[/\\\\]+", -1);
        String name = parts.length == 0 ? file : parts[parts.length - 1];
        int dot = name.lastIndexOf('.');
        StringBuilder id = new StringBuilder(dot > 0 ? name.substring(0, dot) : name);
        for (int i = 1; i <= folders && parts.length - 1 - i >= 0; i++) {
            id.insert(0, parts[parts.length - 1 - i] + "-");
        }
        return clean(id.toString());
    }

    /** Letters, digits, '.', '_' and '-' of any script; all else is a '-', none at the ends. */
    private static String clean(String name) {
        StringBuilder id = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean kept = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (kept || c == '.' || c == '_') {
                id.appendCodePoint(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        });
        while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.length() == 0 ? "source" : id.toString();
    }
}
