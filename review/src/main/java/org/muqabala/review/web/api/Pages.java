package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.muqabala.review.web.http.Query;

/**
 * A list that is answered in pages. The cursor of a page is the id of the last thing on the page before.
 *
 * @param place where a thing stands in the list, by its id
 * @param next the first place from one on where a thing stands that is answered; the list's length where there is none
 */
record Pages<T>(
        List<T> all,
        Function<T, String> id,
        Function<String, Optional<Integer>> place,
        IntUnaryOperator next,
        Function<T, ? extends JsonNode> shape) {
    /** Looks at one thing after the other for those that are wanted. */
    static <T> IntUnaryOperator each(List<T> all, Predicate<T> wanted) {
        return from -> {
            int at = from;
            while (at < all.size() && !wanted.test(all.get(at))) {
                at++;
            }
            return at;
        };
    }

    ObjectNode page(Optional<String> cursor, int limit) {
        int from = cursor.map(c -> place.apply(c).orElseThrow(() -> Query.expected("cursor", "\"next\" of a page")) + 1)
                .orElse(0);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        String last = null;
        int at = next.applyAsInt(from);
        for (; at < all.size() && items.size() < limit; at = next.applyAsInt(at + 1)) {
            items.add(shape.apply(all.get(at)));
            last = id.apply(all.get(at));
        }
        return page.put("next", at < all.size() ? last : null);
    }
}
