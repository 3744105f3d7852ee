package org.nyaya.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.nyaya.project.Dangling;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Soundness;
import org.nyaya.project.StudyFailure;
import org.nyaya.project.Untold;
import org.nyaya.search.Index;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.task.Task;

/**
 * Looks at an open study from all sides and changes nothing. In small jobs, so that work goes on
 * meanwhile. What it finds comes the gravest first.
 */
public final class Checkup implements Task<List<Finding>> {

    private static final int STEPS = 5;

    private final Project project;
    private final Index index;

    public Checkup(Project project, Index index) {
        this.project = project;
        this.index = index;
    }

    @Override
    public List<Finding> run(Progress progress) throws Cancelled {
        List<Finding> found = new ArrayList<>();
        Soundness soundness = project.soundness();
        progress.reached(0, STEPS);
        Set<Soundness.Fault> faults = soundness.faults().join();
        found.addAll(Finding.of(faults));
        long appended = soundness.appended().join();
        if (appended > 0) {
            found.add(new Finding.Appended(appended));
        }
        if (faults.contains(Soundness.Fault.PAGES)) {
            // Whatever else could be asked would be answered by the same pages.
            return found;
        }
        progress.reached(1, STEPS);
        List<Dangling> dangling = soundness.dangling().join();
        // What can be put back comes before what points at it: then nothing need stand in for it.
        history(found, faults, dangling);
        dangling.forEach(rows -> found.add(new Finding.LeadsNowhere(rows)));
        progress.reached(2, STEPS);
        found.addAll(project.read(Checkup::places).join());
        progress.reached(3, STEPS);
        texts(found, progress);
        progress.reached(4, STEPS);
        index(found);
        progress.reached(STEPS, STEPS);
        found.sort(Comparator.comparing(Finding::severity).reversed());
        return found;
    }

    private static List<Finding> places(Read read) {
        List<Finding> found = new ArrayList<>();
        for (Place place : Place.values()) {
            List<Long> wrong = place.in(read);
            if (!wrong.isEmpty()) {
                found.add(new Finding.Misplaced(place, wrong));
            }
        }
        return found;
    }

    private void texts(List<Finding> found, Progress progress) throws Cancelled {
        TextLook look = new TextLook();
        boolean more;
        do {
            more = project.read(look::texts).join();
            progress.reached(3, STEPS);
        } while (more);
        do {
            more = project.read(look::originals).join();
            progress.reached(3, STEPS);
        } while (more);
        found.addAll(project.read(look::findings).join());
    }

    private void history(
            List<Finding> found, Set<Soundness.Fault> faults, List<Dangling> dangling) {
        if (!project.soundness().historyIsWhole().join()) {
            found.add(new Finding.BrokenHistory());
        }
        for (Untold untold : project.soundness().untold().join()) {
            if (!untold.gone().isEmpty()) {
                found.add(new Finding.Vanished(untold, back(untold, dangling)));
            }
            if (!untold.different().isEmpty()) {
                // A row that breaks a rule cannot be put back as it is.
                boolean undoable = !faults.contains(Soundness.Fault.RULES);
                found.add(new Finding.Unaccounted(untold, undoable ? Mend.UNDOABLE : Mend.FINAL));
            }
        }
    }

    private static Mend back(Untold untold, List<Dangling> dangling) {
        if (untold.kept().isEmpty()) {
            return Mend.NONE;
        }
        String table = untold.table().name().toLowerCase(Locale.ROOT);
        return dangling.stream().anyMatch(rows -> rows.target().equals(table))
                ? Mend.FINAL
                : Mend.UNDOABLE;
    }

    /** An index that cannot be asked because rows are wrong is made anew when they are right. */
    private void index(List<Finding> found) {
        int differing;
        try {
            differing = index.differing().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StudyFailure) {
                throw e;
            }
            differing = 1;
        }
        if (differing > 0) {
            found.add(new Finding.IndexDiffers(differing));
        }
    }
}
