package org.muqabala.inputs.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.PageMetadata.Told;

/** Titles of pages without the names of their sites. */
final class Titles {
    private static final List<String> SIGNS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " ~ ", " : ", ": ");

    private Titles() {}

    /**
     * The title.
     *
     * @param told as the metadata have it
     * @param heading the title as the page shows it; null where it shows none
     * @param publisher null where none is told
     */
    static @Nullable Told of(@Nullable Told told, @Nullable String heading, @Nullable Told publisher) {
        if (heading != null
                && (told == null || told.where().equals("title") || told.value().contains(heading))) {
            return new Told(
                    limited(heading), told != null && told.value().contains(heading) ? told.where() : "heading");
        }
        if (told == null) {
            return null;
        }
        return new Told(withoutSite(told.value(), publisher, told.where().equals("title")), told.where());
    }

    private static String limited(String heading) {
        String line = heading.replace('\n', ' ');
        return line.length() <= 500 ? line : TextFolder.fold(line.substring(0, 500));
    }

    private static String withoutSite(String title, @Nullable Told publisher, boolean always) {
        for (String sign : SIGNS.subList(0, SIGNS.size() - 1)) {
            int at = title.lastIndexOf(sign);
            if (at > 0) {
                String before = title.substring(0, at).strip();
                String site = title.substring(at + sign.length()).strip();
                boolean named = publisher != null && site.equalsIgnoreCase(publisher.value());
                if (named || always && before.length() > 2 * site.length()) {
                    return before;
                }
            }
        }
        return title;
    }
}
