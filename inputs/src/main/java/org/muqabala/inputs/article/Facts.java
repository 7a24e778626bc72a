package org.muqabala.inputs.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * What a feed or a table tells of one article, as it stands there.
 *
 * @param title its title; null where none is told
 * @param publisher who published it; null where nobody is told
 * @param published the day of publication, in whatever notation; null where none is told
 * @param url where it was published; null where not told
 * @param language what its language is said to be; null where nothing is said
 */
public record Facts(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        @Nullable String language) {
    /** A title is not longer. */
    private static final int LONGEST = 1000;

    /** So many characters tell in what language a text is. */
    private static final int ENOUGH = 20_000;

    /**
     * The text of the article, with what is told of it. A day that cannot be read for certain is left out, and so is a
     * language that is not the text's: feeds often name that of their software.
     *
     * @param told what is known of the article already, under the name that is shown
     */
    public SourceText with(ManifestEntry told, String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> day = published == null || published.isBlank() ? Optional.empty() : Days.of(published);
        if (published != null && !published.isBlank() && day.isEmpty() && told.published() == null) {
            String found = line(published, 60);
            problems.add(Problems.ofText(
                    "date-not-read",
                    Severity.WARNING,
                    told.file(),
                    "expected a day as \"2024-03-05\", found \"" + found + "\"; no date was taken from it",
                    String.valueOf(found)));
        }
        ManifestEntry entry = told.completedBy(
                line(title, LONGEST),
                line(publisher, LONGEST),
                day.orElse(null),
                address(url),
                told.language() == null ? code(told.file(), text, problems) : null);
        return new SourceText(entry, text, problems);
    }

    private @Nullable String code(String name, String text, List<Problem> problems) {
        if (language == null || language.isBlank()) {
            return null;
        }
        Optional<Language> said = Language.of(language);
        Optional<Language> seen = LanguageGuess.of(text.substring(0, Math.min(ENOUGH, text.length())));
        if (seen.isEmpty() || said.equals(seen)) {
            return said.map(Language::code).orElse(null);
        }
        if (said.isPresent()) {
            String found = said.get().code();
            String read = seen.get().code();
            problems.add(Problems.ofText(
                    "language-not-as-told",
                    Severity.NOTICE,
                    name,
                    "said to be in \"" + found + "\", read as \"" + read + "\", which its words are",
                    found,
                    read));
        }
        return null;
    }

    private static @Nullable String line(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        text.strip().codePoints().limit(longest).forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                line.appendCodePoint(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.length() == 0 ? null : line.toString();
    }

    /** An address of the web; anything else is none. */
    private static @Nullable String address(@Nullable String url) {
        String line = line(url, LONGEST * 2);
        if (line == null || line.indexOf(' ') >= 0) {
            return null;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? line : null;
    }
}
