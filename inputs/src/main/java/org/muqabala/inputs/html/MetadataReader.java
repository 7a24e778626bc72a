package org.muqabala.inputs.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.html.PageMetadata.Day;
import org.muqabala.inputs.html.PageMetadata.Told;

/** Reads what a page says of itself: in JSON-LD, in meta elements, in item properties and in its markup, in this order. */
final class MetadataReader {
    private static final int LONGEST = 500;
    private static final int LONGEST_URL = 2_000;
    private static final int MOST_AUTHORS = 20;
    private static final int MOST_TIMES = 40;

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "parsely-pub-date",
            "datepublished",
            "publisheddate",
            "date",
            "pubdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publishdate",
            "dc.date.issued",
            "dc.date",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date.created",
            "sailthru.date",
            "mediator_published_time",
            "cxenseparse:recs:publishtime",
            "article.published",
            "originalpublicationdate",
            "govuk:first-published-at");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "lastdate",
            "revised");
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "headline");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "publisher", "dc.publisher", "application-name");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "parsely-author", "dc.creator", "byl");
    private static final List<String> URLS = List.of("og:url", "parsely-link", "twitter:url");

    private final Document page;
    private final JsonLd json;
    private final Map<String, String> metas = new HashMap<>();

    private MetadataReader(Document page) {
        this.page = page;
        this.json = JsonLd.of(page);
        for (Element meta : page.getElementsByTag("meta")) {
            String content = clean(meta.attr("content"), LONGEST_URL);
            for (String key : List.of("property", "name")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
    }

    static PageMetadata read(Document page) {
        MetadataReader reader = new MetadataReader(page);
        List<Day> days = new ArrayList<>();
        Day published = reader.published(days);
        Day other = days.size() > 1 ? days.get(1) : null;
        return new PageMetadata(
                reader.title(),
                reader.publisher(),
                published,
                reader.updated(),
                reader.url(),
                reader.language(),
                reader.authors(),
                other,
                reader.json.body(),
                reader.json.isBroken());
    }

    private static String clean(String raw, int most) {
        String text = TextFolder.fold(raw.length() > 4 * most ? raw.substring(0, 4 * most) : raw)
                .replace('\n', ' ');
        return text.length() <= most ? text : TextFolder.fold(text.substring(0, most));
    }

    private @Nullable Told told(@Nullable String raw, String where, int most) {
        String value = raw == null ? "" : clean(raw, most);
        return value.isEmpty() ? null : new Told(value, where);
    }

    private @Nullable Told meta(List<String> names, int most) {
        for (String name : names) {
            Told told = told(metas.get(name), "meta " + name, most);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static @Nullable Told first(@Nullable Told one, @Nullable Told other) {
        return one != null ? one : other;
    }

    private @Nullable Told title() {
        Told told = first(told(json.value("headline"), "JSON-LD headline", LONGEST), meta(TITLES, LONGEST));
        told = first(told, told(property("headline"), "itemprop headline", LONGEST));
        return first(told, told(page.title(), "title", LONGEST));
    }

    private @Nullable Told publisher() {
        Told told = first(told(json.value("publisher"), "JSON-LD publisher", LONGEST), meta(PUBLISHERS, LONGEST));
        if (told == null) {
            Element publisher = page.selectFirst("[itemprop=publisher] [itemprop=name]");
            told = publisher == null ? null : told(content(publisher), "itemprop publisher", LONGEST);
        }
        return told != null && told.value().startsWith("http") ? null : told;
    }

    private @Nullable Told authors() {
        List<String> names = json.names("author");
        if (!names.isEmpty()) {
            return told(
                    String.join("; ", names.subList(0, Math.min(MOST_AUTHORS, names.size()))),
                    "JSON-LD author",
                    LONGEST);
        }
        for (String name : AUTHORS) {
            Told told = told(metas.get(name), "meta " + name, LONGEST);
            if (told != null && !told.value().startsWith("http")) {
                return told;
            }
        }
        return told(property("author"), "itemprop author", LONGEST);
    }

    private @Nullable Told url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Told told = canonical == null ? null : told(canonical.attr("href"), "link canonical", LONGEST_URL);
        told = isAddress(told) ? told : meta(URLS, LONGEST_URL);
        told = isAddress(told) ? told : told(json.url(), "JSON-LD url", LONGEST_URL);
        told = isAddress(told) ? told : told(property("mainEntityOfPage"), "itemprop mainEntityOfPage", LONGEST_URL);
        return isAddress(told) ? told : null;
    }

    private static boolean isAddress(@Nullable Told told) {
        return told != null
                && (told.value().startsWith("https://") || told.value().startsWith("http://"))
                && told.value().indexOf(' ') < 0;
    }

    private @Nullable Told language() {
        Element html = page.selectFirst("html");
        Told told = html == null
                ? null
                : first(told(html.attr("lang"), "html lang", 35), told(html.attr("xml:lang"), "html lang", 35));
        Element equivalent = page.selectFirst("meta[http-equiv=content-language]");
        told = first(told, equivalent == null ? null : told(equivalent.attr("content"), "meta content-language", 35));
        told = first(told, told(json.value("inLanguage"), "JSON-LD inLanguage", 35));
        told = first(told, meta(List.of("og:locale", "dc.language", "language"), 35));
        return told != null && isCode(told.value()) ? new Told(told.value().replace('_', '-'), told.where()) : null;
    }

    private static boolean isCode(String code) {
        return code.length() >= 2
                && code.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'))
                && (code.length() <= 3 || code.charAt(2) == '-' || code.charAt(2) == '_' || code.charAt(3) == '-');
    }

    private @Nullable Day published(List<Day> days) {
        List<Stamp> stamps = new ArrayList<>();
        add(json.value("datePublished"), "JSON-LD datePublished", stamps, days);
        for (String name : PUBLISHED) {
            add(metas.get(name), "meta " + name, stamps, days);
        }
        add(property("datePublished"), "itemprop datePublished", stamps, days);
        if (days.isEmpty()) {
            time(stamps, days);
        }
        return days.isEmpty() ? null : days.get(0);
    }

    /** Adds a day that is not told yet; the same instant told in the time of the place gives the day. */
    private static void add(@Nullable String raw, String where, List<Stamp> stamps, List<Day> days) {
        Stamp stamp = raw == null ? null : Stamp.read(raw);
        if (stamp == null) {
            return;
        }
        if (stamps.isEmpty() || stamps.stream().noneMatch(stamp::agrees)) {
            days.add(new Day(stamp.day(), where));
        } else if (stamp.agrees(stamps.get(0))
                && stamp.isLocal()
                && !stamps.get(0).isLocal()
                && days.size() == 1) {
            days.set(0, new Day(stamp.day(), where));
        }
        stamps.add(stamp);
    }

    /** The time element of the article, or the one day that all of the page name. */
    private void time(List<Stamp> stamps, List<Day> days) {
        List<Day> all = new ArrayList<>();
        List<Element> times = page.getElementsByTag("time");
        for (Element time : times.subList(0, Math.min(MOST_TIMES, times.size()))) {
            String value = time.attr("datetime");
            Element article = time.closest("article");
            if (time.hasAttr("pubdate") || article != null && article.selectFirst("h1") != null) {
                add(value, "time datetime", stamps, days);
                if (!days.isEmpty()) {
                    return;
                }
            }
            add(value, "time datetime", new ArrayList<>(), all);
        }
        if (!all.isEmpty() && all.stream().allMatch(all.get(0)::equals)) {
            days.add(all.get(0));
        }
    }

    private @Nullable Day updated() {
        List<Stamp> stamps = new ArrayList<>();
        List<Day> days = new ArrayList<>();
        add(json.value("dateModified"), "JSON-LD dateModified", stamps, days);
        for (String name : UPDATED) {
            add(metas.get(name), "meta " + name, stamps, days);
        }
        add(property("dateModified"), "itemprop dateModified", stamps, days);
        return days.isEmpty() ? null : days.get(0);
    }

    private @Nullable String property(String name) {
        Element element = page.selectFirst("[itemprop~=(^|\\s)" + name + "(\\s|$)]");
        return element == null ? null : content(element);
    }

    private static String content(Element element) {
        for (String attribute : List.of("content", "datetime", "href")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        Element name = element.selectFirst("[itemprop=name]");
        String text = (name == null ? element : name).text();
        return text.length() <= LONGEST ? text : "";
    }
}
