package org.muqabala.app.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.json.ReadingJson;

/**
 * Answers JSON lines: one line out for each line in, in order. A line that cannot be answered gets a line with its id, where
 * that can be read, and a {@code problem}; the others are answered all the same. Lines are taken in batches, so memory hangs on the size of
 * a batch, and answers are written out whenever the writer of the lines makes a pause.
 */
public final class JsonLines {
    private static final int BATCH = 256;
    /** A batch of long lines is closed early. */
    private static final int BATCH_CHARACTERS = 1 << 20;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Answerer answerer;
    private long unanswered;

    public JsonLines(Answerer answerer) {
        this.answerer = answerer;
    }

    /** Answers a question; called from several threads at once. */
    @FunctionalInterface
    public interface Answerer {
        /** The answer as one line of JSON, without a line end. */
        String answer(Question question) throws BadLineException;
    }

    private record Answer(String json, boolean problem) {}

    /**
     * Answers every line.
     *
     * @return how many lines were answered with a problem
     */
    public long run(InputStream in, PrintStream out) throws IOException {
        InputLines lines = new InputLines(in);
        List<Line> batch = new ArrayList<>();
        int characters = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            batch.add(line.get());
            characters += line.get() instanceof Line.Text text ? text.text().length() : 0;
            boolean idle = lines.isIdle();
            if (idle || batch.size() == BATCH || characters > BATCH_CHARACTERS) {
                write(batch, out);
                batch.clear();
                characters = 0;
                if (idle) {
                    out.flush();
                }
            }
        }
        write(batch, out);
        return unanswered;
    }

    private void write(List<Line> batch, PrintStream out) {
        for (Answer answer : batch.parallelStream().map(this::answer).toList()) {
            out.print(answer.json() + "\n");
            unanswered += answer.problem() ? 1 : 0;
        }
    }

    private Answer answer(Line line) {
        @Nullable Question question = null;
        try {
            question = question(line);
            return new Answer(answerer.answer(question), false);
        } catch (BadLineException e) {
            @Nullable JsonNode id = question == null ? null : question.idIfReadable();
            return new Answer(ReadingJson.problem(id, e.inLine(line.number())), true);
        }
    }

    private static Question question(Line line) throws BadLineException {
        if (line instanceof Line.Unreadable unreadable) {
            throw unreadable.why();
        }
        JsonNode node;
        try {
            node = JSON.readTree(((Line.Text) line).text());
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new BadLineException(
                    "line-not-json", "expected a JSON object, found: " + e.getOriginalMessage() + at);
        }
        if (!node.isObject()) {
            throw new BadLineException("line-not-json", "expected a JSON object, found another JSON value");
        }
        return new Question(node);
    }
}
