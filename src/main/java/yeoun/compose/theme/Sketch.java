package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Degree;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.theme.Tone;

/**
 * A theme in outline: the basic idea, the rhythm of the whole, and what is already known of its notes. Harmony is written to
 * it, then its melody.
 */
public final class Sketch {

    private final ThemePlan plan;
    private final Idea idea;
    private final Layout layout;
    private final MelodyManner manner;
    private final Kept kept;
    private final List<Kept.Spot> spots;

    Sketch(ThemePlan plan, Idea idea, Layout layout, MelodyManner manner, Kept kept) {
        this.plan = plan;
        this.idea = idea;
        this.layout = layout;
        this.manner = manner;
        this.kept = kept;
        this.spots = kept.over(layout.grid(), plan.meter());
    }

    /** The plan. */
    public ThemePlan plan() {
        return plan;
    }

    /** The length of the pickup, in whole notes. */
    public Rational pickup() {
        return kept.pickup().orElseGet(() -> layout.grid().pickup());
    }

    /** The length of the whole, the pickup included, in whole notes. */
    public Rational length() {
        return pickup().plus(plan.meter().bar().times(plan.form().bars()));
    }

    /**
     * A note that is already decided.
     *
     * @param onset when it begins, in whole notes from the start of the pickup
     * @param duration how long it is
     * @param strength metrical strength, 0 to 1
     * @param semitone sounding pitch class, 0 for C
     */
    public record Known(Rational onset, Rational duration, double strength, int semitone) {}

    /** The notes that are already decided: those that are kept, and every exact statement of the idea. */
    public List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (Kept.Spot spot : spots) {
            Grid.Onset onset = spot.onset();
            Layout.Placed unit = layout.unitAt(onset.beat());
            boolean stated = onset.source() >= 0
                    && onset.source() < idea.degrees().size()
                    && (unit.likeness() == Layout.Recall.EXACT || unit.likeness() == Layout.Recall.NEW_ENDING);
            Optional<Degree> decided = spot.tone()
                    .map(Tone::degree)
                    .or(() -> stated ? Optional.of(idea.degrees().get(onset.source())) : Optional.empty());
            if (decided.isPresent()) {
                Degree degree = decided.get();
                known.add(new Known(
                        onset.onset(),
                        onset.duration(),
                        onset.strength(plan.meter()),
                        Math.floorMod(plan.key().pitch(degree).midi(), 12)));
            }
        }
        return known;
    }

    /** The meter. */
    public Meter meter() {
        return plan.meter();
    }

    Idea idea() {
        return idea;
    }

    /** Every note of the whole, in order. */
    List<Kept.Spot> spots() {
        return spots;
    }

    Kept kept() {
        return kept;
    }

    Layout layout() {
        return layout;
    }

    MelodyManner manner() {
        return manner;
    }
}
