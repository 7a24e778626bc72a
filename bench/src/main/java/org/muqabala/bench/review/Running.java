package org.muqabala.bench.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The review server of a folder, in a process of its own that can be killed. */
final class Running implements AutoCloseable {
    private static final String SAYS = "Review: ";
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private final Process process;
    private final int port;
    private final String token;

    private Running(Process process, URI address) {
        this.process = process;
        this.port = address.getPort();
        this.token = address.getQuery().substring("token=".length());
    }

    /**
     * Starts the server and waits until it says where it listens.
     *
     * @param program what starts it, without its arguments. It has to be the server itself in the end and no process beside
     *     it, or killing it would not kill the server
     */
    static Running start(List<String> program, Path folder) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("review", folder.toString(), "--no-open"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith(SAYS)) { // Java itself may have something to say
            line = out.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("expected the server to say where it listens, found its end; started by " + command);
        }
        return new Running(process, URI.create(line.substring(SAYS.length())));
    }

    Wire wire() throws IOException {
        return new Wire(port, token);
    }

    /** Ends it without warning (SIGKILL) and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** What of the processors' time it took so far, in seconds. */
    double processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Kilobytes in use on the heap now, and after a full collection. */
    Heap heap() throws IOException, InterruptedException {
        long now = used();
        jcmd("GC.run");
        return new Heap(now, used(), jcmd("VM.flags"));
    }

    /**
     * How much memory the program's objects take.
     *
     * @param flags what Java was told or chose
     */
    record Heap(long usedKb, long liveKb, String flags) {
        /** A flag's value; empty where Java does not tell. */
        String flag(String name) {
            Matcher matcher = Pattern.compile("-XX:" + name + "=(\\S+)").matcher(flags);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    private long used() throws IOException, InterruptedException {
        long sum = 0;
        for (String line : jcmd("GC.heap_info").lines().toList()) {
            Matcher matcher = USED.matcher(line);
            if (matcher.find()) {
                sum += Long.parseLong(matcher.group(1));
            }
        }
        return sum;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
