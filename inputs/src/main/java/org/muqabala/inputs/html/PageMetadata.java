package org.muqabala.inputs.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param title without the name of the site; null where none is told
 * @param publisher null where none is told
 * @param published the day of publication; null where none is told
 * @param updated the day of the last change; null where none is told
 * @param url null where none is told
 * @param language a BCP 47 code; null where none is told
 * @param authors as written
 * @param otherDay another day of publication that the page tells too; null where all agree
 * @param body the text of the article, where it is told whole; null where it is not
 * @param broken is there JSON-LD that could not be read?
 */
record PageMetadata(
        @Nullable Told title,
        @Nullable Told publisher,
        @Nullable Day published,
        @Nullable Day updated,
        @Nullable Told url,
        @Nullable Told language,
        @Nullable Told authors,
        @Nullable Day otherDay,
        @Nullable String body,
        boolean broken) {
    /** A value and where in the page it stands. */
    record Told(String value, String where) {}

    /** A day and where in the page it stands. */
    record Day(LocalDate day, String where) {}

    /** What is told, in one order, for a reader to see. */
    List<Extracted.Metadata> list() {
        List<Extracted.Metadata> list = new ArrayList<>();
        add(list, "title", title);
        add(list, "publisher", publisher);
        add(list, "authors", authors);
        add(list, "published", published);
        add(list, "updated", updated);
        add(list, "url", url);
        add(list, "language", language);
        return list;
    }

    private static void add(List<Extracted.Metadata> list, String field, @Nullable Told told) {
        if (told != null) {
            list.add(new Extracted.Metadata(field, told.value(), told.where()));
        }
    }

    private static void add(List<Extracted.Metadata> list, String field, @Nullable Day day) {
        if (day != null) {
            list.add(new Extracted.Metadata(field, day.day().toString(), day.where()));
        }
    }
}
