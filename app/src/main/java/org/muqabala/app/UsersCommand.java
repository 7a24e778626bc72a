package org.muqabala.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.review.users.Passwords;
import org.muqabala.review.users.Users;
import org.muqabala.review.users.UsersException;
import org.muqabala.review.users.UsersFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the file of those who may log in at a shared desk. */
@Command(
        name = "users",
        description = {
            "Keep the users file of a shared desk, which muqabala review --users reads when it starts.",
            "One user a line, name:hash, the hash one of bcrypt; lines that begin with # are comments."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Internal error.",
            "2:The command line was not understood, or a name or a password cannot be used.",
            "4:The users file could not be read, or does not have the name.",
            "5:The users file could not be written."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala users add desk-users.txt Layla       asks for the password twice",
            "  muqabala users list desk-users.txt",
            "  muqabala users remove desk-users.txt Layla"
        })
final class UsersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final Streams streams;

    UsersCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected add, list or remove; found none");
    }

    @Command(
            name = "add",
            description = {
                "Add a user, or give one another password. The file is made where it is missing, for its owner alone.",
                "A password has " + Passwords.LEAST_CHARACTERS + " characters or more, and " + Passwords.MOST_BYTES
                        + " bytes at most."
            },
            footer = {
                "",
                "Examples:",
                "  muqabala users add desk-users.txt Layla",
                "  pass show desk/layla | muqabala users add desk-users.txt Layla --password-stdin"
            })
    int add(
            @Parameters(paramLabel = "FILE", description = "The users file.") Path file,
            @Parameters(paramLabel = "NAME", description = "The name that stands under decisions.") String name,
            @Option(
                            names = "--password-stdin",
                            description = "Read the password from standard input: its first line, once.")
                    boolean fromInput) {
        UsersFile users = new UsersFile(file);
        Users known = Files.exists(file) ? read(users) : Users.none();
        boolean isNew = !known.has(name);
        char[] password = fromInput ? line() : asked();
        try {
            write(users, chosen(() -> known.with(name, password)));
        } finally {
            Arrays.fill(password, '\0');
        }
        streams.tell((isNew ? "Added " : "Another password for ") + SafeText.isolated(name)
                + ". A desk that is running learns of it when it is started again.");
        return ExitCode.DONE.number();
    }

    @Command(
            name = "list",
            description = "List the names, one a line.",
            footer = {"", "Example:", "  muqabala users list desk-users.txt"})
    int list(@Parameters(paramLabel = "FILE", description = "The users file.") Path file) {
        read(new UsersFile(file)).names().forEach(n -> streams.out().print(n + "\n"));
        streams.finish();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "remove",
            description = "Remove a user; what that person decided stays.",
            footer = {"", "Example:", "  muqabala users remove desk-users.txt Layla"})
    int remove(
            @Parameters(paramLabel = "FILE", description = "The users file.") Path file,
            @Parameters(paramLabel = "NAME", description = "Whose line goes.") String name) {
        UsersFile users = new UsersFile(file);
        Users known = read(users);
        if (!known.has(name)) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    SafeText.line(file.toString()) + ": expected a line of " + SafeText.isolated(name)
                            + ", found none; muqabala users list tells the names");
        }
        write(users, known.without(name));
        streams.tell("Removed " + SafeText.isolated(name)
                + ". A desk that is running learns of it when it is started again.");
        return ExitCode.DONE.number();
    }

    private static Users read(UsersFile file) {
        try {
            return file.read();
        } catch (UsersException e) {
            throw new Failure(ExitCode.NO_USABLE_INPUT, SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    private static void write(UsersFile file, Users users) {
        try {
            file.write(users);
        } catch (UsersException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    private static Users chosen(Supplier<Users> made) {
        try {
            return made.get();
        } catch (UsersException e) {
            throw new Failure(ExitCode.USAGE, SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    /** The password as its owner types it, unseen, twice. From Java 22 on there is always a console, which then reads what is piped in. */
    @SuppressWarnings("SystemConsoleNull")
    private static char[] asked() {
        Console console = System.console();
        if (console == null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "expected a terminal to type the password on, found none; with --password-stdin it is read from "
                            + "standard input");
        }
        char[] once = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "expected the same password twice, found two that differ; nothing was changed, try again");
        }
        return once;
    }

    private char[] line() {
        try {
            String line = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, "expected a password on standard input, found that it cannot be read");
        }
    }
}
