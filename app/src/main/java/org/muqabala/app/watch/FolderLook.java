package org.muqabala.app.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that lie in a folder at a moment, each with what tells it from another version of it. Those of the folder's own
 * folders count only where a sources.json, which may list them, lies in it; hidden ones never do.
 *
 * @param files by path
 */
public record FolderLook(Map<Path, Mark> files) {
    static final FolderLook NOTHING = new FolderLook(Map.of());

    private static final String MANIFEST = "sources.json";

    /** By what a file is known to be another one. */
    public record Mark(
            FileTime modified, long size, @Nullable Object key) {}

    /**
     * Looks at a folder.
     *
     * @param takes may a file of this name be a source?
     * @param apart a folder that is passed over, absolute and normalized
     * @throws IOException where the folder is gone or cannot be read
     */
    public static FolderLook at(Path folder, Predicate<String> takes, Path apart) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        boolean isListed = Files.exists(folder.resolve(MANIFEST));
        Map<Path, Mark> files = new TreeMap<>();
        Files.walkFileTree(
                folder,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                isListed ? Integer.MAX_VALUE : 1,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                        return !at.equals(folder)
                                        && (isHidden(at)
                                                || at.toAbsolutePath()
                                                        .normalize()
                                                        .equals(apart))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                        String name = String.valueOf(file.getFileName());
                        if (found.isRegularFile()
                                && !isHidden(file)
                                && (isListed || takes.test(name) || name.equals(MANIFEST))) {
                            files.put(file, new Mark(found.lastModifiedTime(), found.size(), found.fileKey()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (file.equals(folder)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE; // it went while it was looked at, or nobody may read it
                    }
                });
        return new FolderLook(files);
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
