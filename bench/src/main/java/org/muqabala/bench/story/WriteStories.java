package org.muqabala.bench.story;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes made-up stories as JSON lines, a document each, that {@code muqabala compare} takes. */
@Command(
        name = "WriteStories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes documents of made-up stories as JSON lines: id, url, publisher, published, language, title, text. With --truth",
            "each has \"told\" too: for each sentence that answers a question its start and end in the text, the story, the fact",
            "and the answer. Two sentences belong together when story and fact are the same, and conflict when their answers differ.",
            "A document has eight to nine claims, so 1,150 make 10,000."
        })
public final class WriteStories implements Callable<Integer> {
    @Mixin
    private StoryOptions made = new StoryOptions();

    @Option(names = "--truth", description = "Tell what belongs together.")
    private boolean truth;

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "Where to write them.")
    private Path file = Path.of("stories.jsonl");

    public static void main(String[] args) {
        System.exit(new CommandLine(new WriteStories()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            json.setRootValueSeparator(null);
            Iterator<StoryDocument> stories = made.documents().iterator();
            while (stories.hasNext()) {
                write(stories.next(), json);
                json.writeRaw('\n');
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(StoryDocument document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        json.writeStringField("url", document.url());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("published", document.published().toString());
        json.writeStringField("language", document.language().code());
        json.writeStringField("title", document.title());
        json.writeStringField("text", document.text());
        if (truth) {
            json.writeArrayFieldStart("told");
            for (Told told : document.told()) {
                json.writeStartObject();
                json.writeNumberField("start", told.start());
                json.writeNumberField("end", told.end());
                json.writeNumberField("story", told.story());
                json.writeStringField("fact", told.fact());
                json.writeStringField("answer", told.answer());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
