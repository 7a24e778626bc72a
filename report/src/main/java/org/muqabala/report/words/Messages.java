package org.muqabala.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.text.Language;

/**
 * The sentences of the page in one language, from templates/messages_LANGUAGE.properties. They are ICU message patterns:
 * {@code {0}} is an argument, {@code {0, plural, ...}} chooses among the language's plural forms, six in Arabic.
 */
public final class Messages {
    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        // Latin digits in every language: a figure must look the same beside its quote in any script
        this.locale = ULocale.forLanguageTag(language.code() + "-u-nu-latn");
        this.patterns = patterns;
    }

    /**
     * The sentences in one language.
     *
     * @throws IllegalArgumentException where the page does not speak it; it speaks Arabic and English
     */
    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    private static Messages load(Language language) {
        String file = "/org/muqabala/report/templates/messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "the page speaks Arabic (ar) and English (en), not \"" + language.code() + "\"");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            Map<String, String> patterns = new ConcurrentHashMap<>();
            properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
            return new Messages(language, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** The language with Latin digits. */
    public ULocale locale() {
        return locale;
    }

    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** The pattern of a key as the catalogue has it; the empty string where it lacks it. */
    String pattern(String key) {
        return patterns.getOrDefault(key, "");
    }

    /** The sentence of a key, its arguments set in; the key itself where the catalogue lacks it. */
    public String get(String key, Object... args) {
        return find(key, args).orElse(key);
    }

    /** The sentence of a key, its arguments set in; empty where the catalogue lacks it. */
    public Optional<String> find(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return Optional.of(format.format(args));
        }
    }
}
