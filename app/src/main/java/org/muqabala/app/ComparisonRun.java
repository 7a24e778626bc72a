package org.muqabala.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.StageListener;
import org.muqabala.align.Asserted;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.SourceSet;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.export.Exports;
import org.muqabala.report.export.Format;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.workspace.WorkspaceException;

/** Compares sources and writes what comes of it, for the commands that compare. */
final class ComparisonRun {
    private final ClaimComparison comparing;
    private final Set<Format> formats;
    private final Edition edition;
    private final LexiconOption.Concepts concepts;

    /**
     * A run that can be made again and again.
     *
     * @param jobs so many sources are read at once
     * @param formats what is written
     * @param edition of the page
     * @param concepts those that sources are read with
     */
    ComparisonRun(int jobs, Set<Format> formats, Edition edition, LexiconOption.Concepts concepts) {
        this.comparing = ClaimComparison.with(new Settings(jobs), concepts.lexicon());
        this.formats = formats;
        this.edition = edition;
        this.concepts = concepts;
    }

    /**
     * A comparison.
     *
     * @param pairs what people told to belong together and not to
     * @param decisions what they decided
     * @param decided the same, laid on the comparison
     */
    record Made(Comparison comparison, Asserted pairs, Decisions decisions, Decided decided) {
        /** Is there a conflict that nobody decided to be none? */
        boolean hasConflicts() {
            return comparison.groups().stream()
                    .flatMap(g -> g.findings().stream())
                    .anyMatch(decided::isConflict);
        }
    }

    /**
     * What was written of a comparison.
     *
     * @param pages how many the page became
     * @param refused what of the decisions could not be used
     */
    record Written(Results results, int pages, List<String> refused) {}

    /**
     * Compares.
     *
     * @param draft the desk's own text among the sources; null where none is
     * @param kept what earlier comparisons kept
     * @param listener hears how far it is; what it throws ends the comparison
     */
    Made make(
            SourceSet sources,
            GivenDecisions given,
            @Nullable Path draft,
            WorkspaceOption.InUse kept,
            StageListener listener) {
        Asserted pairs = given.pairs();
        Comparison comparison = Inputs.withProblems(compare(sources.documents(), pairs, kept, listener), sources);
        if (draft != null) {
            comparison = comparison.withDraft(Inputs.draft(sources, draft));
        }
        Decisions decisions = given.on(Findings.of(comparison.groups()));
        return new Made(comparison, pairs, decisions, Decided.of(comparison, decisions));
    }

    private Comparison compare(
            List<Document> documents, Asserted pairs, WorkspaceOption.InUse kept, StageListener listener) {
        try {
            Comparison made = comparing.heeding(pairs).compare(documents, kept.memory(), listener);
            kept.finish(documents.size());
            return made;
        } catch (WorkspaceException e) {
            throw WorkspaceOption.failure(e);
        } catch (IllegalStateException e) { // from another thread
            if (e.getCause() instanceof WorkspaceException cause) {
                throw WorkspaceOption.failure(cause);
            }
            throw e;
        }
    }

    /** Writes into a folder. */
    Written write(Made made, ResultFolder folder) {
        AtomicInteger pages = new AtomicInteger(1);
        Comparison comparison = made.comparison();
        Results results = new Results(
                formats,
                to -> pages.set(HtmlReport.write(comparison, made.decided(), edition, to)),
                to -> ComparisonJson.write(comparison, GivenDecisions.settings(concepts.settings(), made.pairs()), to),
                () -> new Exports(Material.of(comparison), edition.language(), concepts.lexicon(), made.decided()));
        List<String> refused = results.write(folder);
        return new Written(results, pages.get(), refused);
    }
}
