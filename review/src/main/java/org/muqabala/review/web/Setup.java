package org.muqabala.review.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.muqabala.review.users.Users;
import org.muqabala.review.web.hook.Hook;

/**
 * Where a server listens, and for whom.
 *
 * @param address of this machine
 * @param port {@link ReviewServer#ANY_PORT} for one that is free
 * @param hosts the names by which people reach it through a proxy; none where they use its address
 * @param users who may log in; empty where the printed address is the only entrance, which is for one machine alone
 * @param hook who hears of new conflicts; empty where nobody does
 * @param trouble hears what its starter should know of and can do something about
 */
public record Setup(
        String address,
        int port,
        List<String> hosts,
        Optional<Users> users,
        Optional<Hook> hook,
        Consumer<String> trouble) {
    /** This machine, and no other. */
    public static final String LOOPBACK = "127.0.0.1";

    public Setup {
        hosts = List.copyOf(hosts);
    }

    /** For one person at this machine. */
    public static Setup loopback(int port) {
        return new Setup(LOOPBACK, port, List.of(), Optional.empty(), Optional.empty(), what -> {});
    }

    /** The same, told of trouble elsewhere. */
    public Setup telling(Consumer<String> other) {
        return new Setup(address, port, hosts, users, hook, other);
    }
}
