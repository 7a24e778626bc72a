package org.muqabala.review.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Messages;
import org.muqabala.text.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in the templates of the pages, which hold words alone: what people decide on comes over the operations. */
final class Print {
    /** Kinds of words that the page's scripts say. */
    private static final List<String> SPOKEN = List.of("review.", "verdict.", "facet.", "kind.", "finding.", "source.");

    private final TemplateEngine engine = new TemplateEngine();

    Print() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(Print.class.getClassLoader());
        files.setPrefix("org/muqabala/report/templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
        engine.setMessageResolver(new Catalogue());
    }

    String page(String template, Language language) {
        boolean isArabic = language == Language.ARABIC;
        Map<String, Object> model = Map.of(
                "language",
                language.code(),
                "direction",
                isArabic ? "rtl" : "ltr",
                "other",
                isArabic ? Language.ENGLISH.code() : Language.ARABIC.code(),
                "words",
                words(Messages.in(language)));
        return engine.process(template, new Context(Locale.forLanguageTag(language.code()), model));
    }

    private static List<Map.Entry<String, String>> words(Messages messages) {
        return messages.keys().stream()
                .filter(key -> SPOKEN.stream().anyMatch(key::startsWith))
                .sorted()
                .map(key -> Map.entry(key, messages.get(key)))
                .toList();
    }

    private static final class Catalogue extends AbstractMessageResolver {
        @Override
        public @Nullable String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return Language.of(context.getLocale().getLanguage())
                    .flatMap(l -> Messages.in(l).find(key, parameters == null ? new Object[0] : parameters))
                    .orElse(null);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return key;
        }
    }
}
