package yeoun.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yeoun.craft.Effect;
import yeoun.craft.Operator;
import yeoun.craft.Table;
import yeoun.music.Mode;
import yeoun.story.Nearest;

/** The operators of variation that are known by name. Immutable. */
public final class Operators {

    private final Map<String, VariationOperator> byId;

    private Operators(Map<String, VariationOperator> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * The operators that come with Yeoun, with what their table knows of them.
     *
     * @throws IllegalArgumentException if the table has a row that Yeoun has no operator for, or lacks one
     */
    public static Operators of(Table<Operator> rows, Table<Mode> modes) {
        Map<String, VariationOperator> map = new LinkedHashMap<>();
        Map<String, VariationOperator> all = new StandardOperators(rows, modes).all();
        for (String id : rows.ids()) {
            if (!all.containsKey(id)) {
                throw new IllegalArgumentException(
                        "the table of operators names \"" + id + "\", which is none" + Nearest.hint(id, all.keySet()));
            }
            map.put(id, all.get(id));
        }
        return new Operators(map);
    }

    /** These operators, and one of your own; it takes the place of one with the same name. */
    public Operators with(VariationOperator own) {
        Map<String, VariationOperator> more = new LinkedHashMap<>(byId);
        more.put(own.about().id(), own);
        return new Operators(more);
    }

    /** All operators, in the order of their table, your own last. */
    public List<VariationOperator> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The operator of that name.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public VariationOperator get(String id) {
        VariationOperator found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("unknown operator \"" + id + "\"" + Nearest.hint(id, byId.keySet()));
        }
        return found;
    }

    /**
     * What a variation is expected to do to a statement, step by step: recognition multiplies, feelings add up. A step that
     * changes nothing there, or whose operator is not known here, counts for nothing.
     */
    public Effect effect(Variation variation, Statement statement) {
        Effect all = Effect.NONE;
        for (Effect effect : effects(variation, statement)) {
            all = all.then(effect);
        }
        return all;
    }

    /** What each step of a variation is expected to do. */
    public List<Effect> effects(Variation variation, Statement statement) {
        List<Effect> effects = new ArrayList<>();
        Statement before = statement;
        for (Variation step : variation.steps()) {
            Statement after = step.apply(before);
            String id = step.operators().isEmpty() ? "" : step.operators().get(0);
            VariationOperator operator = byId.get(id);
            boolean changes = !after.equals(before);
            effects.add(operator != null && changes ? operator.effect(step, before, after) : Effect.NONE);
            before = after;
        }
        return effects;
    }

    /**
     * Reads a chain of operators: names, each with its arguments after it, separated by commas: {@code augmentation 3/2, mode
     * darker, timbre cello}. A name may be written with spaces or hyphens, or as the field's term. {@code as it is}, or nothing
     * at all, changes nothing.
     *
     * @throws IllegalArgumentException if anything is wrong; the message says all that is
     */
    public Variation parse(String text) {
        if (text.isBlank() || text.strip().equals(Variation.NONE.toString())) {
            return Variation.NONE;
        }
        List<String> problems = new ArrayList<>();
        List<Variation> steps = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            try {
                steps.add(step(part));
            } catch (IllegalArgumentException wrong) {
                problems.add(String.valueOf(wrong.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return Variation.of(steps);
    }

    private Variation step(String part) {
        if (part.isBlank()) {
            throw new IllegalArgumentException("an operator is missing between two commas");
        }
        List<String> words = Arrays.asList(part.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        for (int size = words.size(); size > 0; size--) {
            VariationOperator found = named(words.subList(0, size));
            if (found != null) {
                String id = found.about().id();
                Arguments arguments = new Arguments(id, words.subList(size, words.size()));
                try {
                    Variation variation = found.with(arguments);
                    arguments.done();
                    return variation;
                } catch (IllegalArgumentException wrong) {
                    throw meant(id, words, wrong);
                }
            }
        }
        throw unknown(words);
    }

    /** A name misspelt after a shorter one: {@code mode darkr}. */
    private IllegalArgumentException meant(String found, List<String> words, IllegalArgumentException wrong) {
        String joined = String.join("-", words);
        boolean another = Nearest.to(joined, byId.keySet())
                .filter(id -> !id.equals(found))
                .isPresent();
        return another
                ? new IllegalArgumentException(
                        "unknown operator \"" + String.join(" ", words) + "\"" + Nearest.hint(joined, byId.keySet()))
                : wrong;
    }

    private IllegalArgumentException unknown(List<String> words) {
        String hint = "";
        for (int size = words.size(); size > 0 && hint.isEmpty(); size--) {
            hint = Nearest.hint(String.join("-", words.subList(0, size)), byId.keySet());
        }
        return new IllegalArgumentException("unknown operator \"" + String.join(" ", words) + "\"" + hint);
    }

    private @org.jspecify.annotations.Nullable VariationOperator named(List<String> words) {
        VariationOperator byName = byId.get(String.join("-", words));
        if (byName != null) {
            return byName;
        }
        String term = String.join(" ", words);
        return byId.values().stream()
                .filter(operator ->
                        operator.about().name().toLowerCase(Locale.ROOT).equals(term))
                .findFirst()
                .orElse(null);
    }
}
