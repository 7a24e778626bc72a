package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, completion, and command lines that are not understood. */
class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "watch",
                "sources",
                "fetch",
                "export",
                "diff",
                "explain",
                "review",
                "users",
                "decisions",
                "decisions export",
                "decisions import",
                "decisions list",
                "read",
                "check",
                "completion"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Run run = Run.of((command + " --help").split(" ", -1));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: muqabala " + command).contains("Example");
    }

    @Test
    void theProgramsHelpNamesItsCommands() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("compare", "export", "diff", "read", "check", "completion", "never says who is right");
    }

    @Test
    void theHelpOfCompareTellsTheExitCodes() {
        assertThat(Run.of("compare", "--help").out())
                .contains("10", "--fail-on conflicts")
                .contains("ar, en");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("muqabala \\d+\\.\\d+\\.\\d+\\n");
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        Run run = Run.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("compare", "--fail-on", "check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | expected a command",
                "compar seeds                  | Did you mean: muqabala compare",
                "compare                       | Missing required parameter: 'PATH'",
                "compare ../seeds --jobs zero  | '--jobs'",
                "compare ../seeds --jobs 0     | expected 1 or more, found 0",
                "compare ../seeds --lang de    | expected ar or en, found 'de'",
                "compare ../seeds --fail-on x  | expected conflicts, found 'x'",
                "compare ../seeds --format pdf | expected html or json or jsonl or csv or xlsx or claims or claimreview or annotations or sarif, found 'pdf'",
                "compare ../seeds --format claimreview | name their file with --decisions",
                "compare ../seeds --decisions x --no-decisions | found both; leave one out",
                "fetch                         | expected the address of a page",
                "decisions                     | expected export, import or list",
                "decisions import out          | Missing required parameter: 'FILE'",
                "export out                    | expected --format with one or more of [html, json, jsonl,",
                "export --format csv           | Missing required parameter: 'COMPARISON'",
                "diff out                      | Missing required parameter: 'NEW'",
                "users                         | expected add, list or remove",
                "users add file                | Missing required parameter: 'NAME'",
                "review out --listen 0.0.0.0   | --listen: expected --users FILE with it",
                "review out --host a.example   | --host: expected --users FILE with it",
                "review out --webhook ftp://x  | --webhook: expected an address such as https://",
                "review out --port 65536       | expected a number from 1 to 65535",
                "compare ../seeds --nonsense   | Unknown option: '--nonsense'",
                "read file.txt                 | Unmatched argument",
            })
    void aCommandLineThatIsNotUnderstoodIsTold(String line, String message) {
        Run run = line == null ? Run.of() : Run.of(line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("--help'");
    }

    @Test
    void aHostileArgumentIsHarmlessInItsMessage() {
        Run run = Run.of("compare", "a.txt", "--\u001b[31m\u202Enonsense");

        assertThat(run.err()).contains("\\u001B[31m\\u202Enonsense").doesNotContain("\u001b", "\u202E");
    }

    @Test
    void coloursComeOnATerminalOnly() {
        Surroundings terminal = new Surroundings(true, true, true, false);
        Surroundings noColour = new Surroundings(true, true, false, false);

        assertThat(Run.with(new byte[0], terminal, "--help").out()).contains("\u001b[");
        assertThat(Run.with(new byte[0], noColour, "--help").out()).doesNotContain("\u001b");
        assertThat(Run.of("--help").out()).doesNotContain("\u001b");
    }
}
