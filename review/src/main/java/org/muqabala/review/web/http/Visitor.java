package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request that was let in.
 *
 * @param name under which this person logged in; null at a desk without named users
 * @param session whether what the request came with is still worth something
 */
public record Visitor(@Nullable String name, BooleanSupplier session) {
    private static final String KEPT = Visitor.class.getName();

    /** Whoever knows the launch token. */
    public static final Visitor NAMELESS = new Visitor(null, () -> true);

    /** May this visitor still be told something? No longer where the session ended since. */
    public boolean isStillIn() {
        return session.getAsBoolean();
    }

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
