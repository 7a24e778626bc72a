package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.view.Pages;
import org.muqabala.text.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A comparison as one HTML file for people: no network, no scripts, every value linked to the words it came from. What
 * sources say is set in as text only, and the page's own policy forbids everything but its own style sheet.
 */
public final class HtmlReport {
    /** The name of the file. */
    public static final String FILE = "report.html";

    private static final String FOLDER = "/org/muqabala/report/templates/";

    private HtmlReport() {}

    /** Everything that is made once: reading templates is slower than filling them in. */
    private static final class Press {
        static final String STYLE = resource("style.css");
        static final TemplateEngine ENGINE = Templates.engine(FOLDER, STYLE);
        static final String POLICY =
                "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'".formatted(digest());

        private static String digest() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
                return Base64.getEncoder().encodeToString(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /**
     * Writes report.html into a folder, made where it is missing.
     *
     * @param language of the page's own words: Arabic or English
     * @param concepts those that the sources were read with
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Comparison comparison, Language language, ConceptLexicon concepts, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(folder.resolve(FILE)), UTF_8))) {
            write(comparison, language, concepts, writer);
        }
    }

    /**
     * Writes the page; the writer stays open.
     *
     * @param language of the page's own words: Arabic or English
     * @throws IllegalArgumentException where the page does not speak the language
     */
    public static void write(Comparison comparison, Language language, Writer writer) {
        write(comparison, language, ConceptLexicon.shipped(), writer);
    }

    private static void write(Comparison comparison, Language language, ConceptLexicon concepts, Writer writer) {
        Context context = new Context(
                Locale.forLanguageTag(language.code()),
                Map.of("page", Pages.of(comparison, language, concepts), "policy", Press.POLICY));
        Press.ENGINE.process("report", context, writer);
    }

    /**
     * Reads the templates and the page's words ahead, so that another thread may do it while the comparison is made.
     *
     * @throws IllegalArgumentException where the page does not speak the language
     */
    public static void prepare(Language language) {
        Comparison nothing = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        write(nothing, language, Writer.nullWriter());
    }

    private static String resource(String file) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + FOLDER + file);
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
