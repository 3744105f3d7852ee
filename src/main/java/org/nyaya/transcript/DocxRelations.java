package org.nyaya.transcript;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of a package plays which role for another (ECMA-376 part 2, 8.5). */
final class DocxRelations {

    private static final Map<String, String> SPACES =
            Map.of("http://schemas.openxmlformats.org/package/2006/relationships", "");

    private final Map<String, String> targets = new HashMap<>();

    /**
     * Reads a part with relations; without the part there are none.
     *
     * @param folder of the part that they start from, with its slash
     */
    static DocxRelations of(Zip zip, String name, String folder) throws Unreadable {
        DocxRelations relations = new DocxRelations();
        byte[] part = zip.read(name);
        if (part == null) {
            return relations;
        }
        Xml xml = Xml.of(part, SPACES);
        while (xml.child(1)) {
            String type = xml.attribute("Type", "");
            if (!xml.attribute("TargetMode", "").equals("External")) {
                relations.targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        resolved(folder, xml.attribute("Target", "")));
                Packed.limit(relations.targets.size());
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** The part of a type, told by the last word of its address; null where there is none. */
    @Nullable String target(String type) {
        return targets.get(type);
    }
}
