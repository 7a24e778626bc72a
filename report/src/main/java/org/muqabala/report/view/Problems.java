package org.muqabala.report.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Isolates;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;

/** Makes {@link ProblemView}s. */
final class Problems {
    /** Problems whose second argument is the code of a language. */
    private static final Set<String> LANGUAGE_SECOND = Set.of("language-not-read", "part-not-read");

    private final Lookup lookup;
    private final Wording wording;

    Problems(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
    }

    List<ProblemView> all() {
        return lookup.places().part(Stretch.PROBLEMS, lookup.comparison().problems()).stream()
                .map(this::view)
                .toList();
    }

    private ProblemView view(Problem problem) {
        String severity = Wording.code(problem.severity());
        String source = problem.source();
        boolean known = source != null && lookup.holdsSource(source);
        Object[] args = named(problem).stream()
                .map(Pieces::visible)
                .map(Isolates::argument)
                .toArray();
        Optional<String> translated = wording.messages().find("problem." + problem.code(), args);
        String language = translated.isPresent() ? wording.messages().language().code() : Language.ENGLISH.code();
        return new ProblemView(
                severity,
                wording.messages().get("severity." + severity),
                where(source, known),
                known ? lookup.sourceHref(source) : null,
                Pieces.of(translated.orElseGet(() -> Pieces.visible(problem.message()))),
                language,
                Wording.direction(language));
    }

    /** What the problem names; a language by its name in the page's language. */
    private List<String> named(Problem problem) {
        if (!LANGUAGE_SECOND.contains(problem.code()) || problem.args().size() < 2) {
            return problem.args();
        }
        String code = problem.args().get(1);
        String primary = code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return List.of(
                problem.args().get(0),
                wording.messages().find("language." + primary).orElse(code));
    }

    private @Nullable String where(@Nullable String source, boolean known) {
        if (source == null) {
            return null;
        }
        return known ? Wording.publisher(lookup.document(source).source()) : Pieces.visible(source);
    }
}
