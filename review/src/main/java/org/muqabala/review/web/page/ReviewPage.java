package org.muqabala.review.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.web.http.Entrance;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;

/** Answers with the page and the files that it names, and with no other file. */
public final class ReviewPage {
    private static final String FILES = "/org/muqabala/report/templates/";
    private static final Map<String, String> TYPES = Map.of(
            "style.css", "text/css",
            "login.css", "text/css",
            "login.js", "text/javascript",
            "review.css", "text/css",
            "review.js", "text/javascript",
            "noto-naskh-arabic-regular.woff2", "font/woff2",
            "noto-naskh-arabic-bold.woff2", "font/woff2");

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
        @Nullable String type = TYPES.get(name);
        if (type == null) {
            throw new Refusal(404, "expected a file that the page names, found another name");
        }
        try (InputStream in = ReviewPage.class.getResourceAsStream(FILES + name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + FILES + name);
            }
            context.contentType(type).result(in.readAllBytes());
        }
    }
}
