package org.muqabala.app.hostile;

import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.passedOver;
import static org.muqabala.app.hostile.BadInput.read;
import static org.muqabala.app.hostile.BadInput.refused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What lies where a file or a folder is expected. */
final class BadPlaces {
    static final String ARTICLE =
            "Officials said on Monday that 31 people were rescued from the lake. The search went on at night.\n";

    private BadPlaces() {}

    static List<BadInput> all() {
        return List.of(
                refused("a path where nothing is", folder -> List.of(folder.resolve("none.txt")), "path-missing"),
                refused(
                        "a path below a file",
                        folder -> List.of(Files.writeString(folder.resolve("a.txt"), ARTICLE)
                                .resolve("b.txt")),
                        "path-missing"),
                refused(
                        "a link that leads nowhere",
                        folder -> List.of(
                                Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("none.txt"))),
                        "path-missing"),
                refused(
                        "a link that leads to itself",
                        folder -> List.of(
                                Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"))),
                        "path-missing"),
                passedOver("an empty folder", folder -> List.of(folder), "folder-empty"),
                passedOver(
                        "a folder that holds itself by a link",
                        folder -> {
                            Files.createSymbolicLink(folder.resolve("inner"), folder);
                            return List.of(folder);
                        },
                        "folder-empty"),
                refused("a pipe", BadPlaces::pipe, "not-a-file"),
                refused("a device that never ends", folder -> List.of(Path.of("/dev/zero")), "not-a-file"),
                refused("an empty file", file("empty.txt", ""), "file-empty"),
                refused("a file of white space", file("blank.txt", " \n\t\r\n\u00a0\u3000"), "file-empty"),
                refused("a file that is a byte order mark alone", file("mark.txt", "\uFEFF"), "file-empty"),
                read("a name with a line end in it", file("two\nlines.txt", ARTICLE)),
                read("a name that turns the direction of writing", file("a\u202Etxt.exe.txt", ARTICLE)),
                read("a name with signs of a terminal", file("\u001b[31mred.txt", ARTICLE)),
                read(
                        "one file, given twice",
                        folder -> {
                            Path file = Files.writeString(folder.resolve("once.txt"), ARTICLE);
                            return List.of(file, folder.resolve(".").resolve("once.txt"));
                        },
                        "file-given-twice"),
                refused("a file of 1 GB", BadPlaces::gigabyte, "file-too-large"));
    }

    private static List<Path> pipe(Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        if (made != 0) {
            throw new IOException("mkfifo failed with " + made);
        }
        return List.of(pipe);
    }

    /** A file with a hole, so that it takes no room. */
    private static List<Path> gigabyte(Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write(ARTICLE.repeat(100).getBytes(StandardCharsets.UTF_8));
            large.setLength(1L << 30);
        }
        return List.of(file);
    }
}
