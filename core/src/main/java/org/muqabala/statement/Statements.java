package org.muqabala.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.document.Document;
import org.muqabala.document.Furniture;
import org.muqabala.document.Section;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Cuts a document into its statements: what is no furniture, paragraph by paragraph, sentence by sentence. */
public final class Statements {
    private final Document document;
    private final List<Statement> found = new ArrayList<>();
    private boolean text;
    private int lastSection;

    private Statements(Document document) {
        this.document = document;
    }

    /**
     * The statements of a document in the order of its text; none where its language is not read, or a part's, which its
     * problems tell. No statement stands in furniture or crosses a section.
     */
    public static List<Statement> of(Document document) {
        Statements statements = new Statements(document);
        List<Span> paragraphs = Paragraphs.of(
                document.text(),
                document.furniture().stream().map(Furniture::span).toList(),
                document.sections().stream().map(Section::span).toList());
        for (int i = 0; i < paragraphs.size(); i++) {
            String next = i + 1 < paragraphs.size() ? start(document.text(), paragraphs.get(i + 1)) : "";
            statements.paragraph(paragraphs.get(i), next, paragraphs.size() == 1);
        }
        return List.copyOf(statements.found);
    }

    /** The first sign of a paragraph; empty where it has none but spaces. */
    private static String start(String text, Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at < paragraph.end() ? text.substring(at, at + 1) : "";
    }

    private void paragraph(Span span, String next, boolean alone) {
        Tokens tokens = document.tokens(span);
        int from = 0;
        while (from < tokens.size() && isBullet(tokens.get(from))) {
            from++;
        }
        Tokens content = tokens.part(from, tokens.size());
        if (content.size() == 0) {
            return;
        }
        Optional<Language> language = document.languageAt(content.get(0).start());
        if (language.isEmpty()) {
            return;
        }
        SentenceLexicon lexicon = SentenceLexicon.of(language.get());
        int section = sectionAt(content.get(0).start());
        boolean heading = !alone && Headings.isHeading(content, !text);
        text |= !heading;
        List<Quotation> quotations = Quotations.of(content, next);
        List<Quotation> said = quotations.stream()
                .filter(q -> Utterances.isUtterance(content, q, lexicon))
                .toList();
        if (heading) {
            add(content, 0, content.size(), Statement.Kind.HEADING, section, said);
            return;
        }
        int start = 0;
        for (int end : SentenceEnds.of(content, quotations, lexicon)) {
            add(content, start, end, Statement.Kind.SENTENCE, section, said);
            start = end;
        }
    }

    private void add(Tokens paragraph, int from, int to, Statement.Kind kind, int section, List<Quotation> said) {
        Tokens tokens = paragraph.part(from, to);
        if (!hasWord(tokens)) {
            return;
        }
        List<Span> utterances = new ArrayList<>();
        for (Quotation quotation : said) {
            int first = Math.max(from, quotation.open() + 1);
            int last = Math.min(to, quotation.close());
            if (first < last) {
                utterances.add(new Span(
                        paragraph.get(first).start(), paragraph.get(last - 1).end()));
            }
        }
        Quote quote = Quote.of(
                document.text(),
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end());
        found.add(new Statement(quote, kind, section, tokens, utterances));
    }

    private int sectionAt(int offset) {
        List<Section> sections = document.sections();
        while (lastSection + 1 < sections.size()
                && sections.get(lastSection + 1).span().start() <= offset) {
            lastSection++;
            text = false;
        }
        return lastSection;
    }

    private static boolean hasWord(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBullet(Token token) {
        return "-–—•*·▪◦‣›|".contains(token.text());
    }
}
