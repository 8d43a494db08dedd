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

    /** How surely a sequence says what it was meant to say. */
    private static final double SEQUENCED = 0.6;

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

    /**
     * The notes that are already known: those that are kept, every exact statement of the idea, and, less surely, what its
     * sequences are meant to be.
     */
    public List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (Kept.Spot spot : spots) {
            Grid.Onset onset = spot.onset();
            Layout.Placed unit = layout.unitAt(onset.beat());
            boolean ofTheIdea =
                    onset.source() >= 0 && onset.source() < idea.degrees().size();
            double certainty = spot.tone().isPresent() ? 1 : ofTheIdea ? certainty(unit.likeness()) : 0;
            Optional<Degree> decided = spot.tone()
                    .map(Tone::degree)
                    .or(() -> ofTheIdea
                            ? Optional.of(plan.key()
                                    .mode()
                                    .nearestSung(
                                            idea.degrees().get(onset.source()).transposed(unit.shift())))
                            : Optional.empty());
            if (decided.isPresent() && certainty > 0) {
                Degree degree = decided.get();
                known.add(new Known(
                        onset.onset(),
                        onset.duration(),
                        certainty * onset.strength(plan.meter()),
                        Math.floorMod(plan.key().pitch(degree).midi(), 12)));
            }
        }
        return known;
    }

    private static double certainty(Layout.Recall likeness) {
        return switch (likeness) {
            case EXACT, NEW_ENDING -> 1;
            case SEQUENCE -> SEQUENCED;
            default -> 0;
        };
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
