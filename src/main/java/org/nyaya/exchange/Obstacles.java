package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nyaya.source.Known;
import org.nyaya.source.Obstacle;
import org.nyaya.text.Names;

/** What would be in the way of files, as if those before each had been taken in. */
public final class Obstacles {

    private Obstacles() {}

    /**
     * For each file in its order what keeps it out; empty where nothing does.
     *
     * @param known what is in the study
     */
    public static List<Optional<Obstacle>> among(List<Decided> files, Known known) {
        Map<String, String> names = new HashMap<>(known.names());
        Map<String, String> texts = new HashMap<>(known.texts());
        List<Optional<Obstacle>> obstacles = new ArrayList<>();
        for (Decided file : files) {
            String name = file.decision().name();
            String sameText = texts.get(file.seen().text());
            String sameName = names.get(Names.fold(name));
            if (sameText != null) {
                obstacles.add(Optional.of(new Obstacle.SameText(sameText)));
            } else if (sameName != null) {
                obstacles.add(Optional.of(new Obstacle.NameTaken(sameName)));
            } else {
                texts.put(file.seen().text(), name);
                names.put(Names.fold(name), name);
                obstacles.add(Optional.empty());
            }
        }
        return obstacles;
    }
}
