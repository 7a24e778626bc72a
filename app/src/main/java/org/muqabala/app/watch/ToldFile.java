package org.muqabala.app.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.report.decision.KnownConflicts;
import org.muqabala.report.decision.Piece;
import org.muqabala.verdict.Finding;

/**
 * The conflicts that were told of a folder, kept beside its comparison so that a restart tells none again: a line of JSON
 * each, with the facet and the pieces of the sides. The file only grows. A line that cannot be read counts for nothing.
 */
public final class ToldFile {
    /** Its name beside comparison.json. */
    public static final String NAME = "watch-told.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final KnownConflicts known = new KnownConflicts();
    private boolean isNew;
    /** What stands between what the file holds and the next line: a line end, where its last line was cut off. */
    private String between = "";

    private ToldFile(Path file) {
        this.file = file;
    }

    /**
     * Those of a folder.
     *
     * @param folder where comparison.json lies, or will
     */
    public static ToldFile in(Path folder) throws IOException {
        ToldFile told = new ToldFile(folder.resolve(NAME));
        told.isNew = !Files.exists(told.file);
        if (!told.isNew) {
            String text = new String(Files.readAllBytes(told.file), UTF_8);
            text.lines().forEach(told::take);
            told.between = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        }
        return told;
    }

    private void take(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            List<List<Piece>> sides = new ArrayList<>();
            for (JsonNode side : node.path("sides")) {
                List<Piece> pieces = new ArrayList<>();
                for (JsonNode piece : side) {
                    pieces.add(new Piece(
                            piece.path("claim").asText(), piece.path("quote").asText()));
                }
                sides.add(pieces);
            }
            known.add(node.path("facet").asText(), sides);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // as is said above
        }
    }

    /** Was nothing ever told of the folder? */
    public boolean isNew() {
        return isNew;
    }

    /** Was a conflict told, or all that is in it? */
    public boolean holds(Finding conflict) {
        return known.holds(conflict);
    }

    /** Keeps that some conflicts were told; with none, that somebody began to tell. */
    public void add(List<Finding> conflicts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Finding conflict : conflicts) {
            known.add(conflict);
            lines.append(line(conflict)).append('\n');
        }
        isNew = false;
        Optional<Path> folder = Optional.ofNullable(file.getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        String text = lines.isEmpty() ? "" : between + lines;
        Files.write(file, text.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        between = lines.isEmpty() ? between : "";
    }

    private static String line(Finding conflict) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("facet", KnownConflicts.name(conflict.facet()));
        ArrayNode sides = node.putArray("sides");
        for (List<Piece> side : KnownConflicts.sides(conflict)) {
            ArrayNode pieces = sides.addArray();
            side.forEach(piece -> pieces.addObject().put("claim", piece.claim()).put("quote", piece.quote()));
        }
        return node.toString();
    }
}
