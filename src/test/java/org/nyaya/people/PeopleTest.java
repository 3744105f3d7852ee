package org.nyaya.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;

class PeopleTest {

    @TempDir Path folder;

    @Test
    void a_person_is_added_once_whatever_the_case() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            People people = new People(project);
            long zoe = named(project, " Zoë ");
            assertEquals(zoe, named(project, "ZOE"));
            long anna = named(project, "anna");
            assertEquals(
                    List.of(new Person(anna, "anna"), new Person(zoe, "Zoë")), people.all().join());
        }
    }

    @Test
    void a_person_is_called_otherwise_unless_another_is_called_so() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            People people = new People(project);
            assertEquals(new Named.Done(), people.add("Anna").join());
            assertEquals(new Named.Taken(), people.add("ANNA").join());
            people.add("Ben").join();
            Person anna = people.all().join().getFirst();
            assertEquals(new Named.Taken(), people.rename(anna, "ben").join());
            assertEquals(new Named.NoName(), people.rename(anna, " ").join());
            assertEquals(new Named.Done(), people.rename(anna, "anna").join());
            assertEquals("anna", people.all().join().getFirst().name());
            assertEquals(new Named.Gone(), people.rename(new Person(99, "Cia"), "Dora").join());
        }
    }

    private static long named(Project project, String name) {
        return project.act(Label.of("person.add", name), tx -> People.named(tx, name)).join();
    }
}
