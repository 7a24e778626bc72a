package org.muqabala.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares five texts of several lengths, by Muqabala and by CollateX in turn. */
@Command(
        name = "TextPeers",
        mixinStandardHelpOptions = true,
        description = {
            "Compares five Arabic texts of the same made-up events by Muqabala and by CollateX, in turn, each in a Java machine of",
            "its own with one thread, over and over until its time is up, and tells the processor's time of one comparison as the",
            "median of the later half. Where CollateX has not ended once in its time, that is told with '>'."
        })
public final class TextPeers implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--words",
            paramLabel = "N",
            split = ",",
            defaultValue = "500,1000,2000,4000",
            description = "Lengths of the texts. Default: 500,1000,2000,4000.")
    private List<Integer> lengths = List.of();

    @Option(
            names = "--texts",
            paramLabel = "HOW",
            defaultValue = "RETOLD",
            description =
                    "${COMPLETION-CANDIDATES}: by outlets in words of their own, or by editors of one text. Default: RETOLD.")
    private FiveTexts texts = FiveTexts.RETOLD;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "90",
            description = "How long each program may take of the processor at each length. Default: 90.")
    private int seconds;

    @Option(
            names = "--longest",
            paramLabel = "N",
            defaultValue = "600",
            description = "How long one comparison may take of the processor before it is given up. Default: 600.")
    private int longest;

    public static void main(String[] args) {
        System.exit(new CommandLine(new TextPeers()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (int words : lengths) {
            List<Double> muqabala = times("muqabala", words);
            List<Double> collatex = times("collatex", words);
            if (muqabala.isEmpty()) {
                out().printf(Locale.ROOT, "%5d words: Muqabala has not ended in %d s%n", words, longest);
                continue;
            }
            boolean ended = !collatex.isEmpty();
            double one = Cpu.warm(muqabala);
            double other = ended ? Cpu.warm(collatex) : longest;
            out().printf(
                            Locale.ROOT,
                            "%5d words: Muqabala %8.3f s (%d times), CollateX %s%8.3f s (%d times), %s%.1f times as fast; %s%n",
                            words,
                            one,
                            muqabala.size(),
                            ended ? "" : "> ",
                            other,
                            collatex.size(),
                            ended ? "" : "> ",
                            other / one,
                            found(words));
        }
        return CommandLine.ExitCode.OK;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private String found(int words) {
        Comparison compared = ClaimComparison.standard().compare(FiveTexts.documents(texts.of(words)));
        return compared.claims().size() + " claims, " + compared.groups().size() + " groups";
    }

    /** What each of the runs took that ended within the time; of a first one the longest time is waited for. */
    private List<Double> times(String program, int words) throws IOException, InterruptedException {
        List<Double> times = new CopyOnWriteArrayList<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnePeer.class.getName(),
                        program,
                        texts.name(),
                        String.valueOf(words))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            Thread listening = new Thread(() -> listen(process, times));
            listening.start();
            while (process.isAlive() && isInTime(process, times)) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return times;
    }

    private boolean isInTime(Process process, List<Double> times) {
        long taken = process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds();
        return taken < (times.isEmpty() ? longest : seconds);
    }

    private static void listen(Process process, List<Double> times) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                times.add(Double.parseDouble(line));
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
