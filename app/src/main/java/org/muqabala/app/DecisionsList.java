package org.muqabala.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.muqabala.app.terminal.DecisionList;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how a log stands to the comparison beside it. */
@Command(
        name = "list",
        description = "Tell of each decision of a review whether it holds on the comparison beside it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood.",
            " 4:There is no comparison, or there are no decisions.",
            " 5:The decisions could not be opened."
        },
        footer = {"", "Example:", "  muqabala decisions list result"})
final class DecisionsList implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder that comparison.json and " + Stores.FILE + " lie in.")
    private Path folder = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    private final Streams streams;

    DecisionsList(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Decision> decisions;
        try (DecisionStore log = store.existing(folder)) {
            decisions = log.decisions();
        }
        WrittenComparison read = WrittenInput.read(folder);
        DecisionList.of(Decided.of(read, Decisions.of("log", decisions)))
                .forEach(line -> streams.out().print(line + "\n"));
        streams.finish();
        return ExitCode.DONE.number();
    }
}
