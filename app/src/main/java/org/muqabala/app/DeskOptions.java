package org.muqabala.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.users.Users;
import org.muqabala.review.users.UsersException;
import org.muqabala.review.users.UsersFile;
import org.muqabala.review.web.ReviewServer;
import org.muqabala.review.web.Setup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a review listens, who may come in, and where the decisions are kept. */
final class DeskOptions {
    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "Where to listen, 1 to 65535. Default: a free one.")
    private int port = ReviewServer.ANY_PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "Listen on this address of the machine, for a shared desk; needs --users. TLS is a proxy's to "
                            + "speak. Default: the loopback address.")
    private @Nullable String listen;

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description =
                    "The people who may log in, as muqabala users add writes them; the printed address then opens "
                            + "nothing by itself.")
    private @Nullable Path users;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "A host by which people reach the desk through a proxy, such as desk.example; may come again.")
    private List<String> hosts = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private HookOption hook = new HookOption();

    Setup setup(CommandSpec spec) {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port: expected a number from 1 to " + LAST_PORT + ", found " + port);
        }
        if (users == null && (listen != null && !isLoopback(listen) || !hosts.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    (hosts.isEmpty() ? "--listen" : "--host")
                            + ": expected --users FILE with it, since others than you "
                            + "would come to this desk; muqabala users add FILE NAME makes one");
        }
        return new Setup(
                listens(), port, hosts, Optional.ofNullable(users).map(DeskOptions::read), hook.hook(spec), what -> {});
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Users read(Path file) {
        try {
            Users read = new UsersFile(file).read();
            if (read.names().isEmpty()) {
                throw new UsersException(
                        file + ": expected a user or more, found none; muqabala users add " + file + " NAME adds one");
            }
            return read;
        } catch (UsersException e) {
            throw new Failure(ExitCode.USAGE, "--users: " + SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    /** @param folder the folder of the comparison, or the file itself */
    DecisionStore open(Path folder) {
        return store.open(folder);
    }

    int port() {
        return port;
    }

    /** The address as it was named. */
    String listens() {
        return listen == null ? Setup.LOOPBACK : listen;
    }
}
