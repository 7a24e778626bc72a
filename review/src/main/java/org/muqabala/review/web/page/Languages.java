package org.muqabala.review.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.muqabala.text.Language;

/** In which of its two languages a page speaks. */
final class Languages {
    private Languages() {}

    /** The language that is asked for, else the first that the browser names and the page speaks, else Arabic. */
    static Language of(Context context, Optional<String> asked) {
        String named = asked.orElseGet(
                () -> Optional.ofNullable(context.header("Accept-Language")).orElse(""));
        for (String range : named.split(",", -1)) {
            for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
                if (range.strip().split("[-;]", -1)[0].equals(language.code())) {
                    return language;
                }
            }
        }
        return Language.ARABIC;
    }
}
