package org.muqabala;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.document.Document;
import org.muqabala.workspace.Workspace;

/** Compares a collection with a workspace again and again, each time with a source less, until it is killed. */
final class KilledRun {
    private KilledRun() {}

    public static void main(String[] args) {
        List<Document> collection = Collected.of(WorkspaceTest.BUNDLES, WorkspaceTest.MORE);
        ClaimComparison comparing = ClaimComparison.standard();
        System.out.println("begins"); // the test waits for it
        for (int without = 0; without < collection.size(); without++) {
            try (Workspace workspace = Workspace.open(Path.of(args[0]), WorkspaceTest.MAKER)) {
                List<Document> some = new ArrayList<>(collection);
                some.remove(without);
                comparing.compare(some, workspace, (stage, done, of) -> {});
                workspace.finish();
            }
        }
    }
}
