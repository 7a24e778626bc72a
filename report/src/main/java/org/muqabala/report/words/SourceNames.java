package org.muqabala.report.words;

import org.muqabala.document.Source;

/** What sources are called where there is room for a few words. */
public final class SourceNames {
    /** A title that stands for a publisher is cut to this. */
    private static final int LONGEST_TITLE = 36;

    private SourceNames() {}

    /** A source's publisher; where it is not known, the host of its address, its title or the name of its file. */
    public static String of(Source source) {
        String publisher = source.publisher();
        return publisher != null ? publisher : Links.host(source.url()).orElseGet(() -> titleOrFile(source));
    }

    private static String titleOrFile(Source source) {
        String title = source.title();
        if (title == null) {
            return source.file().substring(source.file().lastIndexOf('/') + 1);
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, Math.max(space, 1)) + "…";
    }
}
