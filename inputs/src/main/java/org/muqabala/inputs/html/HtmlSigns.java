package org.muqabala.inputs.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file tell: is it a page, and which character set does it declare? */
final class HtmlSigns {
    private static final List<String> STARTS =
            List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<base", "<!doctype xhtml");
    /** What starts so is another kind of file, whatever its name. */
    private static final List<String> OTHERS = List.of("<rss", "<feed", "<rdf", "%pdf", "pk\u0003", "{\\rtf", "warc/");

    private final String head;

    private HtmlSigns(String head) {
        this.head = head;
    }

    /** The signs in the first bytes of a file, each byte a letter; the NULs of UTF-16 are passed over. */
    static HtmlSigns in(byte[] bytes) {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        return new HtmlSigns(letters.toLowerCase(Locale.ROOT));
    }

    /** Does it start as a page does? */
    boolean isPage() {
        String start = start();
        return STARTS.stream().anyMatch(start::startsWith);
    }

    /** Is it surely another kind of file? */
    boolean isOther() {
        String start = start();
        return OTHERS.stream().anyMatch(start::startsWith);
    }

    /** Does any tag stand in it? */
    boolean hasTags() {
        for (int at = head.indexOf('<'); at >= 0 && at + 1 < head.length(); at = head.indexOf('<', at + 1)) {
            char next = head.charAt(at + 1);
            if (next >= 'a' && next <= 'z' || next == '/' || next == '!') {
                return true;
            }
        }
        return false;
    }

    /** What comes after byte order marks, white space, comments and an XML declaration. */
    private String start() {
        int at = 0;
        while (at < head.length()) {
            char c = head.charAt(at);
            int end = -1;
            if (head.startsWith("<!--", at)) {
                end = after("-->", at);
            } else if (head.startsWith("<?", at)) {
                end = after(">", at);
            } else if (c <= ' ' || c == '\u00EF' || c == '\u00BB' || c == '\u00BF' || c == '\u00FE' || c == '\u00FF') {
                end = at + 1;
            }
            if (end < 0) {
                break;
            }
            at = end;
        }
        return head.substring(at);
    }

    private int after(String mark, int from) {
        int at = head.indexOf(mark, from);
        return at < 0 ? head.length() : at + mark.length();
    }

    /**
     * The character set that is declared.
     *
     * @param type the media type that whoever sent it declared; null where none is known
     * @return null where none is declared
     */
    @Nullable
    String charset(@Nullable String type) {
        String sent = type == null ? null : value("charset", type.toLowerCase(Locale.ROOT), 0, type.length());
        return sent != null ? sent : inPage();
    }

    private @Nullable String inPage() {
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
            String charset = value("charset", head, at, after(">", at));
            if (charset != null) {
                // a declaration that can be read letter by letter is not in UTF-16, whatever it says
                return charset.startsWith("utf-16") ? "utf-8" : charset;
            }
        }
        int xml = head.indexOf("<?xml");
        return xml < 0 ? null : value("encoding", head, xml, after(">", xml));
    }

    /** What stands behind a name and '=' in a part of a text; null where nothing does. */
    private static @Nullable String value(String name, String text, int from, int to) {
        int at = text.indexOf(name, from);
        if (at < 0 || at >= to) {
            return null;
        }
        int start = at + name.length();
        while (start < to && " =\"'\t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && " \"';>/?,\t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start && end - start <= 40 ? text.substring(start, end) : null;
    }
}
