package org.muqabala.app.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.read;
import static org.muqabala.app.hostile.BadInput.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts that no one would write, longer than any or made of one thing only. */
final class BadText {
    private BadText() {}

    static List<BadInput> all() {
        return List.of(
                refused("one line of 100 MB", BadText::longLine, "file-too-large"),
                refused(
                        "ten million combining marks",
                        folder -> file("marks.txt", "\u0301".repeat(10_000_000)).in(folder),
                        "text-too-long"),
                read(
                        "a hundred thousand combining marks on one letter",
                        file("letter.txt", BadPlaces.ARTICLE.repeat(20) + "a" + "\u0301".repeat(100_000))),
                refused(
                        "a million short lines",
                        folder -> file("lines.txt", BadPlaces.ARTICLE + "a\n".repeat(1_000_000))
                                .in(folder),
                        "too-many-lines"),
                read(
                        "forty thousand short lines",
                        file("lines.txt", BadPlaces.ARTICLE.repeat(20) + "a\n".repeat(40_000))),
                read(
                        "two megabytes of tatweel",
                        folder -> file("tatweel.txt", "قال الوزير إن 30 شخصا قتلوا. " + "ـ".repeat(1_000_000))
                                .in(folder)),
                read(
                        "a number of a million digits",
                        folder -> file("digits.txt", BadPlaces.ARTICLE + "9".repeat(1_000_000) + " people were hurt.")
                                .in(folder)),
                read(
                        "a number of a million Arabic digits",
                        folder -> file("arabic.txt", "قال الوزير إن " + "٩".repeat(1_000_000) + " شخصا قتلوا.")
                                .in(folder)),
                read(
                        "a decimal number with a million places",
                        folder -> file(
                                        "places.txt",
                                        BadPlaces.ARTICLE + "0." + "3".repeat(1_000_000) + " percent of them.")
                                .in(folder)),
                read(
                        "half a million opening quotation marks",
                        folder -> file("quotes.txt", BadPlaces.ARTICLE + "«".repeat(500_000))
                                .in(folder)),
                read(
                        "half a million number words",
                        folder -> file(
                                        "words.txt",
                                        BadPlaces.ARTICLE + "two hundred million people and ".repeat(20_000))
                                .in(folder),
                        "words-repeated"),
                read(
                        "half a million times \"he said that\"",
                        folder -> file("said.txt", "قال إن ".repeat(75_000) + "القتلى 30.")
                                .in(folder),
                        "words-repeated"),
                read(
                        "half a million full stops",
                        folder -> file("stops.txt", BadPlaces.ARTICLE + ".".repeat(500_000))
                                .in(folder)),
                read(
                        "half a million brackets",
                        folder -> file("brackets.txt", BadPlaces.ARTICLE + "(".repeat(500_000))
                                .in(folder)),
                read(
                        "dates without end",
                        folder -> file("dates.txt", BadPlaces.ARTICLE + "12/12/".repeat(80_000))
                                .in(folder)),
                read(
                        "emoji of many parts",
                        folder -> file("emoji.txt", (BadPlaces.ARTICLE + "👨‍👩‍👧".repeat(20_000)).getBytes(UTF_8))
                                .in(folder)));
    }

    /** Written piece by piece, so that the test itself needs no memory for it. */
    private static List<Path> longLine(Path folder) throws IOException {
        Path file = folder.resolve("line.txt");
        byte[] piece = "word ".repeat(200_000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(piece);
            }
        }
        return List.of(file);
    }
}
