package org.muqabala.report.html;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Messages;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.serializer.StandardJavaScriptSerializer;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The template engine, with style and script set into the page and its words taken from a catalogue. */
final class Templates {
    /** The link by which a template shows its style when it is opened as it lies in the folder. */
    private static final String LINK = "<link rel=\"stylesheet\" href=\"style.css\">";

    private static final String SCRIPT = "<script src=\"page.js\"></script>";

    private Templates() {}

    static TemplateEngine engine(TemplateFiles files, Dress dress, Messages messages) {
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new Names());
        // Thymeleaf's own, made where a template of the user's own asks for it: it takes with it all that writes JSON
        dialect.setJavaScriptSerializer(
                (object, writer) -> new StandardJavaScriptSerializer(true).serializeValue(object, writer));
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new Dressed(files, dress));
        engine.setMessageResolver(new Catalogue(messages));
        return engine;
    }

    private static final class Dressed extends AbstractConfigurableTemplateResolver {
        private final TemplateFiles files;
        private final Dress dress;

        Dressed(TemplateFiles files, Dress dress) {
            this.files = files;
            this.dress = dress;
            setSuffix(".html");
            setTemplateMode(TemplateMode.HTML);
            setCacheable(true);
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                @Nullable String characterEncoding,
                @Nullable Map<String, Object> attributes) {
            return new StringTemplateResource(unindented(files.text(resourceName))
                    .replace(LINK, "<style th:inline=\"none\">" + dress.style() + "</style>")
                    .replace(SCRIPT, "<script th:inline=\"none\">" + dress.script() + "</script>"));
        }
    }

    /** The template without its indents, which are repeated with every finding and weigh as much as some articles. */
    private static String unindented(String template) {
        return template.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static final class Catalogue extends AbstractMessageResolver {
        private final Messages messages;

        Catalogue(Messages messages) {
            this.messages = messages;
        }

        @Override
        public @Nullable String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return messages.find(key, parameters == null ? new Object[0] : parameters)
                    .orElse(null);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return key;
        }
    }
}
