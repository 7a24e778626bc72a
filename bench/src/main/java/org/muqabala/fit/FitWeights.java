package org.muqabala.fit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fits weights to labelled cases and prints them as lines of weights.properties. */
@Command(
        name = "FitWeights",
        mixinStandardHelpOptions = true,
        description = {
            "Fits the weights of the scorers to labelled cases, by logistic regression with a ridge, tells how well they do on",
            "cases left out of the fit, and prints them as lines of weights.properties."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Internal error.",
            "2:The command line was not understood, or the cases cannot be used."
        })
public final class FitWeights implements Callable<Integer> {
    /** What the few unrelated pairs count in all, against each of the other two classes. */
    private static final double UNRELATED = 0.3;

    /** Nothing draws the base to 0, but for what keeps the equations solvable. */
    private static final double NO_RIDGE = 1e-3;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Pairs of brief texts, a JSON object a line: {\"a\", \"b\", \"label\", \"language\"?};"
                    + " label is agree, contradict or unrelated. Fits contrast.*.")
    private List<Path> data = new ArrayList<>();

    @Option(
            names = "--gold",
            arity = "2",
            paramLabel = "PATH",
            description = "The truth of a bundle of articles and their folder: truth.json folder. Fits quantity.* and"
                    + " dispute.*; may be given several times.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--ridge",
            paramLabel = "R",
            defaultValue = "1",
            description = "How strongly weights are drawn to 0.")
    private double ridge;

    public static void main(String[] args) {
        System.exit(new CommandLine(new FitWeights()).execute(args));
    }

    @Override
    public Integer call() {
        if (data.isEmpty() && gold.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "expected --data FILE or --gold TRUTH FOLDER");
        }
        if (!(ridge > 0)) {
            throw new ParameterException(spec.commandLine(), "--ridge: expected more than 0, found " + ridge);
        }
        try {
            PrintWriter out = spec.commandLine().getOut();
            if (!data.isEmpty()) {
                fitPairs(out);
            }
            if (!gold.isEmpty()) {
                List<GoldBundle> bundles = bundles();
                fitAmounts(bundles, out);
                fitDenials(bundles, out);
            }
            out.flush();
            return CommandLine.ExitCode.OK;
        } catch (FitException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read: " + e.getMessage(), e);
        }
    }

    private void fitPairs(PrintWriter out) throws IOException {
        HeadlinePairs pairs = new HeadlinePairs();
        List<Example> examples = new ArrayList<>();
        for (Path file : data) {
            examples.addAll(pairs.read(requireFile(file)));
        }
        List<String> features = HeadlinePairs.features();
        double[] drawn = new double[features.size()];
        Arrays.fill(drawn, ridge);
        drawn[features.indexOf("base")] = NO_RIDGE;
        LogisticFit fit = new LogisticFit(features, balanced(examples), drawn);
        double[][] weights = fit.fit(examples);
        out.println("# " + Quality.leftOut(fit, examples, HeadlinePairs.LABELS));
        print(out, "contrast.conflict.", features, weights[1]);
        print(out, "contrast.unrelated.", features, weights[2]);
    }

    /** Agreement and conflict count the same in all, whichever the cases have more of. */
    private static double[] balanced(List<Example> examples) {
        double[] counts = new double[HeadlinePairs.LABELS.size()];
        for (int c = 0; c < counts.length; c++) {
            int label = c;
            long cases = examples.stream().filter(e -> e.label() == label).count();
            double share = label == HeadlinePairs.LABELS.indexOf("unrelated") ? UNRELATED : 1;
            counts[c] = cases == 0 ? 0 : share * examples.size() / (2.0 * cases);
        }
        return counts;
    }

    private List<GoldBundle> bundles() throws IOException {
        List<GoldBundle> bundles = new ArrayList<>();
        for (int i = 0; i < gold.size(); i += 2) {
            bundles.add(GoldBundle.read(requireFile(gold.get(i)), gold.get(i + 1)));
        }
        return bundles;
    }

    private void fitAmounts(List<GoldBundle> bundles, PrintWriter out) {
        GoldAmounts amounts = new GoldAmounts();
        List<Example> examples =
                bundles.stream().flatMap(b -> amounts.read(b).stream()).toList();
        TreeSet<String> measured = new TreeSet<>();
        examples.forEach(e -> measured.addAll(e.measures().keySet()));
        List<String> features = List.copyOf(measured);
        double[] drawn = new double[features.size()];
        Arrays.fill(drawn, ridge);
        LogisticFit fit = new LogisticFit(features, new double[] {1, 1}, drawn);
        double[][] weights = fit.fit(examples);
        out.println("# " + Quality.leftOut(fit, examples, List.of("two questions", "one question")));
        print(out, "", features, weights[1]);
    }

    private void fitDenials(List<GoldBundle> bundles, PrintWriter out) {
        GoldDenials denials = new GoldDenials();
        List<Example> examples =
                bundles.stream().flatMap(b -> denials.read(b).stream()).toList();
        List<String> features = GoldDenials.features();
        double[] drawn = new double[features.size()];
        Arrays.fill(drawn, ridge);
        drawn[features.indexOf("base")] = NO_RIDGE;
        LogisticFit fit = new LogisticFit(features, new double[] {1, 1}, drawn);
        double[][] weights = fit.fit(examples);
        out.println("# " + Quality.leftOut(fit, examples, List.of("no denial", "denial")));
        print(out, GoldDenials.PREFIX, features, weights[1]);
    }

    private static void print(PrintWriter out, String prefix, List<String> features, double[] weights) {
        for (int f = 0; f < features.size(); f++) {
            double rounded = Math.rint(weights[f] * 100) / 100 + 0.0; // no "-0.00"
            out.println(prefix + features.get(f) + " = " + String.format(Locale.ROOT, "%.2f", rounded));
        }
    }

    private Path requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "expected a file, found \"" + file + "\"");
        }
        return file;
    }
}
