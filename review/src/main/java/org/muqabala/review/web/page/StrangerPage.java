package org.muqabala.review.web.page;

import io.javalin.http.Context;
import java.util.Optional;
import org.muqabala.review.web.http.Problems;
import org.muqabala.review.web.http.Refusal;

/** What somebody sees who was not let in: where to log in, or how to get an address that opens the page. */
public final class StrangerPage implements Problems.InWords {
    private static final int NOT_LET_IN = 401;

    private final Print print = new Print();
    private final String template;

    /** @param named has the desk named users? */
    public StrangerPage(boolean named) {
        this.template = named ? "login" : "stranger";
    }

    @Override
    public Optional<String> page(Context context, Refusal refusal) {
        return refusal.status() == NOT_LET_IN && context.path().equals("/")
                ? Optional.of(
                        print.page(template, Languages.of(context, Optional.ofNullable(context.queryParam("lang")))))
                : Optional.empty();
    }
}
