package org.muqabala.app.hostile;

import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.read;
import static org.muqabala.app.hostile.BadInput.refused;

import java.nio.charset.Charset;
import java.util.List;

/** Pages of the web that are broken, endless or want to run. */
final class BadPages {
    private static final String TEXT =
            "<p>The mayor said on Monday that the fire killed 13 people in the old town, and that 40 others were hurt.</p>"
                    + "<p>Firefighters worked through the night to save the market, the council said in a statement.</p>";

    private BadPages() {}

    static List<BadInput> all() {
        return List.of(
                read(
                        "a page 100,000 levels deep",
                        folder -> file("deep.html", page("<div>".repeat(100_000) + TEXT))
                                .in(folder)),
                read(
                        "a page of unclosed tags",
                        folder -> file("open.html", page(TEXT + "<b><i><p><table><tr><td>".repeat(20_000)))
                                .in(folder)),
                read(
                        "a page of a hundred thousand empty paragraphs",
                        folder -> file("empty.html", page(TEXT + "<p></p>".repeat(100_000)))
                                .in(folder)),
                read(
                        "a page with an attribute of a megabyte",
                        folder -> file("long.html", page("<p title=\"" + "x".repeat(1 << 20) + "\">" + TEXT))
                                .in(folder)),
                read(
                        "a page of a megabyte of opening brackets",
                        folder -> file("brackets.html", page(TEXT + "<".repeat(1 << 20)))
                                .in(folder)),
                read(
                        "a page with scripts, handlers and script links",
                        file(
                                "script.html",
                                page("<script>alert(1)</script><p onclick=alert(1)>"
                                        + "<a href=\"javascript:alert(1)\">The mayor said on Tuesday that 13 people were killed.</a></p>"
                                        + TEXT))),
                read(
                        "a page whose entities hide a script",
                        file(
                                "entities.html",
                                page("<p>&lt;script&gt;alert(1)&lt;/script&gt; killed 13 people, the mayor said.</p>"
                                        + TEXT))),
                read(
                        "a page with metadata that are scripts and formulas",
                        file(
                                "meta.html",
                                "<html><head><title>=1+1 \u202E</title>"
                                        + "<meta property=\"og:site_name\" content=\"<script>alert(1)</script>\">"
                                        + "<link rel=canonical href=\"javascript:alert(1)\"></head><body><article>"
                                        + TEXT + "</article></body></html>"),
                        "invisible-characters"),
                read(
                        "a page with metadata 100,000 levels deep",
                        folder -> file(
                                        "json.html",
                                        "<html><head><script type=\"application/ld+json\">" + "[".repeat(100_000)
                                                + "</script></head><body><article>" + TEXT + "</article></body></html>")
                                .in(folder),
                        "json-ld-broken"),
                read(
                        "a page that declares UTF-8 and is windows-1256",
                        file(
                                "a.html",
                                page("<p>" + BadBytes.ARABIC + "</p><p>" + BadBytes.ARABIC + "</p>")
                                        .getBytes(Charset.forName("windows-1256"))),
                        "charset-misdeclared"),
                read(
                        "a page of days that do not agree",
                        file(
                                "days.html",
                                "<html><head><meta property=\"article:published_time\" content=\"2024-03-02T10:00:00Z\">"
                                        + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-03\"}</script></head><body><article>"
                                        + TEXT + "</article></body></html>"),
                        "date-sources-differ"),
                refused(
                        "a page that shows nothing",
                        file("none.html", "<html><body><script>var a = 'text'</script></body></html>"),
                        "page-empty"));
    }

    static String page(String body) {
        return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Fire in the old town</title></head><body><article><h1>Fire"
                + " in the old town</h1>" + body + "</article></body></html>";
    }
}
