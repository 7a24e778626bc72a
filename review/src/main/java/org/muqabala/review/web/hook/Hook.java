package org.muqabala.review.web.hook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where another program hears of new conflicts.
 *
 * @param address of http or https; it may hold a secret and is never told
 * @param secret with which what is sent is signed; empty where it is not
 */
public record Hook(URI address, Optional<String> secret) {
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * A hook.
     *
     * @param address as its user gave it
     * @throws IllegalArgumentException where it is no address of http or https
     */
    public static Hook at(String address, Optional<String> secret) {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return new Hook(uri, secret.filter(s -> !s.isEmpty()));
            }
        } catch (IllegalArgumentException e) {
            // told below, without what may be a secret
        }
        throw new IllegalArgumentException(
                "expected an address such as https://program.example/conflicts, without name and password, found another");
    }

    /** The host alone, for messages. */
    String host() {
        return String.valueOf(address.getHost());
    }

    /** What proves to who knows the secret that a body comes from here: {@code sha256=} and the HMAC; empty without a secret. */
    Optional<String> signature(byte[] body) {
        return secret.map(key -> {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
                return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
            } catch (NoSuchAlgorithmException | InvalidKeyException e) {
                throw new IllegalStateException("every Java has " + ALGORITHM, e);
            }
        });
    }

    /** Not the address, in which a secret may stand. */
    @Override
    public String toString() {
        return "Hook at " + host();
    }
}
