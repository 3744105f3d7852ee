package org.nyaya.cli;

import org.nyaya.project.CannotBackUp;
import org.nyaya.project.StudyFailure;
import org.nyaya.study.Study;

/**
 * What every command does for a study it opened, before anything else: a backup, where one is due.
 */
final class AutomaticBackup {

    private AutomaticBackup() {}

    /** A backup that cannot be made is told, and stops nothing. */
    static void of(Study study, Terminal terminal) {
        try {
            study.project().backingUp().ifDue();
        } catch (CannotBackUp e) {
            terminal.complain("backup.cannot." + e.why(), e.file());
        } catch (StudyFailure e) {
            // What is wrong with the study itself is told by what the command finds of it.
            terminal.complain("backup.cannot.STORAGE", study.project().file());
        }
    }
}
