package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yeoun.chance.Draw;
import yeoun.chance.Lattice;
import yeoun.chance.Seed;
import yeoun.craft.Cell;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** Writes the basic idea: draws several and keeps the one that makes the best hook. */
final class IdeaWriter {

    private static final int DRAWS = 6;

    /** How often a head is to have the signature interval of the house (MUSIC 5.10: at least three in five have it). */
    private static final double SIGNATURE = 0.85;

    /** After so many draws a head that stands apart is taken without it. */
    private static final int SIGNATURE_DRAWS = 16;

    private static final int MORE_DRAWS = 40;

    private final ThemePlan plan;
    private final MelodyWriter melodies;
    private final List<Neighbour> neighbours;
    private final Optional<Melody> model;
    private final Kept kept;
    private final Opening opening;
    /** The rhythms of all drafts are drawn from here. */
    private final Lattice<BeatPlace, RhythmState> beats;

    /**
     * A writer of ideas.
     *
     * @param model a melody that the idea grows from: a seed motif, or the motif of kin, transformed
     * @param kept what of an earlier theme stays
     */
    IdeaWriter(
            ThemePlan plan,
            RhythmWriter rhythms,
            MelodyWriter melodies,
            List<Neighbour> neighbours,
            Optional<Melody> model,
            Kept kept) {
        this.plan = plan;
        this.melodies = melodies;
        this.neighbours = neighbours;
        this.model = model;
        this.kept = kept;
        this.opening = kept.opening(plan.meter(), plan.form().ideaBars());
        this.beats = rhythms.over(
                new BeatsOfIdea(plan, model).places(), plan.habits().plain() ? KeepToTheIdea.PLAIN : Set.of());
    }

    /** An idea as it lies in time. */
    private record Draft(Idea idea, Grid grid, List<Grid.Onset> onsets) {}

    /** The best of several ideas; as many more are drawn as it takes to stand apart from the cast. */
    Idea write(Seed seed) {
        Optional<Interval> signed = plan.portrait()
                .house()
                .signatureInterval()
                .filter(any -> seed.at("signature").chance(SIGNATURE));
        PlacesOfIdea places = new PlacesOfIdea(plan, model, opening, signed);
        Draft best = null;
        HookCheck bestCheck = null;
        for (int draw = 0; draw < MORE_DRAWS; draw++) {
            Draft draft = draw(places, seed.at(draw));
            HookCheck check =
                    HookCheck.of(motif(draft), melody(draft), plan.key().mode(), neighbours, signed);
            if (bestCheck == null || check.total() > bestCheck.total()) {
                best = draft;
                bestCheck = check;
            }
            boolean signs = bestCheck.signature() >= 1 || draw + 1 >= SIGNATURE_DRAWS;
            if (draw + 1 >= DRAWS && bestCheck.passes() && signs) {
                break;
            }
        }
        return Objects.requireNonNull(best).idea;
    }

    private Draft draw(PlacesOfIdea places, Seed seed) {
        List<Cell> cells = RhythmWriter.cells(beats, seed.at("rhythm"));
        List<String> patterns = cells.stream().map(Cell::pattern).toList();
        Idea bare = opening.over(new Idea(plan.gesture().pickup(), patterns, List.of(), 0));
        Grid grid = grid(bare);
        List<Grid.Onset> onsets = grid.onsets();
        Draw<MelodyPlace, MelodyState> line = melodies.write(
                places.places(bare.pickupOnsets(), onsets, seed.at("shape")), places.locks(onsets), seed.at("melody"));
        List<Degree> degrees = new ArrayList<>();
        for (int i = 0; i < onsets.size(); i++) {
            Degree drawn = line.path().get(i).tone().degree();
            degrees.add(opening.tone(onsets.get(i)).map(Tone::degree).orElse(drawn));
        }
        int head =
                kept.head() > 0 ? kept.head() : bare.headByRhythm(plan.meter().beatCount());
        return new Draft(new Idea(bare.pickup(), bare.beats(), degrees, head), grid, onsets);
    }

    private Grid grid(Idea idea) {
        Grid grid = new Grid(plan.meter(), plan.form().ideaBars() * plan.meter().beatCount());
        idea.layOn(grid);
        return grid;
    }

    /** The whole idea as a melody. */
    private Melody melody(Draft draft) {
        return melody(draft, draft.idea.degrees().size());
    }

    /** The head alone as a melody. */
    private Melody motif(Draft draft) {
        return melody(draft, draft.idea.head());
    }

    private Melody melody(Draft draft, int tones) {
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < Math.min(tones, draft.onsets.size()); i++) {
            Grid.Onset onset = draft.onsets.get(i);
            Degree degree = draft.idea.degrees().get(i);
            events.add(new Event<>(onset.onset(), onset.duration(), Tone.of(degree)));
        }
        Rational length =
                events.isEmpty() ? Rational.ONE : events.get(events.size() - 1).end();
        return new Melody(
                plan.meter(), draft.grid.pickup(), new Passage<>(length, Collections.unmodifiableList(events)));
    }
}
