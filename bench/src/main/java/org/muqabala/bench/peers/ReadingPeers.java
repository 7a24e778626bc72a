package org.muqabala.bench.peers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.muqabala.bench.ArabicNews;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.document.Document;
import org.muqabala.reading.Reader;
import org.muqabala.reading.time.Time;
import org.muqabala.statement.Statements;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads Arabic news: Muqabala whole, Lucene's tokens, HeidelTime's dates, in turn on one thread, and which dates they find. */
@Command(
        name = "ReadingPeers",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the Arabic articles of the checkout over and over, in turn by Muqabala (the whole reading, to claims), by Lucene's",
            "ArabicAnalyzer (tokens) and by HeidelTime (dates), and tells megabytes and documents a second of one processor's time,",
            "as the median of the later half of the rounds. Then which of the labelled dates Muqabala and HeidelTime find."
        })
public final class ReadingPeers implements Callable<Integer> {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    @Spec
    private CommandSpec spec;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "10", description = "How many rounds. Default: 10.")
    private int rounds;

    @Option(
            names = "--more",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often Muqabala and Lucene read all in a round, HeidelTime doing so once. Default: 20.")
    private int more;

    private final ClaimReader reader = new ClaimReader(Reader.shipped());
    private final Analyzer analyzer = new ArabicAnalyzer();
    private final HeidelTimeArabic heidelTime = new HeidelTimeArabic();
    private long seen;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ReadingPeers()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        ArabicNews news = ArabicNews.ofCheckout();
        List<Double> muqabala = new ArrayList<>();
        List<Double> lucene = new ArrayList<>();
        List<Double> dates = new ArrayList<>();
        List<String> texts = news.next();
        for (int round = 0; round < rounds; round++) {
            muqabala.add(Cpu.seconds(() -> repeat(news, this::read)) / more);
            lucene.add(Cpu.seconds(() -> repeat(news, this::analyze)) / more);
            List<String> fresh = news.next();
            dates.add(Cpu.seconds(
                    () -> fresh.forEach(t -> seen += heidelTime.dates(t, DAY).size())));
        }
        double megabytes = ArabicNews.bytes(texts) / 1e6;
        out().printf(Locale.ROOT, "%d articles, %.3f MB; seconds of one processor%n", texts.size(), megabytes);
        tell("Muqabala, text to claims", Cpu.warm(muqabala), texts.size(), megabytes);
        tell("Lucene, tokens", Cpu.warm(lucene), texts.size(), megabytes);
        tell("HeidelTime, dates", Cpu.warm(dates), texts.size(), megabytes);
        out().printf(
                        Locale.ROOT,
                        "Muqabala reads %.0f times HeidelTime's documents a second%n",
                        Cpu.warm(dates) / Cpu.warm(muqabala));
        quality(LabelledDates.ofCheckout());
        return seen > 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void tell(String who, double seconds, int documents, double megabytes) {
        out().printf(
                        Locale.ROOT,
                        "%-26s %8.2f MB/s %9.1f documents/s%n",
                        who,
                        megabytes / seconds,
                        documents / seconds);
    }

    private void repeat(ArabicNews news, Consumer<String> work) {
        for (int i = 0; i < more; i++) {
            news.next().forEach(work);
        }
    }

    private void read(String text) {
        Document document = ArabicNews.document(text);
        seen += reader.read(document, Statements.of(document)).size();
    }

    private void analyze(String text) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                seen += term.length();
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void quality(List<LabelledDates> articles) {
        for (boolean unseen : new boolean[] {false, true}) {
            List<LabelledDates> some =
                    articles.stream().filter(a -> a.unseen() == unseen).toList();
            out().printf(
                            Locale.ROOT,
                            "labelled dates of %d Arabic articles that the program was %s on: Muqabala %s, HeidelTime %s%n",
                            some.size(),
                            unseen ? "not adjusted" : "adjusted",
                            share(some, this::datesOfClaims),
                            share(some, this::datesOfHeidelTime));
        }
    }

    private static String share(List<LabelledDates> articles, Function<LabelledDates, List<Dated>> reading) {
        int labels = 0;
        int right = 0;
        for (LabelledDates article : articles) {
            List<Dated> read = reading.apply(article);
            labels += article.dates().size();
            right += (int) article.dates().stream().filter(d -> d.isAmong(read)).count();
        }
        return right + " of " + labels;
    }

    private List<Dated> datesOfClaims(LabelledDates article) {
        List<Dated> dates = new ArrayList<>();
        for (Claim claim : reader.read(article.document(), Statements.of(article.document()))) {
            for (Time time : claim.times()) {
                if (time.from() != null && time.to() != null) {
                    dates.add(new Dated(
                            time.quote().span().start(),
                            time.quote().span().end(),
                            time.from().date(),
                            time.to().date()));
                }
            }
        }
        return dates;
    }

    private List<Dated> datesOfHeidelTime(LabelledDates article) {
        List<Dated> dates = new ArrayList<>();
        for (LabelledDates.Piece piece : article.pieces()) {
            heidelTime.dates(piece.text(), piece.published()).forEach(d -> dates.add(d.moved(piece.start())));
        }
        return dates;
    }
}
