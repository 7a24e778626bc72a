package org.muqabala.review.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.muqabala.review.web.http.Entrance;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;

/** Answers with the page and the files that it names, and with no other file. */
public final class ReviewPage {
    private static final String FILES = "/org/muqabala/report/templates/";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "woff2", "font/woff2");
    private static final Set<String> NAMES = Set.of(
            "style.css",
            "login.css",
            "login.js",
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

    private final Optional<Entrance> entrance;
    private final Print print = new Print();

    /** @param entrance where the printed address leads; empty at a desk with named users */
    public ReviewPage(Optional<Entrance> entrance) {
        this.entrance = entrance;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", this::page);
        routes.get("/assets/{name}", ReviewPage::file);
    }

    private void page(Context context) {
        if (entrance.isPresent() && entrance.get().enter(context)) {
            context.html(ENTERED);
            return;
        }
        Query query = new Query(context, "lang");
        context.html(print.page("review", Languages.of(context, query.text("lang"))));
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
