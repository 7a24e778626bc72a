package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How rare what a claim says is among the claims of two texts, by inverse document frequency (K. Spärck Jones, 1972) with a claim
 * as the document: what both speak of all along tells little of two of their claims. What a third text says plays no part.
 */
final class Rarity {
    private final Map<String, Text> texts = new HashMap<>();

    /**
     * A text.
     *
     * @param having by what they say, how many of its claims say it
     */
    private record Text(int claims, Map<String, Integer> having) {
        static Text of(List<Content> claims) {
            Map<String, Integer> having = new HashMap<>();
            for (Content content : claims) {
                content.items().stream()
                        .map(Content.Item::key)
                        .collect(Collectors.toUnmodifiableSet())
                        .forEach(key -> having.merge(key, 1, Integer::sum));
            }
            return new Text(claims.size(), having);
        }

        int having(Content.Item item) {
            return having.getOrDefault(item.key(), 0);
        }
    }

    /** @param claims what each of them says */
    Rarity(List<Content> claims) {
        Map<String, List<Content>> byText = new HashMap<>();
        claims.forEach(c -> byText.computeIfAbsent(c.claim().article(), t -> new ArrayList<>())
                .add(c));
        byText.forEach((text, contents) -> texts.put(text, Text.of(contents)));
    }

    /**
     * From near 0, where all claims of both texts say it, to near 1, where one does.
     *
     * @param a of the claims given
     * @param b of the claims given
     */
    double of(Content.Item item, Content a, Content b) {
        Text x = text(a);
        Text y = text(b);
        int claims = x.claims() + y.claims() + 1;
        return StrictMath.log(claims / (x.having(item) + y.having(item) + 0.5)) / StrictMath.log(claims);
    }

    private Text text(Content content) {
        return texts.getOrDefault(content.claim().article(), new Text(0, Map.of()));
    }
}
