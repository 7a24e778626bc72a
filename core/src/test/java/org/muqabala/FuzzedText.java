package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;
import org.muqabala.text.Quote;

/**
 * Bytes taken for a text, so that the inputs that lie in the project can be read: UTF-8, or after FE FF UTF-16, which may hold
 * halves of pairs too.
 *
 * @param language the text's, or one of the others where it has none
 * @param isDated is the day of publication known?
 */
public record FuzzedText(String text, Language language, boolean isDated) {
    private static final List<Language> LANGUAGES = List.of(Language.values());

    public static FuzzedText of(byte[] bytes) {
        boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        String text = wide ? wide(bytes) : new String(bytes, StandardCharsets.UTF_8);
        Language other = LANGUAGES.get(text.length() % LANGUAGES.size());
        return new FuzzedText(text, LanguageGuess.of(text).orElse(other), text.length() % 2 == 0);
    }

    /** A decoder would put a sign in the place of a half of a pair. */
    private static String wide(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 2; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    public void requireQuoted(Quote quote) {
        assertThat(quote.start()).isBetween(0, quote.end());
        assertThat(quote.end()).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
    }
}
