package org.muqabala.review.users;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The people of a desk in a file of UTF-8: one a line, {@code name:hash}. Empty lines, and lines that begin with '#', are
 * passed over and kept.
 */
public final class UsersFile {
    private static final String OWNER_ALONE = "rw-------";
    private static final String COMMENT = "#";

    private final Path path;

    public UsersFile(Path path) {
        this.path = path;
    }

    /**
     * Reads the file.
     *
     * @throws UsersException where there is none, or where one of its lines is faulty; told with the line's number
     */
    public Users read() {
        Map<String, String> hashes = new TreeMap<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!isPassedOver(lines.get(i))) {
                add(hashes, lines.get(i), i + 1);
            }
        }
        return new Users(hashes);
    }

    private void add(Map<String, String> hashes, String line, int number) {
        int colon = line.indexOf(':');
        String hash = line.substring(colon + 1).strip();
        if (colon < 0 || !Passwords.isHash(hash)) {
            // what stands there may be a password, so it is not quoted
            throw new UsersException(path + ":" + number
                    + ": expected name:hash, the hash one of bcrypt with a cost of 10 to 15, found "
                    + (colon < 0 ? "a line without ':'" : "something else behind the ':'")
                    + "; muqabala users add writes such lines");
        }
        try {
            if (hashes.put(Users.name(line.substring(0, colon)), hash) != null) {
                throw new UsersException("expected every name once, found one again; remove one of its lines");
            }
        } catch (UsersException e) {
            throw new UsersException(path + ":" + number + ": " + e.getMessage(), e);
        }
    }

    private static boolean isPassedOver(String line) {
        return line.isBlank() || line.strip().startsWith(COMMENT);
    }

    private List<String> lines() {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new UsersException(
                    path + ": expected a file of users, found none; muqabala users add " + path + " NAME makes one", e);
        } catch (CharacterCodingException e) {
            throw new UsersException(path + ": expected UTF-8, found bytes that are none", e);
        } catch (IOException e) {
            throw new UsersException(path + ": expected a file that can be read, found: " + e.getMessage(), e);
        }
    }

    /**
     * Puts other people in the place of those that are in the file, which its owner alone may read, at one stroke.
     *
     * @throws UsersException where it cannot be written
     */
    public void write(Users users) {
        List<String> lines = new ArrayList<>();
        if (Files.exists(path)) {
            lines().stream().filter(UsersFile::isPassedOver).forEach(lines::add);
        }
        users.hashes().forEach((name, hash) -> lines.add(name + ":" + hash));
        try {
            Path folder = path.toAbsolutePath().getParent();
            Path fresh = fresh(folder == null ? Path.of("") : folder);
            try {
                Files.writeString(fresh, String.join("\n", lines) + "\n");
                move(fresh);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UsersException(path + ": expected a file that can be written, found: " + e.getMessage(), e);
        }
    }

    private static Path fresh(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        folder,
                        ".users",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE)))
                : Files.createTempFile(folder, ".users", ".new");
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
