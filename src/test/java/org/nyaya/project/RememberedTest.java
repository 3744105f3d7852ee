package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir Path folder;

    @Test
    void what_was_remembered_last_is_there_after_the_study_was_closed() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            project.remembered().remember("place", "1").join();
            project.remembered().remember("place", "2").join();
        }
        try (Project project = Studies.open(folder)) {
            assertEquals(Optional.of("2"), project.remembered().recall("place").join());
        }
    }

    @Test
    void what_was_forgotten_is_gone() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            project.remembered().remember("memo", "half a thought").join();
            project.remembered().remember("memo", null).join();
            assertEquals(Optional.empty(), project.remembered().recall("memo").join());
        }
    }

    @Test
    void remembering_is_no_step_and_nobody_hears_of_it() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            List<Changed> heard = new ArrayList<>();
            project.onChanged(heard::add);
            int steps = project.history().steps().join().size();
            project.remembered().remember("memo", "half a thought").join();
            assertEquals(steps, project.history().steps().join().size());
            assertEquals(List.of(), heard);
        }
    }
}
