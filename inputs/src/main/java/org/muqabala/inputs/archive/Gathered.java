package org.muqabala.inputs.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Allowance;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** What was read of an archive so far, and what was wrong with it. */
final class Gathered {
    private final String name;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /** A problem of the archive: how bad it is hangs on whether anything of it could be read. */
    private record Told(String code, String message, List<String> args) {
        Problem as(Severity severity, String name) {
            return Problems.ofFile(code, severity, name, message, args.toArray(new String[0]));
        }
    }

    Gathered(String name) {
        this.name = name;
    }

    /** Adds what an entry holds. */
    void add(FileTexts read) {
        texts.addAll(read.texts());
        problems.addAll(read.problems());
    }

    /** Adds what an entry holds of which only a part is there, or perhaps another thing than was packed. */
    void addDoubtful(FileTexts read, Problem doubt) {
        for (SourceText text : read.texts()) {
            List<Problem> all = new ArrayList<>(text.problems());
            all.add(doubt);
            texts.add(new SourceText(text.entry(), text.text(), all));
        }
        problems.addAll(read.problems());
    }

    /** Tells of one entry or of something that costs no text. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** Tells that the archive breaks off. */
    void broken(long offset, IOException e) {
        String at = String.valueOf(offset);
        lost(
                "archive-broken",
                "expected a whole archive, found that it breaks off or is damaged at byte " + at
                        + "; what stands before was read; copy it again ("
                        + e.getClass().getSimpleName() + ")",
                at);
    }

    /** Tells why the rest of the archive is not unpacked. */
    void refused(RefusedException e) {
        if (e.reason() == RefusedException.Reason.RATIO) {
            String ratio = String.valueOf(Unpacking.MOST_RATIO);
            lost(
                    "archive-bomb",
                    "expected texts, found bytes that grow to more than " + ratio
                            + " times their size as no text does; the rest was not unpacked; take that file out",
                    ratio);
        } else {
            String most = String.valueOf(Allowance.MOST_BYTES >> 20);
            lost(
                    "archive-too-large",
                    "expected at most " + most + " MB when unpacked, found more; the rest was not read; split it",
                    most);
        }
    }

    /** Tells of what costs some of the texts, or all. */
    void lost(String code, String message, String... args) {
        told.add(new Told(code, message, List.of(args)));
    }

    /** What the archive holds. */
    FileTexts texts() {
        List<Problem> all = new ArrayList<>(problems);
        Severity severity = texts.isEmpty() ? Severity.ERROR : Severity.WARNING;
        told.forEach(t -> all.add(t.as(severity, name)));
        if (texts.isEmpty() && all.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            all.add(Problems.ofFile(
                    "archive-without-articles",
                    Severity.ERROR,
                    name,
                    "expected articles in it, found none; put pages, texts or feeds into it"));
        }
        return new FileTexts(texts, all);
    }
}
