package org.muqabala.inputs.office;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Makes text of what Tika tells of a document of Word: a paragraph a line, "- " before items, " | " between cells. */
final class WordText extends DefaultHandler {
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li");
    /** What Tika writes before an item that has a sign and no number. */
    private static final String SIGNS = "·•▪●○◦‣o§";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private int cells;
    private int tables;
    private boolean inBody;
    /** What may become the mark of a note; it is no part of the text. */
    private String mark = "";

    String text() {
        end();
        return text.toString().strip();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "body" -> inBody = true;
            case "table" -> {
                end();
                tables++;
            }
            case "tr" -> {
                row.setLength(0);
                cells = 0;
            }
            case "td", "th" -> {
                if (cells++ > 0) {
                    row.append(" | ");
                }
            }
            case "br" -> {
                flush();
                paragraph.append(' ');
            }
            default -> {
                if (PARAGRAPHS.contains(name)) {
                    end();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "td", "th", "p", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> end();
            case "tr" -> {
                end();
                put(row.toString());
                row.setLength(0);
            }
            case "table" -> tables--;
            case "body" -> {
                end();
                inBody = false;
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!inBody) {
            return;
        }
        String part = new String(characters, start, length);
        if (part.equals("[") && mark.isEmpty() || isNumber(part) && mark.equals("[")) {
            mark += part; // perhaps of a note: "[", "12", "]"
        } else if (part.equals("]") && mark.length() > 1) {
            mark = "";
        } else {
            flush();
            paragraph.append(part);
        }
        if (paragraph.length() + row.length() + text.length() > Answer.MOST_CHARS) {
            throw new IllegalStateException(new TooMuchTextException());
        }
    }

    private void flush() {
        paragraph.append(mark);
        mark = "";
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The paragraph is over; in a table it is a part of its row. */
    private void end() {
        flush();
        String words = words(paragraph);
        paragraph.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (tables > 0) {
            boolean follows = row.length() > 0 && row.charAt(row.length() - 1) != ' ';
            row.append(follows ? " " : "").append(words);
        } else {
            put(words);
        }
    }

    private void put(String words) {
        if (!words.isBlank()) {
            text.append(words.strip()).append("\n\n");
        }
    }

    private static String words(StringBuilder paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            if (!space) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String plain = PresentationForms.plain(words.toString()).strip();
        boolean sign = plain.length() > 2 && plain.charAt(1) == ' ' && SIGNS.indexOf(plain.charAt(0)) >= 0;
        return sign ? "- " + plain.substring(2) : plain;
    }
}
