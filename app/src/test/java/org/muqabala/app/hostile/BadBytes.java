package org.muqabala.app.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.read;
import static org.muqabala.app.hostile.BadInput.refused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/** Texts in other charsets than they seem, and bytes that are no text. */
final class BadBytes {
    static final String ARABIC =
            "قال وزير الدفاع يوم الاثنين إن 31 شخصا أنقذوا من البحيرة بعد غرق القارب. وأضاف أن البحث مستمر حتى الصباح. "
                    + "وأكدت الشرطة أن القارب كان يحمل أكثر من طاقته.\n";
    private static final String RUSSIAN =
            "Министр сообщил в понедельник, что из озера спасли 31 человека. Поиски продолжались всю ночь. "
                    + "Полиция заявила, что на борту было слишком много людей.\n";
    private static final String FRENCH =
            "Le ministre a déclaré lundi que 31 personnes ont été sauvées du lac. Les recherches ont continué "
                    + "toute la nuit. La police a précisé que le bateau était surchargé, après l’été.\n";

    private BadBytes() {}

    static List<BadInput> all() {
        return List.of(
                read(
                        "Arabic in windows-1256",
                        file("a.txt", ARABIC.getBytes(Charset.forName("windows-1256"))),
                        "charset-guessed"),
                read(
                        "Arabic in ISO-8859-6",
                        file("a.txt", ARABIC.getBytes(Charset.forName("ISO-8859-6"))),
                        "charset-guessed"),
                read(
                        "Russian in windows-1251",
                        file("a.txt", RUSSIAN.getBytes(Charset.forName("windows-1251"))),
                        "charset-guessed"),
                read(
                        "Russian in KOI8-R",
                        file("a.txt", RUSSIAN.getBytes(Charset.forName("KOI8-R"))),
                        "charset-guessed"),
                read(
                        "French in windows-1252",
                        file("a.txt", FRENCH.getBytes(Charset.forName("windows-1252"))),
                        "charset-guessed"),
                read("UTF-16 with a byte order mark", file("a.txt", ("\uFEFF" + ARABIC).getBytes(UTF_16LE))),
                read("UTF-16 without one", file("a.txt", ARABIC.getBytes(UTF_16BE))),
                read("a byte order mark of UTF-8", file("a.txt", "\uFEFF" + ARABIC)),
                read(
                        "UTF-8 that was read as windows-1252 and written again",
                        file("a.txt", new String(FRENCH.getBytes(UTF_8), Charset.forName("windows-1252"))),
                        "double-encoded"),
                read(
                        "Arabic in UTF-8 that was read as windows-1256 and written again",
                        file("a.txt", new String(ARABIC.getBytes(UTF_8), Charset.forName("windows-1256"))),
                        "double-encoded"),
                read(
                        "a broken byte at the start",
                        file("a.txt", joined(new byte[] {(byte) 0xFF}, ARABIC)),
                        "bytes-broken"),
                read(
                        "broken bytes in the middle",
                        file("a.txt", joined(ARABIC.getBytes(UTF_8), "\u00ff\u00c3", ARABIC)),
                        "bytes-broken"),
                read("a last letter that is cut", file("a.txt", cut(ARABIC.strip())), "bytes-broken"),
                read(
                        "half of a pair in UTF-16",
                        file("a.txt", joined(("\uFEFF" + ARABIC).getBytes(UTF_16LE), "\0\u00d8x\0")),
                        "bytes-broken"),
                read(
                        "an odd number of bytes in UTF-16",
                        file("a.txt", cut("\uFEFF" + ARABIC, UTF_16LE)),
                        "bytes-broken"),
                read("NUL characters", file("a.txt", ARABIC + "\0\0\0" + ARABIC), "nul-characters"),
                read(
                        "a sign that turns the direction of writing",
                        file("a.txt", ARABIC + "قال \u202Eإن 13 قتلوا\u202C.\n"),
                        "invisible-characters"),
                read(
                        "signs of no width within words",
                        file("a.txt", "The mayor s\u200Baid the fire killed 13 peo\u2060ple.\n"),
                        "invisible-characters"),
                read(
                        "joiners between Persian and Arabic letters, as they ought to be",
                        file("a.txt", ARABIC + "وقال إن «می\u200Cشود» كلمة.\n")),
                refused("random bytes", file("a.txt", noise(20_000)), "format-not-known"),
                refused(
                        "a picture",
                        file(
                                "a.png",
                                joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "IHDR")),
                        "format-not-known"),
                refused(
                        "a program",
                        file(
                                "a.txt",
                                joined(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "x")),
                        "format-not-known"));
    }

    private static byte[] joined(byte[] first, String... more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        for (String text : more) {
            all.writeBytes(text.getBytes(text.chars().allMatch(c -> c < 256) ? ISO_8859_1 : UTF_8));
        }
        return all.toByteArray();
    }

    private static byte[] cut(String text) {
        return cut(text, UTF_8);
    }

    private static byte[] cut(String text, Charset charset) {
        byte[] bytes = text.replaceAll("\\.$", "ن").getBytes(charset);
        return java.util.Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
