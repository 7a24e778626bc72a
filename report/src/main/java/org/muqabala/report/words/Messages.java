package org.muqabala.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.TemplateException;
import org.muqabala.text.Language;

/**
 * The sentences of the page in one language, from templates/messages_LANGUAGE.properties. They are ICU message patterns:
 * {@code {0}} is an argument, {@code {0, plural, ...}} chooses among the language's plural forms, six in Arabic.
 */
public final class Messages {
    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Digits digits;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language, Digits digits, Map<String, String> patterns) {
        this.language = language;
        this.digits = digits;
        this.locale = ULocale.forLanguageTag(language.code() + "-u-nu-" + digits.numbering());
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
        String file = "/org/muqabala/report/templates/" + file(language);
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "the page speaks Arabic (ar) and English (en), not \"" + language.code() + "\"");
            }
            return new Messages(language, Digits.AS_WRITTEN, patterns(new InputStreamReader(in, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the catalogue of a language. */
    public static String file(Language language) {
        return "messages_" + language.code() + ".properties";
    }

    private static Map<String, String> patterns(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
        return patterns;
    }

    /**
     * These sentences with some of the user's own in place of theirs.
     *
     * @param file its name for its user
     * @param text the catalogue
     * @throws TemplateException where it, or a pattern in it, cannot be read
     */
    public Messages with(String file, String text) {
        Map<String, String> all = new TreeMap<>(patterns);
        try {
            for (Map.Entry<String, String> own :
                    patterns(new StringReader(text)).entrySet()) {
                check(file, text, own.getKey(), own.getValue());
                all.put(own.getKey(), own.getValue());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateException(file, 0, "expected lines of key = sentence, found: " + e.getMessage());
        }
        return new Messages(language, digits, all);
    }

    private void check(String file, String text, String key, String pattern) {
        try {
            new MessageFormat(pattern, locale);
        } catch (IllegalArgumentException e) {
            List<String> lines = text.lines().toList();
            int line = 0;
            while (line < lines.size() && !lines.get(line).matches("\\s*" + Pattern.quote(key) + "\\s*[=: ].*")) {
                line++;
            }
            throw new TemplateException(
                    file,
                    line < lines.size() ? line + 1 : 0,
                    "expected an ICU message pattern for " + key + ", found: " + e.getMessage());
        }
    }

    /** The same sentences with other digits. */
    public Messages in(Digits shown) {
        return shown == digits ? this : new Messages(language, shown, patterns);
    }

    public Digits digits() {
        return digits;
    }

    /** A whole number without grouping: a day, a year, the number of a source. */
    public String number(int number) {
        return digits.show(Integer.toString(number));
    }

    public Language language() {
        return language;
    }

    /** The language with the digits that are shown. */
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
        String plain = plain(pattern, args);
        if (plain != null) {
            return Optional.of(plain);
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return Optional.of(format.format(args));
        }
    }

    /** The sentence of a pattern that only sets texts in, as ICU would make it at more expense; null where there is more to it. */
    private static @Nullable String plain(String pattern, Object[] args) {
        StringBuilder sentence = new StringBuilder(pattern.length() + 16);
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int arg =
                        at + 2 < pattern.length() && pattern.charAt(at + 2) == '}' ? pattern.charAt(at + 1) - '0' : -1;
                if (arg < 0 || arg > 9 || arg >= args.length || !(args[arg] instanceof String text)) {
                    return null;
                }
                sentence.append(text);
                at += 3;
            } else if (c == '\'' || c == '}') {
                return null;
            } else {
                sentence.append(c);
                at++;
            }
        }
        return sentence.toString();
    }
}
