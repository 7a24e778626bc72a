package org.muqabala.review.web.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.Query;
import org.muqabala.text.Language;

/**
 * How somebody looks at a comparison.
 *
 * @param language of what is told in words: Arabic or English
 * @param blind who is to see neither what the program found nor what colleagues decided; null where all is shown
 */
record Sight(Language language, @Nullable String blind) {
    static final String[] PARAMETERS = {"lang", "blind", "who"};

    /** The parameters lang, blind and who of a request. */
    static Sight of(Query query) {
        boolean isBlind = query.flag("blind").orElse(false);
        Optional<String> who = query.text("who").filter(name -> !name.isBlank());
        if (isBlind && who.isEmpty()) {
            throw Query.expected("who", "the name of who is blind");
        }
        return new Sight(language(query), isBlind ? who.get() : null);
    }

    /** The parameter lang. */
    static Language language(Query query) {
        String code = query.text("lang").orElse(Language.ARABIC.code());
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw Query.expected("lang", "ar or en");
    }

    boolean isBlind() {
        return blind != null;
    }

    /** Those of some decisions that may be seen. */
    List<Stored> seen(List<Stored> decisions) {
        return blind == null
                ? decisions
                : decisions.stream()
                        .filter(stored -> stored.decision().who().equals(blind))
                        .toList();
    }
}
