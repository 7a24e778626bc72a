package org.muqabala.review.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.muqabala.review.log.Stored;
import org.muqabala.verdict.Group;

/**
 * Groups as JSON that was written already, in one language. Many look at the same head of the queue, and most of what they
 * see is as it was when the one before looked.
 */
final class KeptGroups {
    /** So many are kept, of some kilobytes each. */
    private static final int KEPT = 4_000;

    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    /** @param basis the decisions that the JSON tells of, each subject's as the desk hands them out */
    private record Kept(List<List<Stored>> basis, JsonNode json) {
        /** The desk hands out another list as soon as there is another decision on the subject. */
        boolean isOf(List<List<Stored>> lists) {
            if (basis.size() != lists.size()) {
                return false;
            }
            for (int i = 0; i < lists.size(); i++) {
                if (basis.get(i) != lists.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The JSON of a group.
     *
     * @param basis the decisions that matter to it, looked up before the JSON is made, so that at worst it is made once more
     */
    JsonNode of(Group group, List<List<Stored>> basis, Supplier<JsonNode> maker) {
        Kept known = byId.get(group.id());
        if (known != null && known.isOf(basis)) {
            return known.json();
        }
        JsonNode made =
                JsonNodeFactory.instance.rawValueNode(new RawValue(maker.get().toString()));
        if (byId.size() >= KEPT) {
            byId.clear();
        }
        byId.put(group.id(), new Kept(basis, made));
        return made;
    }
}
