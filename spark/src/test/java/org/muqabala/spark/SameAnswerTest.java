package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.story.StoryFinder;

/** A cluster finds what one machine finds, line for line. */
class SameAnswerTest {
    private static final Path SEEDS = Path.of("../seeds");

    @TempDir
    private Path folder;

    @Test
    void ofTheSeeds() {
        Path result = folder.resolve("result");
        LocalSpark.Outcome outcome = LocalSpark.run(result, SEEDS.toString());
        OneMachine one = OneMachine.compares(SEEDS);
        one.isTheSame(result);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("5 texts, 5 sources, 1 stories, " + one.groups().size() + " groups\n")
                .contains("conflicts    " + one.conflicts() + "\n");
    }

    /** With a copy, a reprint, a later version, and pages of an archive of the web. */
    @Test
    void ofTheTestBundlesAndMadeUpStoriesLaidTogether() throws IOException {
        List<String> lines = new ArrayList<>(Articles.bundles());
        lines.addAll(Articles.madeUp(30, 5));
        assertThat(lines).hasSizeGreaterThan(StoryFinder.BUNDLE);
        lines.add(lines.get(7));
        lines.add(lines.get(8).replaceFirst("\"publisher\":\"[^\"]*\"", "\"publisher\":\"Reprinter\""));
        lines.add(lines.get(9)
                .replaceFirst("\"published\":\"....", "\"published\":\"2031")
                .replaceFirst("\"}$", " What follows is not known.\"}"));
        Path file = Files.write(folder.resolve("bundles.jsonl"), lines);
        Path archive = Files.writeString(
                folder.resolve("crawl.warc"),
                page("https://a.example/fire", "Nine people died when a ferry caught fire on Saturday off Larmouth.")
                        + page("https://b.example/fire", "A ferry fire off Larmouth killed eleven people."));
        Path result = folder.resolve("result");
        LocalSpark.Outcome outcome = LocalSpark.run(result, file.toString(), archive.toString());
        OneMachine one = OneMachine.compares(file, archive);
        one.isTheSame(result);
        assertThat(outcome.out()).contains("a collection, parted into");
        assertThat(one.problems().toString()).contains("same-text", "reprint", "older-version");
    }

    private static String page(String url, String text) {
        String html = "<html lang=en><head><title>Ferry</title></head><body><article><h1>Ferry burns</h1><p>" + text
                + "</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
