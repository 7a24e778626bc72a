package org.muqabala.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.muqabala.claim.ClaimReader;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.reading.Reader;
import org.muqabala.reading.Reading;
import org.muqabala.report.json.ReadingJson;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers JSON lines with what is read in each text: figures, times, names, speakers, claims. */
@Command(
        name = "read",
        description = {
            "Read JSON lines from standard input, {\"id\", \"text\", \"language\"?, \"date\"?}, and answer each with a line:",
            "{\"id\", \"figures\", \"times\", \"names\", \"speakers\", \"claims\"}, as in comparison.json.",
            "Relative times resolve against the date (YYYY-MM-DD). A line that cannot be used is answered by a line with a problem."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Internal error.",
            "2:The command line was not understood, or a lexicon file is faulty.",
            "3:Done, but some lines could not be read.",
            "5:Standard output could not be written to."
        },
        footer = {"", "Example:", "  echo '{\"id\":\"1\",\"text\":\"More than 94 thousand soldiers\"}' | muqabala read"
        })
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    private final Streams streams;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ConceptLexicon concepts = lexicon.read().lexicon();
        Reader reader = new Reader(Gazetteer.shipped(), concepts);
        ClaimReader claims = new ClaimReader(reader, concepts);
        return LinesRun.of(streams, question -> {
            JsonNode id = question.id();
            String text = question.text("text");
            LocalDate date = question.date("date");
            Language language = question.language("language", text);
            Reading reading = reader.read(Tokens.of(text), language, date);
            return ReadingJson.line(id, reading, claims.readFragment(id.asText(), text, language, date));
        });
    }
}
