package org.muqabala.review.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.web.http.Entrance;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.text.Language;

/** Answers with the page and the files that it names, and with no other file. */
public final class ReviewPage {
    private static final String FILES = "/org/muqabala/report/templates/";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "woff2", "font/woff2");
    private static final Set<String> NAMES = Set.of(
            "style.css",
            "review.css",
            "review.js",
            "review-acts.js",
            "review-api.js",
            "review-articles.js",
            "review-card.js",
            "review-desk.js",
            "review-dialogs.js",
            "review-keys.js",
            "review-queue.js",
            "review-regroup.js",
            "review-team.js",
            "review-words.js",
            "noto-naskh-arabic-regular.woff2",
            "noto-naskh-arabic-bold.woff2");

    /** The cookie is sent with what a page of this server asks for, so the first page is left at once. */
    private static final String ENTERED = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Muqabala</title>
            <meta http-equiv="refresh" content="0;url=/"></head><body><a href="/">Muqabala</a></body></html>
            """;

    private final Entrance entrance;
    private final Print print = new Print();

    public ReviewPage(Entrance entrance) {
        this.entrance = entrance;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", this::page);
        routes.get("/assets/{name}", ReviewPage::file);
    }

    private void page(Context context) {
        if (entrance.enter(context)) {
            context.html(ENTERED);
            return;
        }
        Query query = new Query(context, "lang");
        context.html(print.page(language(query.text("lang").orElse(null), context.header("Accept-Language"))));
    }

    /** The language that is asked for, else the first that the browser names and the page speaks, else Arabic. */
    private static Language language(@Nullable String asked, @Nullable String accepted) {
        String named = asked != null ? asked : accepted == null ? "" : accepted;
        for (String range : named.split(",", -1)) {
            for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
                if (range.strip().split("[-;]", -1)[0].equals(language.code())) {
                    return language;
                }
            }
        }
        return Language.ARABIC;
    }

    private static void file(Context context) throws IOException {
        new Query(context);
        String name = context.pathParam("name");
        if (!NAMES.contains(name)) {
            throw new Refusal(404, "expected a file that the page names, found another name");
        }
        String type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        try (InputStream in = ReviewPage.class.getResourceAsStream(FILES + name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + FILES + name);
            }
            context.contentType(type).result(in.readAllBytes());
        }
    }
}
