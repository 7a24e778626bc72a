package org.muqabala.inputs.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes with a name: a file, or what lies in an archive. They can be read as often as one likes. */
public final class Blob {
    /** So many bytes tell what a file is. */
    private static final int HEAD = 4096;

    private final String name;
    private final @Nullable String type;
    private final Opening opening;
    private final Allowance allowance;
    private byte @Nullable [] head;

    /** Where the bytes come from. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private Blob(String name, @Nullable String type, Opening opening, Allowance allowance) {
        this.name = name;
        this.type = type;
        this.opening = opening;
        this.allowance = allowance;
    }

    /**
     * A file.
     *
     * @param name the name that is shown
     */
    public static Blob of(String name, Path file) {
        return new Blob(name, null, () -> Files.newInputStream(file), new Allowance());
    }

    /**
     * What lies in memory.
     *
     * @param name the name that is shown
     * @param type the media type that whoever sent it declared, with its charset where one is told; null where none is known
     */
    public static Blob of(String name, @Nullable String type, byte[] bytes) {
        return new Blob(name, type, () -> new ByteArrayInputStream(bytes), new Allowance());
    }

    /**
     * What lies in this, and shares what may be unpacked of the file that both are in.
     *
     * @param itsName the name that is shown
     * @param itsType the media type that is declared for it; null where none is
     */
    public Blob inside(String itsName, @Nullable String itsType, byte[] bytes) {
        return new Blob(itsName, itsType, () -> new ByteArrayInputStream(bytes), allowance);
    }

    /** How much may be unpacked of it still. */
    public Allowance allowance() {
        return allowance;
    }

    public String name() {
        return name;
    }

    /** The declared media type, such as "text/html; charset=windows-1256"; null where none is known. */
    public @Nullable String type() {
        return type;
    }

    /** The encoding that the declared media type names; null where it names none. */
    public @Nullable String charset() {
        if (type == null) {
            return null;
        }
        for (String part : type.split(";", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                String value = pair[1].replace("\"", "").strip();
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    /** Does its name end so, whatever the case? */
    public boolean isNamed(String... endings) {
        for (String ending : endings) {
            if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /** The first bytes, 4,096 at most. */
    public byte[] head() throws IOException {
        byte[] known = head;
        if (known == null) {
            try (InputStream in = open()) {
                known = in.readNBytes(HEAD);
            }
            head = known;
        }
        return known.clone();
    }

    /**
     * All bytes.
     *
     * @throws TooLargeException where there are more than so many
     */
    public byte[] bytes(int most) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new TooLargeException(most);
            }
            return bytes;
        }
    }
}
