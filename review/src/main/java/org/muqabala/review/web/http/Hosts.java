package org.muqabala.review.web.http;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names under which a server is reached: no other may stand in a request, so that no other site's name can lead here. */
public final class Hosts {
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?(:[0-9]{1,5})?");
    private static final String PLAIN = "http://";
    private static final String TLS = "https://";
    private static final int PLAIN_PORT = 80;

    private final String first;
    private final Set<String> own = new HashSet<>();
    private final Set<String> proxied = new HashSet<>();
    private final IntSupplier port;

    /**
     * The names of a server.
     *
     * @param address where it listens
     * @param named the hosts by which people reach it, through a proxy or without, each with a port where that is none of
     *     the usual
     * @param port where it listens; known once it does
     * @throws IllegalArgumentException where a name is none, or the address is none of this machine
     */
    public Hosts(String address, List<String> named, IntSupplier port) {
        this.port = port;
        for (String name : named) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "expected the name of a host, with a port or without, such as desk.example, found \"" + name
                                + "\"");
            }
            proxied.add(name.toLowerCase(Locale.ROOT));
        }
        try {
            InetAddress listening = InetAddress.getByName(address);
            addresses(listening);
            first = listening.isAnyLocalAddress() ? LOOPBACK.get(0) : text(listening);
        } catch (UnknownHostException | SocketException e) {
            throw new IllegalArgumentException("expected an address of this machine, found \"" + address + "\"", e);
        }
    }

    private void addresses(InetAddress address) throws SocketException {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            own.addAll(LOOPBACK);
        }
        if (address.isAnyLocalAddress()) {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                Collections.list(network.getInetAddresses()).forEach(a -> own.add(text(a)));
            }
        } else {
            own.add(text(address));
        }
    }

    /** Where the server answers without a proxy. */
    public String address() {
        return PLAIN + first + ":" + port.getAsInt() + "/";
    }

    /** As it stands in an address of the web. */
    private static String text(InetAddress address) {
        String plain = address.getHostAddress().replaceAll("%.*", "");
        return plain.contains(":") ? "[" + plain + "]" : plain;
    }

    boolean isHost(String given) {
        String host = given.toLowerCase(Locale.ROOT);
        return proxied.contains(host)
                || own.stream().anyMatch(n -> isAt(n, host))
                || proxied.stream().filter(n -> !n.contains(":")).anyMatch(n -> isAt(n, host));
    }

    private boolean isAt(String name, String host) {
        int listens = port.getAsInt();
        return host.equals(name + ":" + listens) || listens == PLAIN_PORT && host.equals(name);
    }

    boolean isOrigin(String origin) {
        return origin.startsWith(TLS)
                ? proxied.contains(origin.substring(TLS.length()))
                : origin.startsWith(PLAIN) && isHost(origin.substring(PLAIN.length()));
    }

    /** Is it one of the names, the port aside? */
    boolean isName(@Nullable String given) {
        if (given == null) {
            return false;
        }
        String name = given.toLowerCase(Locale.ROOT);
        return own.contains(name)
                || own.contains("[" + name + "]")
                || proxied.stream().anyMatch(p -> p.replaceAll(":.*", "").equals(name));
    }
}
