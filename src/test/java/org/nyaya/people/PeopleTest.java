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
            Project.Group group = project.group(Label.of("source.import"));
            Person zoe = people.named(group, " Zoë ").join();
            assertEquals(zoe, people.named(group, "ZOE").join());
            Person anna = people.named(group, "anna").join();
            assertEquals(List.of(anna, zoe), people.all().join());
        }
    }
}
