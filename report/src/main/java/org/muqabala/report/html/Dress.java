package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muqabala.report.TemplateException;

/**
 * Style and script as they stand in the page, and the policy that lets in these two and nothing else.
 *
 * @param style the style sheet with its fonts in it
 * @param script the script
 */
record Dress(String style, String script) {
    static final String STYLE = "style.css";
    static final String SCRIPT = "page.js";

    private static final Pattern FONT = Pattern.compile("url\\(\"?([\\w-]+\\.woff2)\"?\\)");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    static Dress of(TemplateFiles files) {
        // its comments go before the fonts come, which are ten times as long
        String style = oneLine(checked(files, STYLE, "</style"));
        StringBuilder set = new StringBuilder();
        Matcher font = FONT.matcher(style);
        while (font.find()) {
            String data = Base64.getEncoder().encodeToString(files.bytes(font.group(1)));
            font.appendReplacement(set, "url(data:font/woff2;base64," + data + ")");
        }
        font.appendTail(set);
        return new Dress(set.toString(), brief(checked(files, SCRIPT, "</script")));
    }

    /** Without comments, on one line: what stands below it in a template then keeps the number of its line. */
    private static String oneLine(String style) {
        return COMMENT.matcher(style)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Without indents and lines that are comments. */
    private static String brief(String script) {
        return script.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    /** What would end the element that holds the file would let the rest of it out into the page. */
    private static String checked(TemplateFiles files, String name, String end) {
        String text = files.text(name);
        int at = text.toLowerCase(Locale.ROOT).indexOf(end);
        if (at >= 0) {
            int line =
                    (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            throw new TemplateException(files.name(name), line, "expected none of \"" + end + "\" in the file");
        }
        return text;
    }

    /** Nothing but the style, its fonts and the script; no network, no frames, no forms that are sent. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; font-src data:; base-uri 'none'; form-action 'none'"
                .formatted(digest(style), digest(script));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
