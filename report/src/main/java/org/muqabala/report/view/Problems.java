package org.muqabala.report.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Isolates;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;

/** Makes {@link ProblemView}s. */
final class Problems {
    private final Lookup lookup;
    private final Wording wording;

    Problems(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
    }

    List<ProblemView> all() {
        return lookup.comparison().problems().stream().map(this::view).toList();
    }

    private ProblemView view(Problem problem) {
        String severity = Wording.code(problem.severity());
        String source = problem.source();
        boolean known = source != null && lookup.holdsSource(source);
        Object[] args = problem.args().stream()
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

    private @Nullable String where(@Nullable String source, boolean known) {
        if (source == null) {
            return null;
        }
        return known ? Wording.publisher(lookup.document(source).source()) : Pieces.visible(source);
    }
}
