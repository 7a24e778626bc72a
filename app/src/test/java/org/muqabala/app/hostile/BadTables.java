package org.muqabala.app.hostile;

import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.passedOver;
import static org.muqabala.app.hostile.BadInput.read;
import static org.muqabala.app.hostile.BadInput.refused;

import java.nio.file.Files;
import java.util.List;

/** Tables, feeds and lists of sources with rows that make no sense, and XML that wants more than to be read. */
final class BadTables {
    private static final String ROW =
            "{\"text\":\"The mayor said on Monday that the fire killed 13 people.\",\"publisher\":\"North\"}\n";
    private static final String ITEM =
            "<item><title>Fire</title><description>The mayor said on Monday that the fire killed 13 people. The search went on at night, the council said. "
                    + "Forty people were hurt and brought to hospitals of the region, where doctors worked until the morning.</description></item>";

    private BadTables() {}

    static List<BadInput> all() {
        return List.of(
                read(
                        "a line of JSON that breaks",
                        file("a.jsonl", ROW + "{\"text\":\n" + ROW.replace("13", "15")),
                        "row-not-read"),
                read("a line of JSON without a text", file("a.jsonl", ROW + "{\"title\":\"x\"}\n"), "row-not-read"),
                read(
                        "a line of JSON 100,000 levels deep",
                        folder -> file("a.jsonl", ROW + "[".repeat(100_000) + "\n")
                                .in(folder),
                        "row-not-read"),
                read(
                        "a number of a million digits in JSON",
                        folder -> file("a.jsonl", ROW + "{\"text\":\"x\",\"id\":" + "9".repeat(1_000_000) + "}\n")
                                .in(folder),
                        "row-not-read"),
                read(
                        "a date in JSON that is none",
                        file("a.jsonl", ROW.replace("}", ",\"date\":\"03/04/2024\"}")),
                        "date-not-read"),
                refused(
                        "a file of JSON lines, none of them an article",
                        file("a.jsonl", "1\n2\n"),
                        "no-articles",
                        "row-not-read"),
                refused(
                        "an array of JSON 100,000 levels deep",
                        folder -> file("a.json", "[".repeat(100_000)).in(folder),
                        "json-broken",
                        "no-articles",
                        "row-not-read"),
                refused("a table without a column of texts", file("a.csv", "name,age\nx,3\n"), "table-without-text"),
                read(
                        "a table with a row that is too short",
                        file("a.csv", "publisher,text\nNorth,The mayor said that the fire killed 13 people.\nSouth\n"),
                        "row-not-read"),
                read(
                        "a table with a quotation mark that never closes",
                        file(
                                "a.csv",
                                "publisher,text\nNorth,The mayor said that the fire killed 13 people.\nSouth,\"The fire\n"),
                        "csv-broken"),
                read(
                        "formulas in a table",
                        file(
                                "a.csv",
                                "publisher,title,text\n=1+1,@x,The mayor said that the fire killed 13 people.\n")),
                refused(
                        "a feed with a billion laughs",
                        file(
                                "a.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">" + laughs()
                                        + "]><rss version=\"2.0\"><channel><title>&l9;</title>" + ITEM
                                        + "</channel></rss>"),
                        "xml-doctype"),
                refused(
                        "a feed that pulls in a file",
                        file(
                                "a.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&f;</title>"
                                        + ITEM + "</channel></rss>"),
                        "xml-doctype"),
                read(
                        "a feed that breaks off",
                        file(
                                "a.xml",
                                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>North</title>" + ITEM
                                        + "<item><title>"),
                        "xml-broken"),
                refused(
                        "a feed 100,000 levels deep",
                        folder -> file("a.xml", "<rss version=\"2.0\"><channel>" + "<a>".repeat(100_000))
                                .in(folder),
                        "xml-without-end"),
                refused(
                        "XML that is no feed",
                        file("a.xml", "<?xml version=\"1.0\"?><invoice><sum>3</sum></invoice>"),
                        "format-not-known"),
                read(
                        "a sources.json that is no JSON",
                        folder -> {
                            Files.writeString(folder.resolve("a.txt"), BadPlaces.ARTICLE);
                            Files.writeString(folder.resolve("sources.json"), "[{");
                            return List.of(folder);
                        },
                        "manifest-broken"),
                read(
                        "a sources.json 100,000 levels deep",
                        folder -> {
                            Files.writeString(folder.resolve("a.txt"), BadPlaces.ARTICLE);
                            Files.writeString(folder.resolve("sources.json"), "[".repeat(100_000));
                            return List.of(folder);
                        },
                        "manifest-broken"),
                refused(
                        "a sources.json that climbs out of its folder",
                        folder -> {
                            Files.writeString(folder.resolve("sources.json"), "[{\"file\":\"../../etc/passwd\"}]");
                            return List.of(folder);
                        },
                        "file-outside-folder"),
                passedOver(
                        "a comparison.json among the sources",
                        folder -> {
                            Files.writeString(folder.resolve("comparison.json"), "{\"schemaVersion\":\"1\"}");
                            return List.of(folder);
                        },
                        "folder-empty"));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder();
        String last = "a";
        for (int i = 0; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&" + last + ";").repeat(10))
                    .append("\">");
            last = "l" + i;
        }
        return entities.toString();
    }
}
