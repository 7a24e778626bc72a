package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request that was let in.
 *
 * @param name under which this person logged in; null at a desk without named users
 */
public record Visitor(@Nullable String name) {
    private static final String KEPT = Visitor.class.getName();

    /** Whoever knows the launch token. */
    public static final Visitor NAMELESS = new Visitor(null);

    void enter(Context context) {
        context.attribute(KEPT, this);
    }

    /** The sender of a request that the guard let pass; nameless where it asks for what is open to all. */
    public static Visitor of(Context context) {
        return Objects.requireNonNullElse(context.attribute(KEPT), NAMELESS);
    }

    /**
     * Lets this visitor write under a name.
     *
     * @throws Refusal where it is another's
     */
    public void checkIs(String who) {
        if (name != null && !name.equals(who)) {
            throw new Refusal(403, "\"who\": expected the name that you are logged in under, found another");
        }
    }
}
