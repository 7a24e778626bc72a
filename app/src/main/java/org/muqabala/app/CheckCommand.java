package org.muqabala.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.app.lines.BadLineException;
import org.muqabala.app.lines.Question;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.report.json.CheckJson;
import org.muqabala.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers JSON lines with what two texts are to each other. */
@Command(
        name = "check",
        description = {
            "Read JSON lines from standard input, {\"id\", \"a\", \"b\", \"dateA\"?, \"dateB\"?, \"languageA\"?, \"languageB\"?},",
            "and answer each with a line {\"id\", \"verdict\", \"findings\"}. The verdict is the first that applies of conflicts,",
            "refines, rewords, agrees, undecided, unrelated.",
            "Relative times resolve against the dates (YYYY-MM-DD). A line that cannot be used is answered by a line with a problem."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Internal error.",
            "2:The command line was not understood, or a lexicon file is faulty.",
            "3:Done, but some lines could not be read.",
            "5:Standard output could not be written to."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":\"1\",\"a\":\"Two people died.\",\"b\":\"Seven people died.\"}' | muqabala check"
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    private final Streams streams;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ClaimComparison comparison =
                ClaimComparison.with(Settings.standard(), lexicon.read().lexicon());
        return LinesRun.of(
                streams,
                question -> CheckJson.line(
                        question.id(), comparison.check(document(question, "a", "A"), document(question, "b", "B"))));
    }

    private static Document document(Question question, String side, String suffix) throws BadLineException {
        String text = question.text(side);
        LocalDate date = question.date("date" + suffix);
        Language language = question.language("language" + suffix, text);
        DateOrigin origin = date == null ? null : DateOrigin.MANIFEST;
        Source source = new Source(side, side, null, null, date, origin, null, language.code());
        return new Document(source, text, List.of(), List.of(), List.of());
    }
}
