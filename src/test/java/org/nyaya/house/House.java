package org.nyaya.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program, as they were compiled. */
final class House {

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.nyaya");

    private House() {}

    /** The package of a room and all below it, as rules name it. */
    static String inside(String room) {
        return "org.nyaya." + room + "..";
    }
}
