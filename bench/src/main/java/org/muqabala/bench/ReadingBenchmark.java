package org.muqabala.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.muqabala.claim.ClaimReader;
import org.muqabala.document.Document;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much Arabic news one thread reads in a second, in megabytes of UTF-8: the whole reading, from the text to its claims, and
 * beside it what Lucene's analyzer needs to tokenize and stem the same. The column to look at is {@code megabytes}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Threads(1)
public class ReadingBenchmark {
    private final ClaimReader reader = new ClaimReader(Reader.shipped());
    private final Analyzer analyzer = new ArabicAnalyzer();
    private ArabicNews news;
    private List<String> texts;
    private double megabytes;

    /** What was read, which JMH divides by the time. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public double megabytes;
    }

    @Setup
    public void open() throws IOException {
        news = ArabicNews.ofCheckout();
    }

    @Setup(Level.Invocation)
    public void next() {
        texts = news.next();
        megabytes = ArabicNews.bytes(texts) / 1e6;
    }

    @Benchmark
    public void claims(Blackhole read, Volume volume) {
        for (String text : texts) {
            Document document = ArabicNews.document(text);
            read.consume(reader.read(document, Statements.of(document)));
        }
        volume.megabytes += megabytes;
    }

    @Benchmark
    public void arabicAnalyzer(Blackhole read, Volume volume) throws IOException {
        for (String text : texts) {
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    read.consume(term.length());
                }
                stream.end();
            }
        }
        volume.megabytes += megabytes;
    }
}
