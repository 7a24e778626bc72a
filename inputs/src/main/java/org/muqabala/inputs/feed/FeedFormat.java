package org.muqabala.inputs.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.article.BlockText;
import org.muqabala.inputs.article.Facts;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.article.Parts;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Format;
import org.muqabala.inputs.format.Opener;
import org.muqabala.inputs.format.Problems;
import org.muqabala.inputs.format.TooLargeException;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** RSS of every version, and Atom: each entry is a text with the title, the day and the address that the feed tells. */
public final class FeedFormat implements Format {
    private static final int MOST_BYTES = 32 << 20;

    /** What is shorter is no article but leads to one. */
    private static final int TEASER = 200;

    private static final List<String> LEADS_ON = List.of("…", "...", "[…]", "[...]", "[&hellip;]");

    private final Decoding decoding;
    private final Markup markup;

    /**
     * Feeds.
     *
     * @param decoding how bytes become text
     * @param markup how the HTML of an entry does
     */
    public FeedFormat(Decoding decoding, Markup markup) {
        this.decoding = decoding;
        this.markup = markup;
    }

    @Override
    public boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".rss") || lower.endsWith(".atom") || lower.endsWith(".rdf") || lower.endsWith(".xml");
    }

    @Override
    public boolean isIn(Blob blob) throws IOException {
        return FeedHead.isFeed(blob);
    }

    @Override
    public FileTexts read(Blob blob, ManifestEntry told, Opener inside) throws IOException {
        Decoded decoded;
        try {
            byte[] bytes = blob.bytes(MOST_BYTES);
            String declared = FeedHead.encoding(bytes);
            decoded = decoding.decode(told.file(), bytes, declared == null ? blob.charset() : declared);
        } catch (TooLargeException e) {
            String most = String.valueOf(MOST_BYTES >> 20);
            return FileTexts.none(Problems.ofFile(
                    "feed-too-large",
                    Severity.ERROR,
                    told.file(),
                    "expected a feed of at most " + most + " MB, found more; split it",
                    most));
        }
        Reading reading = new Reading(told);
        decoded.problems().forEach(problem -> reading.problems.add(problem.of(told.file())));
        FeedXml xml = FeedXml.of(decoded.text());
        Document document = xml.document();
        if (document != null) {
            reading.entries(document);
        }
        FeedXml.Fault fault = xml.fault();
        if (fault != null) {
            reading.broken(fault);
        }
        return reading.texts();
    }

    /** One feed that is read. */
    private final class Reading {
        private final ManifestEntry told;
        private final Names names;
        private final List<SourceText> texts = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int teasers;
        private int empty;

        Reading(ManifestEntry told) {
            this.told = told;
            this.names = new Names(told.file());
        }

        void entries(Document document) {
            List<Element> items = FeedItems.of(document.getRootElement());
            SyndFeed feed;
            try {
                feed = new SyndFeedInput(false, Locale.ROOT).build(document);
            } catch (FeedException | RuntimeException e) { // it trips over feeds without a channel and the like
                add(
                        "feed-not-known",
                        Severity.ERROR,
                        "expected RSS or Atom, found XML of another kind; save the pages themselves");
                return;
            }
            List<SyndEntry> entries = feed.getEntries();
            for (int i = 0; i < entries.size(); i++) {
                entry(feed, entries.get(i), items.size() == entries.size() ? items.get(i) : null, i + 1);
            }
        }

        private void entry(SyndFeed feed, SyndEntry entry, @Nullable Element item, int number) {
            String text = text(feed, entry);
            if (text.isBlank()) {
                empty++;
                return;
            }
            if (text.length() < TEASER || LEADS_ON.stream().anyMatch(text::endsWith)) {
                teasers++;
            }
            SyndFeed from = entry.getSource();
            Facts facts = new Facts(
                    plain(entry.getTitle()),
                    plain(from != null && from.getTitle() != null ? from.getTitle() : feed.getTitle()),
                    item == null ? null : FeedItems.day(item),
                    entry.getLink() != null ? entry.getLink() : entry.getUri(),
                    item == null ? feed.getLanguage() : FeedItems.language(item));
            texts.add(facts.with(Parts.of(told, names.of(String.valueOf(number))), text));
        }

        /** The longest that the entry holds: feeds give an article, a teaser of it, or both. */
        private String text(SyndFeed feed, SyndEntry entry) {
            List<SyndContent> all = new ArrayList<>(entry.getContents());
            if (entry.getDescription() != null) {
                all.add(entry.getDescription());
            }
            String longest = "";
            for (SyndContent content : all) {
                String text = text(feed, content);
                longest = text.length() > longest.length() ? text : longest;
            }
            return longest;
        }

        private String text(SyndFeed feed, SyndContent content) {
            String value = content.getValue();
            if (value == null) {
                return "";
            }
            boolean atom = String.valueOf(feed.getFeedType()).startsWith("atom");
            boolean html = atom
                    ? String.valueOf(content.getType()).contains("html")
                    : BlockText.isHtml(value) || value.indexOf('&') >= 0 || value.indexOf('<') >= 0;
            return html ? markup.text(value) : value.strip();
        }

        private @Nullable String plain(@Nullable String title) {
            return title == null || title.indexOf('&') < 0 && title.indexOf('<') < 0 ? title : markup.text(title);
        }

        void broken(FeedXml.Fault fault) {
            Severity severity = texts.isEmpty() ? Severity.ERROR : Severity.WARNING;
            String line = String.valueOf(fault.line());
            String column = String.valueOf(fault.column());
            String where = "line " + line + ", column " + column + ": ";
            switch (fault.code()) {
                case "xml-doctype" ->
                    add(
                            "xml-doctype",
                            severity,
                            where
                                    + "expected a feed without a DOCTYPE, found one; it was not read, since it may pull in "
                                    + "other files; take it out",
                            line,
                            column);
                case "xml-without-end" ->
                    add(
                            "xml-without-end",
                            severity,
                            where + "expected a feed, found elements without end; what follows was not read",
                            line,
                            column);
                default ->
                    add(
                            "xml-broken",
                            severity,
                            where + "expected well-formed XML, found: " + Names.shown(fault.complaint())
                                    + "; what stands before was read; fetch the feed again",
                            line,
                            column,
                            Names.shown(fault.complaint()));
            }
        }

        FileTexts texts() {
            if (teasers > 0) {
                String count = String.valueOf(teasers);
                add(
                        "feed-teasers",
                        Severity.NOTICE,
                        count
                                + " entries are teasers, no full articles; fetch the pages that they lead to (muqabala fetch)",
                        count);
            }
            if (empty > 0) {
                String count = String.valueOf(empty);
                add("feed-entries-empty", Severity.WARNING, count + " entries have no text, and were left out", count);
            }
            if (texts.isEmpty() && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
                add(
                        "feed-without-articles",
                        Severity.ERROR,
                        "expected entries with texts, found none; save the pages themselves");
            }
            return new FileTexts(texts, problems);
        }

        private void add(String code, Severity severity, String message, String... args) {
            problems.add(Problems.ofFile(code, severity, told.file(), message, args));
        }
    }
}
