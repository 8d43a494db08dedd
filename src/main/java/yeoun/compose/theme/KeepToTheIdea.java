package yeoun.compose.theme;

import java.util.Set;
import yeoun.chance.StatedPlaceRule;

/** A theme moves in the note values of its idea. */
final class KeepToTheIdea extends StatedPlaceRule<BeatPlace, RhythmState> {

    /** Cells so plain that they fit everywhere. */
    static final Set<String> PLAIN = Set.of("x---", "----", "x-x-", "x--", "---", "x-x");

    private final Set<String> familiar;

    KeepToTheIdea(Set<String> familiar) {
        super(
                "keep-to-the-idea",
                2.2,
                "After the idea, rhythm is made of the idea's own cells and of plain ones.",
                "MUSIC 2.7: a hook has two to four different lengths; 2.9: the theme grows out of it");
        this.familiar = familiar;
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        String pattern = state.cell().pattern();
        if (familiar.isEmpty() || familiar.contains(pattern)) {
            return 0.3;
        }
        return PLAIN.contains(pattern) ? 0.2 : -0.8;
    }
}
