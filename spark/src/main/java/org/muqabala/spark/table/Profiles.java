package org.muqabala.spark.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muqabala.story.SourceProfile;

/** What a source names and speaks of, as bytes: a row holds hundreds of short words, which so cost no object each. */
public final class Profiles {
    private static final long NO_DAY = Long.MIN_VALUE;

    private Profiles() {}

    /** The bytes of a profile, without the id of its source. */
    public static byte[] bytes(SourceProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LocalDate published = profile.published();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(published == null ? NO_DAY : published.toEpochDay());
            out.writeInt(profile.things().size());
            for (Map.Entry<String, Integer> thing : profile.things().entrySet()) {
                out.writeUTF(thing.getKey());
                out.writeInt(thing.getValue());
            }
            write(profile.names(), out);
            write(profile.words(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(SortedSet<String> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    /**
     * The profile of some bytes.
     *
     * @param source the id of its source
     */
    public static SourceProfile of(String source, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long day = in.readLong();
            SortedMap<String, Integer> things = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                things.put(in.readUTF(), in.readInt());
            }
            return new SourceProfile(
                    source, day == NO_DAY ? null : LocalDate.ofEpochDay(day), things, read(in), read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail to be read", e);
        }
    }

    private static SortedSet<String> read(DataInputStream in) throws IOException {
        SortedSet<String> words = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }
}
