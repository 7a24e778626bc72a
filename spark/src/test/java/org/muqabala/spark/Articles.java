package org.muqabala.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muqabala.bench.story.StoryDocument;
import org.muqabala.bench.story.StoryGenerator;

/** Articles as JSON lines. */
final class Articles {
    private static final Path BUNDLES = Path.of("../core/src/test/resources/org/muqabala/bundles/dev");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** Those of all test bundles, more than are one bundle. */
    static List<String> bundles() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            for (Path folder : folders.sorted().toList()) {
                for (JsonNode source :
                        JSON.readTree(folder.resolve("truth.json").toFile()).path("sources")) {
                    String file = source.path("file").asText();
                    lines.add(line(
                            folder.getFileName() + "-" + file,
                            file,
                            source.path("published").asText(),
                            source.path("language").asText(),
                            Files.readString(folder.resolve(file))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Made-up ones, of which one story is told by many outlets. */
    static List<String> madeUp(int documents, int outlets) {
        return new StoryGenerator(1)
                .documents(1, outlets)
                .limit(documents)
                .map(Articles::line)
                .toList();
    }

    private static String line(StoryDocument document) {
        ObjectNode object = JSON.createObjectNode();
        object.put("url", document.url());
        object.put("title", document.title());
        return line(
                object,
                document.publisher(),
                document.published().toString(),
                document.language().code(),
                document.text());
    }

    static String line(String id, String publisher, String published, String language, String text) {
        return line(JSON.createObjectNode().put("id", id), publisher, published, language, text);
    }

    private static String line(ObjectNode object, String publisher, String published, String language, String text) {
        object.put("publisher", publisher);
        object.put("published", published);
        object.put("language", language);
        object.put("text", text);
        return object.toString();
    }
}
