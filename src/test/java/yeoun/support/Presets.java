package yeoun.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yeoun.ComposedCue;
import yeoun.ComposedTheme;
import yeoun.Yeoun;

/** The music of the presets with seed 1, composed once for all tests of formats. */
public final class Presets {

    public static final Yeoun YEOUN = Yeoun.standard();

    private static final Map<String, ComposedTheme> THEMES = new ConcurrentHashMap<>();

    private Presets() {}

    private static final class Cues {
        static final List<ComposedCue> ALL = all();

        private static List<ComposedCue> all() {
            List<ComposedCue> cues = new ArrayList<>();
            for (String id : YEOUN.catalog().productions()) {
                cues.addAll(YEOUN.compose(YEOUN.catalog().production(id), 1).cues());
            }
            return List.copyOf(cues);
        }
    }

    /** The cues of all productions. */
    public static List<ComposedCue> cues() {
        return Cues.ALL;
    }

    /** The theme of a character. */
    public static ComposedTheme theme(String character) {
        return THEMES.computeIfAbsent(
                character, id -> YEOUN.theme(YEOUN.catalog().character(id), 1));
    }
}
