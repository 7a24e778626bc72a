package org.muqabala.inputs.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** What is read from the elements of a feed themselves: a day as it is written, with the time zone it is written in, and a language. */
final class FeedItems {
    /** Under these names stands when an entry was published, the surest first. */
    private static final List<String> DAYS =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    private FeedItems() {}

    static boolean isItem(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }

    /** The elements of the entries, in order. */
    static List<Element> of(Element root) {
        List<Element> items = new ArrayList<>();
        boolean rss = root.getName().equals("rss");
        for (Element child : root.getChildren()) {
            if (isItem(child)) {
                items.add(child);
            } else if (rss && child.getName().equals("channel")) {
                child.getChildren().stream().filter(FeedItems::isItem).forEach(items::add);
            }
        }
        return items;
    }

    /** When the entry was published, as it is written; null where nothing is. */
    static @Nullable String day(Element item) {
        for (String name : DAYS) {
            for (Element child : item.getChildren()) {
                if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
                    return child.getTextTrim();
                }
            }
        }
        return null;
    }

    /** The language that the element or one around it says it is in; null where none does. */
    static @Nullable String language(Element element) {
        for (Element e = element; e != null; e = e.getParentElement()) {
            String told = e.getAttributeValue("lang", Namespace.XML_NAMESPACE);
            if (told == null) {
                told = language(e.getChildren());
            }
            if (told != null && !told.isBlank()) {
                return told.strip().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static @Nullable String language(List<Element> children) {
        for (Element child : children) {
            if (child.getName().equals("language")) {
                return child.getTextTrim();
            }
            if (isItem(child)) {
                return null; // what a feed says of itself stands before its entries
            }
        }
        return null;
    }
}
