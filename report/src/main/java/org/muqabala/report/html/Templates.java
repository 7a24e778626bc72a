package org.muqabala.report.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Messages;
import org.muqabala.text.Language;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The template engine, with the style sheet set into the page and its words taken from the catalogues. */
final class Templates {
    /** The link by which a template shows its style when it is opened as it lies in the folder. */
    private static final String LINK = "<link rel=\"stylesheet\" href=\"style.css\">";

    private Templates() {}

    static TemplateEngine engine(String folder, String style) {
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new Names());
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new Styled(folder.substring(1), style));
        engine.setMessageResolver(new Catalogue());
        return engine;
    }

    private static final class Styled extends ClassLoaderTemplateResolver {
        private final String style;

        Styled(String folder, String style) {
            super(Templates.class.getClassLoader());
            this.style = style;
            setPrefix(folder);
            setSuffix(".html");
            setTemplateMode(TemplateMode.HTML);
            setCharacterEncoding("UTF-8");
            setCacheable(true);
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                @Nullable Map<String, Object> attributes) {
            ITemplateResource resource = super.computeTemplateResource(
                    configuration, ownerTemplate, template, resourceName, characterEncoding, attributes);
            try (Reader reader = resource.reader()) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return new StringTemplateResource(
                        unindented(text.toString()).replace(LINK, "<style>" + style + "</style>"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The template without its indents, which are repeated with every finding and weigh as much as some articles. */
    private static String unindented(String template) {
        return template.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static final class Catalogue extends AbstractMessageResolver {
        @Override
        public @Nullable String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return Messages.in(language(context))
                    .find(key, parameters == null ? new Object[0] : parameters)
                    .orElse(null);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return key;
        }

        private static Language language(ITemplateContext context) {
            return Language.of(context.getLocale().getLanguage()).orElse(Language.ENGLISH);
        }
    }
}
