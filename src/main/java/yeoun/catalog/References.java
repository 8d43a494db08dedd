package yeoun.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import yeoun.craft.Tables;

/**
 * Checks that what tables and styles name by its name is in the table it belongs to.
 *
 * <p>A path such as {@code traits[].modes[]} leads to every name: {@code []} is each item, <code>{}</code> each field's name.
 */
final class References {

    private static final Pattern STEPS = Pattern.compile("\\w+|\\[]|\\{}");

    private final Values values;

    References(Problems problems) {
        this.values = new Values(problems);
    }

    void emotions(Node file, Tables tables) {
        check(file, "words[].mood", "a mood", tables.moods().ids());
    }

    void traits(Node file, Tables tables) {
        check(file, "traits[].gestures[]", "a gesture", tables.gestures().ids());
        check(file, "traits[].modes[]", "a mode", tables.modes().ids());
        check(
                file,
                "traits[].progressions[]",
                "a progression",
                tables.progressions().ids());
        check(file, "traits[].contours[]", "a contour", tables.contours().ids());
        check(
                file,
                "traits[].intervals",
                "an interval row",
                tables.intervalRows().ids());
        check(
                file,
                "traits[].instruments[]",
                "an instrument",
                tables.instruments().ids());
    }

    void cadences(Node file, Tables tables) {
        check(file, "habits[].shares{}", "a cadence", tables.cadences().ids());
    }

    void harmony(Node file, Tables tables) {
        check(file, "modal[].mode", "a mode", tables.modes().ids());
    }

    void grooves(Node file, Tables tables) {
        check(
                file,
                "grooves[].instrument",
                "an instrument",
                tables.instruments().ids());
    }

    void style(Node file, Tables tables, Set<String> rules) {
        Set<String> matrices = tables.harmony().transitions().keySet();
        check(file, "harmony.majorMatrix", "a matrix", matrices);
        check(file, "harmony.minorMatrix", "a matrix", matrices);
        check(
                file,
                "harmony.progressions{}",
                "a progression",
                tables.progressions().ids());
        check(file, "harmony.cadences{}", "a cadence", tables.cadences().ids());
        check(file, "texture.figures[]", "a figure", tables.figures().ids());
        check(file, "texture.basses[]", "a figure", tables.figures().ids());
        check(file, "texture.grooves[]", "a groove", tables.grooves().ids());
        check(file, "texture.voicing", "a voicing idiom", tables.idioms().ids());
        for (String role : List.of("melody", "chords", "pad", "bass", "counter", "percussion", "doubles")) {
            check(
                    file,
                    "ensemble." + role + "[]",
                    "an instrument",
                    tables.instruments().ids());
        }
        rules(file, rules);
    }

    /** Checks the names of rules whose weights are given, if the rules are known. */
    void rules(Node file, Set<String> rules) {
        if (!rules.isEmpty()) {
            check(file, "rules{}", "a rule", rules);
        }
    }

    void motif(Node file, Tables tables) {
        check(file, "traits[]", "a trait", tables.traits().ids());
    }

    private void check(Node file, String path, String what, Collection<String> known) {
        List<String> steps =
                STEPS.matcher(path).results().map(MatchResult::group).toList();
        follow(file, steps, what, known);
    }

    private void follow(Node node, List<String> steps, String what, Collection<String> known) {
        if (steps.isEmpty()) {
            if (node.is(Node.Kind.STRING)) {
                values.isKnown(node.at(), node.text(), what, known);
            }
            return;
        }
        List<String> rest = steps.subList(1, steps.size());
        switch (steps.get(0)) {
            case "[]" -> node.items().forEach(item -> follow(item, rest, what, known));
            case "{}" -> node.fields().forEach((name, value) -> values.isKnown(value.name(), name, what, known));
            default -> {
                if (node.has(steps.get(0))) {
                    follow(node.field(steps.get(0)), rest, what, known);
                }
            }
        }
    }
}
