package org.muqabala.inputs.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page: the article that it describes. */
final class JsonLd {
    private static final int MOST_LETTERS = 2 << 20;
    private static final int DEEPEST = 40;
    private static final int LONGEST_NAME = 500;
    /** What is described under these is another thing than the page's article. */
    private static final Set<String> OTHERS = Set.of(
            "liveBlogUpdate",
            "itemListElement",
            "hasPart",
            "mentions",
            "citation",
            "comment",
            "review",
            "video",
            "image",
            "isPartOf",
            "about",
            "author",
            "publisher",
            "mainEntityOfPage",
            "relatedLink",
            "associatedMedia");

    private static final Set<String> ARTICLES =
            Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Posting");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(MOST_LETTERS)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS.mappedFeature())
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private boolean broken;

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        int left = MOST_LETTERS;
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                String json = script.data().strip();
                left -= json.length();
                if (left < 0) {
                    found.broken = true;
                    break;
                }
                found.read(json);
            }
        }
        return found;
    }

    private void read(String json) {
        String bare =
                json.startsWith("<!--") || json.startsWith("/*") || json.startsWith("//<!") ? unwrapped(json) : json;
        if (bare.isBlank()) {
            return;
        }
        try {
            collect(MAPPER.readTree(bare), 0);
        } catch (JsonProcessingException e) {
            broken = true;
        }
    }

    private static String unwrapped(String json) {
        int brace = json.indexOf('{');
        int bracket = json.indexOf('[', 0);
        int start = brace < 0
                ? bracket
                : json.startsWith("[", bracket) && bracket < brace && !json.startsWith("[CDATA", bracket)
                        ? bracket
                        : brace;
        int end = Math.max(json.lastIndexOf('}'), start);
        return start < 0 ? json : json.substring(start, end + 1);
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            if (isArticle(node)) {
                articles.add(node);
            }
            String id = node.path("@id").asText("");
            if (node.size() > 1 && !id.isEmpty()) {
                byId.putIfAbsent(id, node);
            }
            node.properties().forEach(field -> {
                if (!OTHERS.contains(field.getKey()) || field.getKey().equals("publisher")) {
                    collect(field.getValue(), depth + 1);
                }
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("");
            String bare = name.substring(name.lastIndexOf('/') + 1);
            if (bare.endsWith("Article") || ARTICLES.contains(bare)) {
                return true;
            }
        }
        return false;
    }

    /** Was there any that is no JSON, or more of it than is read? */
    boolean isBroken() {
        return broken;
    }

    /** The first value of the article under a key, a name where it is a thing; null where there is none. */
    @Nullable
    String value(String key) {
        for (JsonNode article : articles) {
            List<String> values = values(article.path(key));
            if (!values.isEmpty()) {
                return values.get(0);
            }
        }
        return null;
    }

    /** The names under a key, of the first article that has any. */
    List<String> names(String key) {
        for (JsonNode article : articles) {
            List<String> values = values(article.path(key));
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** The text of the article, where it is told whole; null where it is not. */
    @Nullable
    String body() {
        for (JsonNode article : articles) {
            String body = article.path("articleBody").asText("");
            if (!body.isBlank()) {
                return Parser.unescapeEntities(body, false);
            }
        }
        return null;
    }

    /** Where the article stands. */
    @Nullable
    String url() {
        for (JsonNode article : articles) {
            for (JsonNode at : List.of(article.path("url"), article.path("mainEntityOfPage"), article.path("@id"))) {
                String url = at.isObject() ? at.path("@id").asText("") : at.asText("");
                if (url.startsWith("http")) {
                    return url;
                }
            }
        }
        return null;
    }

    private List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            String value = one.isObject() ? name(one) : one.isTextual() ? one.asText() : "";
            if (!value.isBlank() && value.length() <= LONGEST_NAME && values.size() < 20) {
                values.add(Parser.unescapeEntities(value, false).strip());
            }
        }
        return values;
    }

    private String name(JsonNode thing) {
        JsonNode known =
                thing.has("name") ? thing : byId.getOrDefault(thing.path("@id").asText(""), thing);
        JsonNode name = known.path("name");
        JsonNode first = name.isArray() ? name.path(0) : name;
        return first.isTextual() ? first.asText() : "";
    }
}
