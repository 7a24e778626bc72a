package org.muqabala.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.inputs.fetch.Fetched;
import org.muqabala.inputs.fetch.PageFetcher;
import org.muqabala.report.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves pages of the web in a WARC file, which can be compared then. The only command that uses the network. */
@Command(
        name = "fetch",
        description = {
            "Save pages of the web in a WARC file, which can be compared then.",
            "What a site's robots.txt forbids is not fetched; servers are asked one page at a time, a second apart or as "
                    + "they wish. No other command uses the network."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood.",
            " 3:Done, but some pages were forbidden or not there.",
            " 4:No page was saved.",
            " 5:The file could not be written, or is there already."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala fetch https://a.example/1 https://b.example/2 -o pages.warc.gz",
            "  muqabala fetch --from addresses.txt -o today.warc.gz && muqabala compare today.warc.gz",
            "  grep example.org bookmarks.txt | muqabala fetch --from -"
        })
final class FetchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", arity = "0..*", description = "Addresses of pages, http or https.")
    private List<String> urls = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the pages go; packed where its name ends in .gz. Default: ${DEFAULT-VALUE}.",
            defaultValue = "pages.warc.gz")
    private Path output = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "A file with an address a line; - is standard input. Empty lines and those that begin with # are "
                            + "passed over.")
    private @Nullable String from;

    @Spec
    private CommandSpec spec;

    private final Streams streams;

    FetchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<String> all = new ArrayList<>(urls);
        if (from != null) {
            all.addAll(listed(from));
        }
        if (all.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "expected the address of a page, found none; name some, or a file with --from");
        }
        if (Files.exists(output)) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected the name of a new file, found one that is there: " + output + "; name another with -o");
        }
        List<Fetched> fetched = fetch(all);
        streams.finish();
        long saved = fetched.stream().filter(Fetched.Saved.class::isInstance).count();
        streams.tell(saved + " of " + fetched.size() + " pages saved"
                + (Files.exists(output) ? " in " + output : "; nothing was written"));
        if (saved == 0) {
            return ExitCode.NO_USABLE_INPUT.number();
        }
        return (saved < fetched.size() ? ExitCode.SOME_UNREADABLE : ExitCode.DONE).number();
    }

    private List<Fetched> fetch(List<String> all) {
        try {
            return new PageFetcher(Version.current()).fetch(all, output, this::tell);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected to write " + output + ", but " + Reason.of(e) + "; name another file with -o");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.CANNOT_WRITE, "interrupted, so " + output + " was not written");
        }
    }

    private void tell(Fetched fetched) {
        String line;
        if (fetched instanceof Fetched.Saved saved) {
            String after = saved.address().equals(saved.url()) ? "" : " (at " + saved.address() + ")";
            line = "saved " + saved.url() + after;
        } else if (fetched instanceof Fetched.Refused refused) {
            String where = refused.line() == 0
                    ? refused.robots() + " could not be read (" + refused.rule() + "), which forbids all of the site"
                    : refused.robots() + ", line " + refused.line() + ": " + refused.rule();
            line = "forbidden " + refused.url() + ": " + where;
        } else {
            Fetched.Failed failed = (Fetched.Failed) fetched;
            line = "failed " + failed.url() + ": " + failed.why();
        }
        streams.out().print(SafeText.line(line) + "\n");
        streams.out().flush();
    }

    private List<String> listed(String file) {
        List<String> listed = new ArrayList<>();
        boolean piped = file.equals("-");
        try (InputStream in = piped ? streams.in() : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String url = line.replace("\uFEFF", "").strip();
                if (!url.isEmpty() && !url.startsWith("#")) {
                    listed.add(url);
                }
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            String why = e instanceof IOException io ? Reason.of(io) : "its name is none";
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected a file with an address a line, but " + why + "; mend the name after --from");
        }
        return listed;
    }
}
