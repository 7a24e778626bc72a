package org.muqabala.app.hostile;

import java.util.List;
import java.util.Map;

/** docs/robustness.md: a table a subject, a line a bad input. */
final class RobustnessPage {
    private static final String HEAD = """
            # Robustness

            What the program answers to %d bad inputs. Each was compared with two good sources by `HostileInputTest`, in a Java machine with the 512 MB of heap that the launcher gives: the answer came,
            the two good sources were compared and the report written, and nothing that steers a terminal was printed. *Read*: it is a source like others. *Left out*: no source
            comes of it, the rest goes on and the program ends with exit code 3. *Passed over*: nothing of it is a source, nor should be. A bad input without a message does no harm.

            This page is written by the test (`mvn -pl app -am test -Dtest=HostileInputTest -Drobustness.write=true -Dsurefire.failIfNoSpecifiedTests=false`), which fails where it no longer holds.
            """;

    private RobustnessPage() {}

    static String of(Map<String, List<BadInput>> tables, Map<BadInput, String> answers) {
        StringBuilder page = new StringBuilder(HEAD.formatted(answers.size()));
        tables.forEach((subject, inputs) -> {
            page.append("\n## ")
                    .append(subject)
                    .append("\n\n| input | what becomes of it | what is told |\n|---|---|---|\n");
            for (BadInput input : inputs) {
                page.append("| ")
                        .append(cell(input.what()))
                        .append(" | ")
                        .append(fate(input.fate()))
                        .append(" | ")
                        .append(cell(String.valueOf(answers.get(input))))
                        .append(" |\n");
            }
        });
        return page.toString();
    }

    private static String fate(BadInput.Fate fate) {
        return switch (fate) {
            case READ -> "read";
            case REFUSED -> "left out";
            case PASSED_OVER -> "passed over";
        };
    }

    /** Signs that would break the table, or that nobody sees, are written out. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                cell.append("U+").append(String.format(java.util.Locale.ROOT, "%04X", c));
            } else if (c == '|' || c == '<') {
                cell.append('\\').appendCodePoint(c);
            } else {
                cell.appendCodePoint(c);
            }
        });
        return cell.toString();
    }
}
