package yeoun.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yeoun.ComposedCue;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.Yeoun;

/** What the presets sound like with a few seeds, composed once for all tests. */
public final class Repertoire {

    public static final Yeoun YEOUN = Yeoun.standard();

    /** So many seeds, counted from 1. */
    public static final int SEEDS = 4;

    private static final Map<String, ComposedProduction> KNOWN = new ConcurrentHashMap<>();

    private Repertoire() {}

    /** A preset production with a seed. */
    public static ComposedProduction production(String id, long seed) {
        return KNOWN.computeIfAbsent(
                id + " " + seed, key -> YEOUN.compose(YEOUN.catalog().production(id), seed));
    }

    /** Every preset production with every seed. */
    public static List<ComposedProduction> productions() {
        List<ComposedProduction> all = new ArrayList<>();
        for (String id : YEOUN.catalog().productions()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                all.add(production(id, seed));
            }
        }
        return all;
    }

    /** Every theme of them. */
    public static List<ComposedTheme> themes() {
        return productions().stream().flatMap(p -> p.themes().stream()).toList();
    }

    /** Every cue of them. */
    public static List<ComposedCue> cues() {
        return productions().stream().flatMap(p -> p.cues().stream()).toList();
    }
}
