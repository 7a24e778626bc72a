package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.export.Exports;
import org.muqabala.report.export.Format;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.SourceText;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.verdict.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a comparison that was made before in other formats, without its inputs. */
@Command(
        name = "export",
        description = {
            "Write a comparison that was made before in other formats.",
            "Its articles are not needed: texts/ beside comparison.json holds what was compared."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood, or a lexicon or decisions file or a template is faulty.",
            " 3:Done, but some decisions could not be used.",
            " 4:The comparison could not be read.",
            " 5:The files could not be written.",
            "10:There are conflicts that nobody decided to be none, and --fail-on conflicts asks to be told."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala export muqabala-report --format xlsx,csv",
            "  muqabala export result/comparison.json --format sarif -o . --fail-on conflicts",
            "  muqabala export result --format claimreview --decisions decisions.jsonl",
            "  muqabala export result --format html,xlsx --decisions result"
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "COMPARISON",
            description = "A comparison.json, or the folder it lies in, with texts/ beside it.")
    private Path comparison = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the files go; made where it is missing. Default: beside the comparison.")
    private @Nullable Path output;

    @Mixin
    private PageOptions page = new PageOptions();

    @Option(
            names = "--fail-on",
            converter = CompareCommand.FailOn.Converter.class,
            paramLabel = "WHAT",
            description = "End with exit code 10 where there are some: ${COMPLETION-CANDIDATES}.")
    private CompareCommand.@Nullable FailOn failOn;

    @Mixin
    private FormatOptions formats = new FormatOptions();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Spec
    private CommandSpec spec;

    private final Streams streams;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Set<Format> asked = formats.formats(EnumSet.noneOf(Format.class), spec);
        LexiconOption.Concepts concepts = lexicon.read();
        GivenDecisions given = GivenDecisions.namedAlone(formats.decisions(), beside(), streams);
        FormatOptions.requireDecisions(asked, given, spec);
        WrittenComparison read = WrittenInput.read(comparison);
        Material material = material(read);
        Decisions decisions = given.on(Findings.of(read.groups()));
        Decided decided = Decided.of(read, decisions);
        ResultFolder folder = new ResultFolder(into());
        folder.checkWritable();
        Edition edition = page.edition(concepts.lexicon());
        AtomicInteger pages = new AtomicInteger(1);
        Results results = new Results(
                asked,
                made -> pages.set(HtmlReport.write(again(read, given, concepts), decided, edition, made)),
                made -> copy(material, made),
                () -> new Exports(material, edition.language(), concepts.lexicon(), decided));
        boolean used = GivenDecisions.tell(decisions, results.write(folder), streams);
        PageOptions.tell(pages.get(), streams);
        results.tell(into(), streams);
        streams.finish();
        boolean conflicts =
                read.groups().stream().flatMap(g -> g.findings().stream()).anyMatch(decided::isConflict);
        return ExitCode.first(
                        used ? ExitCode.DONE : ExitCode.SOME_UNREADABLE,
                        failOn != null && conflicts ? ExitCode.CONFLICTS : ExitCode.DONE)
                .number();
    }

    private Path into() {
        return output == null ? beside() : output;
    }

    /** The folder of the comparison. */
    private Path beside() {
        Path folder = Files.isDirectory(comparison) ? comparison : comparison.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private static Material material(WrittenComparison read) {
        try {
            return Material.of(read);
        } catch (IOException e) {
            throw WrittenInput.unreadable(e);
        }
    }

    /** The file as it is, with the texts beside it. */
    private void copy(Material material, Path folder) throws IOException {
        Path file = Files.isDirectory(comparison) ? comparison.resolve(ComparisonJson.FILE) : comparison;
        Files.copy(file, folder.resolve(ComparisonJson.FILE));
        SourceText.write(material.documents(), folder);
    }

    /**
     * The whole comparison, made again of its texts: the page shows more of the claims than the file holds. Ends the run
     * where something else comes of them.
     */
    private static Comparison again(WrittenComparison read, GivenDecisions given, LexiconOption.Concepts concepts) {
        concepts.require(read);
        try {
            Comparison made = ClaimComparison.with(Settings.standard(), concepts.lexicon())
                    .heeding(given.pairsOf(read))
                    .compare(read.documents());
            if (!ids(made.groups()).equals(ids(read.groups()))) {
                throw new Failure(
                        ExitCode.NO_USABLE_INPUT,
                        "expected a comparison of this version, found one whose texts are read otherwise now; "
                                + "compare the sources again, or leave html out");
            }
            Comparison whole = new Comparison(
                    made.documents(), made.origins(), made.events(), made.claims(), made.groups(), read.problems());
            return read.draft() == null ? whole : whole.withDraft(read.draft());
        } catch (IOException e) {
            throw WrittenInput.unreadable(e);
        }
    }

    private static List<String> ids(List<Group> groups) {
        return groups.stream()
                .flatMap(g -> g.findings().stream())
                .map(f -> f.id())
                .toList();
    }
}
