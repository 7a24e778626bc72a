package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.muqabala.review.web.http.Query;

/**
 * A list that is answered in pages. The cursor of a page is the id of the last thing on the page before.
 *
 * @param place where a thing stands in the list, by its id
 * @param wanted which things are answered
 */
record Pages<T>(
        List<T> all,
        Function<T, String> id,
        Function<String, Optional<Integer>> place,
        Predicate<T> wanted,
        Function<T, ObjectNode> shape) {
    ObjectNode page(Optional<String> cursor, int limit) {
        int at = cursor.map(c -> place.apply(c).orElseThrow(() -> Query.expected("cursor", "\"next\" of a page")) + 1)
                .orElse(0);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        String last = null;
        boolean more = false;
        for (; at < all.size() && !more; at++) {
            T thing = all.get(at);
            if (wanted.test(thing)) {
                more = items.size() == limit;
                if (!more) {
                    items.add(shape.apply(thing));
                    last = id.apply(thing);
                }
            }
        }
        return page.put("next", more ? last : null);
    }
}
