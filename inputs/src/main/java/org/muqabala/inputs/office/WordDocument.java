package org.muqabala.inputs.office;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.SAXException;

/** Reads a document of Word: what it says when every change is accepted, without comments, headers and footers. */
final class WordDocument {
    private WordDocument() {}

    static Answer read(Path file) throws IOException, SAXException, TikaException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true); // takes a document as it comes, where the other builds a tree of it
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(org.apache.tika.extractor.EmbeddedDocumentExtractor.class, new NothingEmbedded());
        Metadata metadata = new Metadata();
        WordText text = new WordText();
        try (TikaInputStream in = TikaInputStream.get(WordParts.of(file))) {
            new OOXMLParser().parse(in, text, metadata, context);
        }
        return new Answer(
                Outcome.READ,
                Titles.title(metadata.get(TikaCoreProperties.TITLE)),
                metadata.get(TikaCoreProperties.CREATOR),
                metadata.get(TikaCoreProperties.CREATED),
                0,
                0,
                text.text());
    }
}
