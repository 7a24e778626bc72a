package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parameters of an address, each known and given once. */
public final class Query {
    private final Context context;

    /** @throws Refusal where there is another parameter than those that are known, or one twice */
    public Query(Context context, String... known) {
        this.context = context;
        Set<String> names = Set.of(known);
        context.queryParamMap().forEach((name, values) -> {
            if (!names.contains(name) || values.size() != 1) {
                throw new Refusal(
                        400, "expected the parameters " + List.of(known) + ", each once at most, found others");
            }
        });
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /** A constant by its code: {@code verdict=conflicts}. */
    public <T extends Enum<T>> Optional<T> code(String name, Class<T> type) {
        return text(name).map(given -> {
            for (T constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(given)) {
                    return constant;
                }
            }
            throw expected(name, "one of the codes that docs/openapi.json lists");
        });
    }

    public Optional<Boolean> flag(String name) {
        return text(name).map(given -> {
            if (!given.equals("true") && !given.equals("false")) {
                throw expected(name, "true or false");
            }
            return given.equals("true");
        });
    }

    /** A whole number from {@code least} to {@code most}. */
    public long number(String name, long least, long most, long standard) {
        return text(name).map(given -> number(name, given, least, most)).orElse(standard);
    }

    /** A whole number in plain digits. */
    public static long number(String name, String given, long least, long most) {
        boolean plain =
                !given.isEmpty() && given.length() <= 18 && given.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain || Long.parseLong(given) < least || Long.parseLong(given) > most) {
            throw expected(name, "a whole number from " + least + " to " + most);
        }
        return Long.parseLong(given);
    }

    /** A parameter that is not as it should be. */
    public static Refusal expected(String name, String what) {
        return new Refusal(400, "\"" + name + "\": expected " + what + ", found something else");
    }
}
