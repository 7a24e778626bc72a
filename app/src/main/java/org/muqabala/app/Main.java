package org.muqabala.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.review.log.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts: it makes the command line, runs it and turns what goes wrong into a message and an exit code. */
public final class Main {
    private final Streams streams;
    private final Surroundings surroundings;
    private final MuqabalaCommand program = new MuqabalaCommand();

    private Main(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    public static void main(String[] args) {
        Streams streams = new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(run(args, streams, Surroundings.ofProcess()));
    }

    /**
     * Runs the program as a shell would, with streams that are no terminals.
     *
     * @param out written in UTF-8
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Streams(in, out, err), Surroundings.none());
    }

    static int run(String[] args, Streams streams, Surroundings surroundings) {
        return new Main(streams, surroundings).run(args);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    private int run(String[] args) {
        try {
            return commandLine(args).execute(args);
        } catch (Throwable e) { // also an Error: whatever it is, its user gets one line and not a stack trace
            return internalError(e);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    /** Reading the options of a command takes time, so that where one is named the others are not made. */
    private CommandLine commandLine(String[] args) {
        CommandLine commands = new CommandLine(program);
        boolean isNamed = args.length > 0 && MuqabalaCommand.NAMES.contains(args[0]) && !args[0].equals("completion");
        for (String name : isNamed ? List.of(args[0]) : MuqabalaCommand.NAMES) {
            commands.addSubcommand(name, command(name));
        }
        return commands.setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setColorScheme(Help.defaultColorScheme(surroundings.colourOut() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((e, given) -> usage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private Object command(String name) {
        return switch (name) {
            case "compare" -> new CompareCommand(streams, surroundings);
            case "watch" -> new WatchCommand(streams, surroundings);
            case "sources" -> new SourcesCommand(streams, surroundings);
            case "fetch" -> new FetchCommand(streams);
            case "export" -> new ExportCommand(streams);
            case "diff" -> new DiffCommand(streams, surroundings);
            case "explain" -> new ExplainCommand(streams, surroundings);
            case "review" -> new ReviewCommand(streams);
            case "users" -> new UsersCommand(streams);
            case "decisions" ->
                new CommandLine(new DecisionsCommand())
                        .addSubcommand(new DecisionsExport(streams))
                        .addSubcommand(new DecisionsImport(streams))
                        .addSubcommand(new DecisionsList(streams));
            case "read" -> new ReadCommand(streams);
            case "check" -> new CheckCommand(streams);
            case "completion" -> new CompletionCommand(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int usage(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        streams.tell(command + ": " + SafeText.line(String.valueOf(e.getMessage())));
        if (e instanceof UnmatchedArgumentException unmatched) {
            StringWriter suggestions = new StringWriter();
            UnmatchedArgumentException.printSuggestions(unmatched, new PrintWriter(suggestions));
            streams.err().print(SafeText.block(suggestions.toString()));
        }
        streams.tell("Try '" + command + " --help'.");
        return ExitCode.USAGE.number();
    }

    private int failed(Exception e) {
        if (e instanceof Failure failure) {
            streams.tell("muqabala: " + failure.getMessage());
            return failure.code().number();
        }
        if (e instanceof StoreException) { // its message says what hinders the log
            streams.tell("muqabala: " + SafeText.line(String.valueOf(e.getMessage())));
            return ExitCode.CANNOT_WRITE.number();
        }
        return internalError(e);
    }

    private int internalError(Throwable e) {
        streams.tell("muqabala: internal error: " + SafeText.line(e.toString()));
        if (program.debug() || surroundings.debug()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            streams.tell(trace.toString().replace("\t", "    "));
        } else if (e instanceof OutOfMemoryError) {
            streams.tell("Give it more memory (MUQABALA_JAVA_OPTS=-Xmx2g) or fewer sources.");
        } else {
            streams.tell("This is a fault of the program. Run it again with --debug and report what it shows.");
        }
        return ExitCode.INTERNAL_ERROR.number();
    }
}
