package org.muqabala.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.TemplateException;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.report.view.PageSettings.Articles;
import org.muqabala.report.words.Digits;
import org.muqabala.text.Language;
import picocli.CommandLine.Option;

/** How the page is wished: its language, its digits, what it carries, what it is made of. */
final class PageOptions {
    /** The languages that the page speaks. */
    enum PageLanguage {
        AR(Language.ARABIC),
        EN(Language.ENGLISH);

        private final Language language;

        PageLanguage(Language language) {
            this.language = language;
        }

        Language language() {
            return language;
        }

        @Override
        public String toString() {
            return language.code();
        }

        static final class Converter extends ChoiceConverter<PageLanguage> {
            Converter() {
                super(PageLanguage.class);
            }
        }
    }

    /** The digits of the page's numbers. */
    enum PageDigits {
        AS_WRITTEN(Digits.AS_WRITTEN),
        EUROPEAN(Digits.EUROPEAN),
        ARABIC_INDIC(Digits.ARABIC_INDIC);

        private final Digits digits;

        PageDigits(Digits digits) {
            this.digits = digits;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static final class Converter extends ChoiceConverter<PageDigits> {
            Converter() {
                super(PageDigits.class);
            }
        }
    }

    /** What the page carries of the articles. */
    enum PageArticles {
        FULL(Articles.FULL),
        NONE(Articles.NONE);

        private final Articles articles;

        PageArticles(Articles articles) {
            this.articles = articles;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        static final class Converter extends ChoiceConverter<PageArticles> {
            Converter() {
                super(PageArticles.class);
            }
        }
    }

    @Option(
            names = "--lang",
            converter = PageLanguage.Converter.class,
            paramLabel = "LANG",
            description = "Language of the page and of other formats for people: ${COMPLETION-CANDIDATES}. "
                    + "Default: ${DEFAULT-VALUE}.",
            defaultValue = "ar")
    private PageLanguage lang = PageLanguage.AR;

    @Option(
            names = "--digits",
            converter = PageDigits.Converter.class,
            paramLabel = "DIGITS",
            description = "Digits of the page's numbers: ${COMPLETION-CANDIDATES}; quotes keep theirs. "
                    + "Default: ${DEFAULT-VALUE}.",
            defaultValue = "as-written")
    private PageDigits digits = PageDigits.AS_WRITTEN;

    @Option(
            names = "--articles",
            converter = PageArticles.Converter.class,
            paramLabel = "WHAT",
            description =
                    "What the page carries of the articles: ${COMPLETION-CANDIDATES}. With none, the sentences that "
                            + "findings quote stay. Default: ${DEFAULT-VALUE}.",
            defaultValue = "full")
    private PageArticles articles = PageArticles.FULL;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of your own templates, styles or messages: a file in it stands in place of the "
                    + "program's of the same name. docs/templates.md describes them.")
    private @Nullable Path templates;

    /** The page as it is wished; what is wrong with templates of the user's own ends the run with its place. */
    Edition edition(ConceptLexicon concepts) {
        Edition edition = Edition.of(lang.language, concepts)
                .with(digits.digits)
                .with(articles.articles)
                .with(templates);
        if (templates != null) {
            try {
                HtmlReport.prepare(edition);
            } catch (TemplateException e) {
                throw faulty(e);
            }
        }
        return edition;
    }

    /** Tells that the report became a folder of pages. */
    static void tell(int pages, Streams streams) {
        if (pages > 1) {
            streams.tell("muqabala: one page would be larger than " + HtmlReport.LARGEST_PAGE / 1_000_000
                    + " MB, so the report is " + pages + " pages: " + HtmlReport.FILE
                    + " and what it links to in pages/");
        }
    }

    static Failure faulty(TemplateException e) {
        return new Failure(ExitCode.USAGE, "--templates: " + SafeText.line(String.valueOf(e.getMessage())));
    }
}
