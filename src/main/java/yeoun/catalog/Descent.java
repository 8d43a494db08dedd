package yeoun.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yeoun.story.Kinship;

/** Checks that in a cast nobody descends from themself: what is said of parents and children has no circle. */
final class Descent {

    private final Problems problems;
    private final Map<String, Set<String>> children = new LinkedHashMap<>();

    Descent(Problems problems) {
        this.problems = problems;
    }

    /** Takes bond after bond; one that would close a circle is a problem. */
    void check(List<Document> characters) {
        for (Document character : characters) {
            Node root = character.root();
            if (root.has("name") && root.has("kin")) {
                String name = root.field("name").text().strip();
                root.field("kin").items().forEach(bond -> check(name, bond));
            }
        }
    }

    private void check(String name, Node bond) {
        if (!bond.has("to") || !bond.has("as")) {
            return;
        }
        String other = bond.field("to").text().strip();
        String as = bond.field("as").text();
        if (as.equals(Kinship.PARENT.word())) {
            add(other, name, bond.field("as"));
        } else if (as.equals(Kinship.CHILD.word())) {
            add(name, other, bond.field("as"));
        }
    }

    private void add(String parent, String child, Node said) {
        if (!parent.equals(child) && descends(parent, child, new LinkedHashSet<>())) {
            problems.add(
                    said,
                    said.describe() + ", which makes " + parent + " a parent and a descendant of " + child,
                    "parents and children without a circle");
        } else if (!parent.equals(child)) {
            children.computeIfAbsent(parent, any -> new LinkedHashSet<>()).add(child);
        }
    }

    private boolean descends(String who, String from, Set<String> seen) {
        return children.getOrDefault(from, Set.of()).stream()
                .anyMatch(child -> child.equals(who) || seen.add(child) && descends(who, child, seen));
    }
}
