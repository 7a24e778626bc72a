package org.muqabala.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.report.json.WrittenComparison;
import picocli.CommandLine.Option;

/** The concept files of the user's own, for the commands that read texts. */
final class LexiconOption {
    /** The name under which comparison.json tells of the files. */
    static final String SETTING = "lexicon";

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "A file of your own concepts, read beside those of the program; may be given several times. "
                    + "docs/lexicon.md describes it.")
    private List<Path> files = List.of();

    /**
     * The concepts that texts are read with.
     *
     * @param lexicon those of the program and the user's own
     * @param settings what comparison.json tells of the files: their names and digests; empty where none were given
     */
    record Concepts(ConceptLexicon lexicon, Map<String, String> settings) {
        /** Ends the run where a comparison was made with other concepts: its texts would be read otherwise. */
        void require(WrittenComparison written) {
            String made = written.settings().getOrDefault(SETTING, "none");
            String given = settings.getOrDefault(SETTING, "none");
            if (!made.equals(given)) {
                throw new Failure(
                        ExitCode.USAGE,
                        "expected the --lexicon that the comparison was made with (" + SafeText.line(made) + "), found "
                                + SafeText.line(given));
            }
        }
    }

    /** Reads the files; what is wrong with one ends the run with its place. */
    Concepts read() {
        List<LexiconEntry> own = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = bytes(file);
            own.addAll(entries(file, bytes));
            told.add(file.getFileName() + " sha256:" + sha256(bytes));
        }
        Map<String, String> settings = told.isEmpty() ? Map.of() : Map.of(SETTING, String.join(", ", told));
        try {
            return new Concepts(ConceptLexicon.shippedWith(own), settings);
        } catch (LexiconException e) {
            throw faulty(e.getMessage());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            String found =
                    Files.isDirectory(file) ? "a folder" : Files.exists(file) ? "one that cannot be read" : "nothing";
            throw faulty(file + ": expected a file of concepts, found " + found);
        }
    }

    private static List<LexiconEntry> entries(Path file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return ConceptLexicon.read(
                    file.toString(), new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (LexiconException e) {
            throw faulty(e.getMessage());
        } catch (CharacterCodingException e) {
            throw faulty(file + ": expected UTF-8; save the file as UTF-8");
        } catch (IOException e) {
            throw faulty(file + ": " + e.getMessage());
        }
    }

    private static Failure faulty(String complaint) {
        return new Failure(ExitCode.USAGE, "--lexicon: " + SafeText.line(complaint));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
