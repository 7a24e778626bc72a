package org.muqabala.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.muqabala.claim.ClaimReader;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many seconds a megabyte of UTF-8 takes that holds one thing only, over and over. The test LongTextTest has more of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class LongTextBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    /** What the text holds; an underscore is a space. */
    @Param({"ب", "7", "7_", "1-", ".", "،_", "«_", "«كلمة_", "«“‘", "ب\u0651", "\u202e", "مئة_", "و_", "and_"})
    public String unit = "";

    private final ClaimReader reader = new ClaimReader(Reader.shipped());
    private String text = "";

    @Setup
    public void repeat() {
        String written = unit.replace('_', ' ');
        text = written.repeat(MEGABYTE / written.getBytes(StandardCharsets.UTF_8).length);
    }

    @Benchmark
    public void claims(Blackhole read) {
        read.consume(reader.readFragment("long", text, Language.ARABIC, DAY));
    }
}
