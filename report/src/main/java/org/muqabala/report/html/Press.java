package org.muqabala.report.html;

import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.TemplateException;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.PageSettings;
import org.muqabala.report.view.PageView;
import org.muqabala.report.view.Pages;
import org.muqabala.report.view.Room;
import org.muqabala.report.words.Messages;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.unbescape.html.HtmlEscape;

/** Everything that an edition needs and that is made once: reading templates is slower than filling them in. */
final class Press {
    private final Edition edition;
    private final TemplateFiles files;
    private final String policy;
    private final Messages messages;
    private final TemplateEngine engine;

    /** @throws TemplateException where a template of the user's own cannot be used */
    Press(Edition edition) {
        this.edition = edition;
        this.files = new TemplateFiles(edition.templates());
        Dress dress = Dress.of(files);
        this.policy = dress.policy();
        String catalogue = Messages.file(edition.language());
        Messages shipped = Messages.in(edition.language());
        this.messages = files.ownText(catalogue)
                .map(own -> shipped.with(files.name(catalogue), own))
                .orElse(shipped)
                .in(edition.digits());
        this.engine = Templates.engine(files, dress, messages);
    }

    /** Sets up what takes its time when a page is first printed: the engine, and the table of all signs that HTML has names for. */
    void warmUp() {
        engine.getConfiguration();
        HtmlEscape.escapeHtml4Xml("&");
    }

    /** The pages of a comparison, to be printed one by one. */
    Pages pages(Comparison comparison, Decided decided, Room room) {
        PageSettings settings = new PageSettings(messages, edition.concepts(), edition.digits(), edition.articles());
        return Pages.of(comparison, decided, settings, room);
    }

    /** Is surely more printed of a page with everything than so many bytes? Of a user's own templates nothing is sure. */
    boolean isSurelyMore(Pages pages, long bytes) {
        return edition.templates() == null && pages.leastBytes() > bytes;
    }

    /**
     * Prints one page of a report.
     *
     * @throws TemplateException where a template is faulty
     */
    void print(PageView page, Writer out) {
        Context context =
                new Context(Locale.forLanguageTag(edition.language().code()), Map.of("page", page, "policy", policy));
        try {
            engine.process("report", context, out);
        } catch (TemplateProcessingException e) {
            throw faulty(e);
        }
    }

    /** The innermost complaint that names a place is the nearest to the fault. */
    private TemplateException faulty(TemplateProcessingException e) {
        TemplateProcessingException placed = e;
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof TemplateProcessingException t && t.getTemplateName() != null && t.getLine() != null) {
                placed = t;
            }
            cause = cause.getCause();
        }
        String name = placed.getTemplateName() == null ? "report" : placed.getTemplateName();
        int line = placed.getLine() == null ? 0 : placed.getLine();
        return new TemplateException(files.name(name + ".html"), line, complaint(placed));
    }

    private static String complaint(Throwable placed) {
        Throwable deepest = placed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }
}
