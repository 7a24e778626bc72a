package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.align.Asserted;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.workspace.Workspace;
import org.muqabala.workspace.WorkspaceException;

/** What is kept of a comparison changes nothing in the next one but the time that it takes. */
class WorkspaceTest {
    private static final ClaimComparison STANDARD = ClaimComparison.standard();
    static final int BUNDLES = 6;
    static final int MORE = 2;
    static final String MAKER = "0.1.0";

    private static final List<Document> COLLECTION = Collected.of(BUNDLES, MORE);
    private static final Comparison WHOLE = STANDARD.compare(COLLECTION);

    @TempDir
    Path made = Path.of("");

    /** A run with a workspace, what it had to read and to compare. */
    private record Run(Comparison comparison, int read, int compared, boolean renewed) {}

    private Run run(List<Document> documents, String maker, Asserted told) {
        try (Workspace workspace = Workspace.open(made.resolve("kept"), maker)) {
            Comparison comparison = STANDARD.heeding(told).compare(documents, workspace, (stage, done, of) -> {});
            workspace.finish();
            return new Run(comparison, workspace.sourcesRead(), workspace.storiesCompared(), workspace.isRenewed());
        }
    }

    private Run run(List<Document> documents) {
        return run(documents, MAKER, Asserted.none());
    }

    @Test
    void whatIsThereIsNeitherReadNorComparedAgain() {
        Run first = run(COLLECTION);
        assertThat(first.comparison()).isEqualTo(WHOLE);
        assertThat(first.read()).isEqualTo(COLLECTION.size());
        Run again = run(COLLECTION);
        assertThat(again.comparison()).isEqualTo(WHOLE);
        assertThat(again.read()).isZero();
        assertThat(again.compared()).isZero();
    }

    @Test
    void whatIsAddedAndTakenAwayCostsItsOwnStories() {
        run(COLLECTION.subList(1, COLLECTION.size()));
        Run added = run(COLLECTION);
        assertThat(added.comparison()).isEqualTo(WHOLE);
        assertThat(added.read()).isEqualTo(1);
        assertThat(added.compared()).isBetween(1, 3);

        List<Document> fewer = new ArrayList<>(COLLECTION);
        fewer.remove(0);
        Run removed = run(fewer);
        assertThat(removed.comparison()).isEqualTo(STANDARD.compare(fewer));
        assertThat(removed.read()).isZero();
        assertThat(removed.compared()).isBetween(1, 3);

        assertThat(run(COLLECTION).read())
                .as("what the last run had no use for is given up")
                .isEqualTo(1);
    }

    @Test
    void aBundleIsOneStory() {
        List<Document> bundle = COLLECTION.subList(0, 3);
        assertThat(run(bundle).compared()).isEqualTo(1);
        Run again = run(bundle);
        assertThat(again.compared()).isZero();
        assertThat(again.comparison()).isEqualTo(STANDARD.compare(bundle));
    }

    @Test
    void anotherProgramOrOtherWordsReadEverythingAnew() {
        assertThat(run(COLLECTION).renewed()).isFalse();
        Run other = run(COLLECTION, "0.2.0", Asserted.none());
        assertThat(other.renewed()).isTrue();
        assertThat(other.read()).isEqualTo(COLLECTION.size());
        assertThat(other.comparison()).isEqualTo(WHOLE);
    }

    @Test
    void whatPeopleAssertIsComparedAnewAndNothingIsRead() {
        run(COLLECTION);
        String one = WHOLE.claims().get(0).id();
        String other = WHOLE.claims().get(WHOLE.claims().size() - 1).id();
        Asserted told = new Asserted(Set.of(new Pair(new Place(one, "a"), new Place(other, "b"))), Set.of());
        Run run = run(COLLECTION, MAKER, told);
        assertThat(run.comparison()).isEqualTo(STANDARD.heeding(told).compare(COLLECTION));
        assertThat(run.read()).isZero();
        assertThat(run.compared()).isPositive();
    }

    /** What may be wrong with a folder. */
    enum Wrong {
        CUT_SEGMENTS("damaged", "delete the folder"),
        LOST_FILE("damaged", "delete the folder"),
        FOREIGN_FILE("found notes.txt", "name another folder"),
        FOREIGN_INDEX("another program", "name another folder"),
        A_FILE("expected to read and write", "name another folder");

        private final String found;
        private final String mend;

        Wrong(String found, String mend) {
            this.found = found;
            this.mend = mend;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatCannotServeIsToldWithWhatMendsIt(Wrong wrong) throws IOException {
        Path kept = made.resolve("kept");
        switch (wrong) {
            case CUT_SEGMENTS -> {
                run(COLLECTION.subList(0, 2));
                Path segments = file(kept, "segments_");
                Files.write(segments, List.of("cut"));
            }
            case LOST_FILE -> {
                run(COLLECTION.subList(0, 2));
                Files.delete(file(kept, "_"));
            }
            case FOREIGN_FILE -> Files.writeString(Files.createDirectories(kept).resolve("notes.txt"), "mine");
            case FOREIGN_INDEX -> {
                try (IndexWriter writer =
                        new IndexWriter(FSDirectory.open(kept), new IndexWriterConfig(new KeywordAnalyzer()))) {
                    writer.addDocument(List.of());
                }
            }
            case A_FILE -> Files.writeString(kept, "mine");
        }
        assertThatThrownBy(() -> Workspace.open(kept, MAKER))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(wrong.found)
                .hasMessageContaining(wrong.mend);
    }

    private static Path file(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith(start))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aWorkspaceInUseIsNotShared() {
        Path kept = made.resolve("kept");
        try (Workspace one = Workspace.open(kept, MAKER)) {
            assertThat(one.isRenewed()).isFalse();
            assertThatThrownBy(() -> Workspace.open(kept, MAKER)).hasMessageContaining("in use");
        }
    }

    /** Whatever byte of what was kept is another one, the result is right or the damage is told. */
    @Test
    void aFlippedByteChangesNoResult() throws IOException {
        List<Document> bundle = COLLECTION.subList(0, 3);
        Comparison right = STANDARD.compare(bundle);
        Random random = new Random(8);
        for (int round = 0; round < 12; round++) {
            run(bundle);
            List<Path> files;
            try (Stream<Path> all = Files.list(made.resolve("kept"))) {
                files = all.filter(f -> !f.endsWith("write.lock")).sorted().toList();
            }
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= 0x41;
            Files.write(file, bytes);
            try {
                assertThat(run(bundle).comparison()).isEqualTo(right);
            } catch (WorkspaceException e) {
                assertThat(e).hasMessageContaining("delete the folder");
            }
            try (Stream<Path> all = Files.list(made.resolve("kept"))) {
                for (Path each : all.toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /**
     * A process that is killed at whatever moment leaves a workspace that the next one can use; {@code -Dworkspace.kills=12}
     * tries more of them.
     */
    @Test
    void aKilledRunLeavesAUsableWorkspace() throws IOException, InterruptedException {
        Random random = new Random(88);
        for (int kill = 0; kill < Integer.getInteger("workspace.kills", 4); kill++) {
            Path log = made.resolve("log");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledRun.class.getName(),
                            made.resolve("kept").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (Files.size(log) == 0 && process.isAlive() && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            process.waitFor(random.nextInt(4_000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(Files.readString(log)).doesNotContain("Exception");
        }
        assertThat(run(COLLECTION).comparison()).isEqualTo(WHOLE);
        assertThat(run(COLLECTION).read()).isZero();
    }
}
