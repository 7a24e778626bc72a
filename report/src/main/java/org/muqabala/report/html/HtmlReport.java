package org.muqabala.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.TemplateException;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.Leaf;
import org.muqabala.report.view.Room;
import org.muqabala.text.Language;

/**
 * A comparison as HTML for people: one file, or where that would be too large a folder of pages. No network: style, font
 * and script are in the page, and its policy lets in nothing else. Every value is linked to the words it came from. What
 * sources say is set in as text only. All of it can be read without scripts, which add filters and unfold explanations.
 */
public final class HtmlReport {
    /** The name of the page that is opened first. */
    public static final String FILE = Leaf.FIRST;

    /** A page of more bytes than this is written as a folder of pages. */
    public static final long LARGEST_PAGE = 25_000_000;

    private static final ConcurrentMap<Edition, Press> PRESSES = new ConcurrentHashMap<>();

    private HtmlReport() {}

    /**
     * Writes report.html into a folder, made where it is missing.
     *
     * @param language of the page's own words: Arabic or English
     * @param concepts those that the sources were read with
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Comparison comparison, Language language, ConceptLexicon concepts, Path folder)
            throws IOException {
        write(comparison, Edition.of(language, concepts), folder);
    }

    /**
     * Writes report.html into a folder, made where it is missing; and the folder {@code pages} beside it where one page
     * would be larger than {@link #LARGEST_PAGE}.
     *
     * @return how many pages were written
     * @throws IOException where the folder cannot be written to
     * @throws TemplateException where a template of the user's own is faulty
     */
    public static int write(Comparison comparison, Edition edition, Path folder) throws IOException {
        return write(comparison, Decided.none(), edition, folder);
    }

    /** The same with what people decided of the comparison. */
    public static int write(Comparison comparison, Decided decided, Edition edition, Path folder) throws IOException {
        return write(comparison, decided, edition, folder, LARGEST_PAGE, Room.STANDARD);
    }

    static int write(Comparison comparison, Decided decided, Edition edition, Path folder, long largest, Room room)
            throws IOException {
        Press press = press(edition);
        return new ReportFiles(press, press.pages(comparison, decided, room), folder).write(largest);
    }

    /**
     * Writes everything as one page; the writer stays open.
     *
     * @param language of the page's own words: Arabic or English
     * @throws IllegalArgumentException where the page does not speak the language
     */
    public static void write(Comparison comparison, Language language, Writer writer) {
        write(comparison, Edition.of(language), writer);
    }

    /**
     * Writes everything as one page; the writer stays open.
     *
     * @throws IllegalArgumentException where the page does not speak the language
     * @throws TemplateException where a template of the user's own is faulty
     */
    public static void write(Comparison comparison, Edition edition, Writer writer) {
        write(comparison, Decided.none(), edition, writer);
    }

    /** The same with what people decided of the comparison. */
    public static void write(Comparison comparison, Decided decided, Edition edition, Writer writer) {
        print(press(edition), comparison, decided, writer);
    }

    /**
     * Reads the templates and the page's words ahead, so that another thread may do it while the comparison is made.
     *
     * @throws IllegalArgumentException where the page does not speak the language
     */
    public static void prepare(Language language) {
        prepare(Edition.of(language));
    }

    /**
     * The same of an edition: what is faulty in templates of the user's own is told before any source is read, as far as
     * an empty page shows it.
     *
     * @throws IllegalArgumentException where the page does not speak the language
     * @throws TemplateException where a template of the user's own is faulty
     */
    public static void prepare(Edition edition) {
        Comparison nothing = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        print(press(edition), nothing, Decided.none(), Writer.nullWriter());
    }

    private static void print(Press press, Comparison comparison, Decided decided, Writer writer) {
        press.print(press.pages(comparison, decided, Room.STANDARD).page(new Leaf.Whole()), writer);
    }

    /**
     * Reads the page's words, style and fonts ahead and sets up the engine, so that another thread may do it while claims are put together. An empty page
     * printed ahead would cost more than it spares.
     *
     * @throws IllegalArgumentException where the page does not speak the language
     */
    public static void open(Edition edition) {
        press(edition).warmUp();
    }

    /** Templates of the user's own may change while the program runs, so these presses are not kept. */
    private static Press press(Edition edition) {
        return edition.templates() == null ? PRESSES.computeIfAbsent(edition, Press::new) : new Press(edition);
    }
}
