package org.muqabala.inputs.feed;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.input.sax.SAXHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The XML of a feed, read without trust: no DOCTYPE, so no entities of its own and no other files; nothing nested without
 * end. What stands before a place where it breaks is kept.
 *
 * @param document the whole elements that were read; null where there is not even a root
 * @param fault why the rest was not; null where it is whole
 */
record FeedXml(@Nullable Document document, @Nullable Fault fault) {
    private static final int DEEPEST = 100;

    /** Elements and attributes of a feed; what has more is there to fill the memory. */
    private static final int MOST_NODES = 1_000_000;

    private static final int MOST_PREFIXES = 1000;

    /**
     * Where and why the XML cannot be read on.
     *
     * @param code of the problem that tells of it
     * @param line from 1
     * @param column from 1
     * @param complaint what the parser says
     */
    record Fault(String code, int line, int column, String complaint) {
        Fault below(int lines) {
            return new Fault(code, line + lines, column, complaint);
        }
    }

    /** The XML of a text, before which empty lines may stand. */
    static FeedXml of(String text) throws IOException {
        String xml = text.stripLeading();
        int before = (int) text.substring(0, text.length() - xml.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        FeedXml read = parsed(xml);
        Fault fault = read.fault();
        return fault == null ? read : new FeedXml(read.document(), fault.below(before));
    }

    private static FeedXml parsed(String xml) throws IOException {
        Builder builder = new Builder();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(builder);
            reader.setErrorHandler(builder);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", builder);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.parse(new InputSource(new StringReader(xml)));
            return new FeedXml(builder.getDocument(), null);
        } catch (RefusedXmlException e) {
            return new FeedXml(builder.whole(), builder.fault(e.code(), e.code()));
        } catch (SAXParseException e) {
            return new FeedXml(
                    builder.whole(),
                    new Fault("xml-broken", e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage())));
        } catch (SAXException
                | org.jdom2.JDOMException
                | IllegalArgumentException
                | IllegalStateException e) { // JDOM minds names that SAX does not
            return new FeedXml(builder.whole(), builder.fault("xml-broken", String.valueOf(e.getMessage())));
        }
    }

    private static XMLReader reader() throws SAXException, org.jdom2.JDOMException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The XML is of a kind that is not read. */
    private static final class RefusedXmlException extends SAXException {
        private static final long serialVersionUID = 1;

        RefusedXmlException(String code) {
            super(code);
        }

        String code() {
            return String.valueOf(getMessage());
        }
    }

    /** Builds the tree and stops where it goes on without end. */
    private static final class Builder extends SAXHandler {
        private int depth;
        private int nodes;
        private int prefixes;

        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
            throw new RefusedXmlException("xml-doctype");
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) throws SAXException {
            prefixes++;
            if (prefixes > MOST_PREFIXES) {
                throw new RefusedXmlException("xml-without-end");
            }
            super.startPrefixMapping(prefix, uri);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            depth++;
            nodes += 1 + attributes.getLength();
            if (depth > DEEPEST || nodes > MOST_NODES) {
                throw new RefusedXmlException("xml-without-end");
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            depth--;
            super.endElement(uri, local, name);
        }

        /** JDOM keeps them, nobody reads them. */
        @Override
        public void comment(char[] text, int start, int length) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        /** What was read, without the entry in which it broke off; null where there is nothing. */
        @Nullable
        Document whole() {
            Document document = getDocument();
            if (document == null || !document.hasRootElement()) {
                return null;
            }
            try {
                Element open = getCurrentElement();
                while (open != null) {
                    Element parent = open.getParentElement();
                    if (parent != null && FeedItems.isItem(open)) {
                        open.detach();
                    }
                    open = parent;
                }
            } catch (SAXException e) {
                return document; // broke off after the root's end
            }
            return document;
        }

        Fault fault(String code, String complaint) {
            org.xml.sax.Locator at = getDocumentLocator();
            return new Fault(
                    code, at == null ? 1 : at.getLineNumber(), at == null ? 1 : at.getColumnNumber(), complaint);
        }
    }
}
