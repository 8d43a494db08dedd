package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yeoun.chance.Seed;
import yeoun.craft.Cell;
import yeoun.craft.Form;
import yeoun.craft.Trait;
import yeoun.music.Meter;
import yeoun.palette.Portrait;

/**
 * The rhythm of a whole theme, unit by unit, and how each unit comes from the idea.
 *
 * @param grid the rhythm
 * @param units the units with where they begin
 */
record Layout(Grid grid, List<Placed> units) {

    /**
     * A unit in its place.
     *
     * @param unit the unit
     * @param firstBeat its first beat, counted as in {@link Grid}
     * @param beats how many beats it has
     * @param shift letter names by which the idea is moved here
     * @param likeness how the idea comes back
     */
    record Placed(Form.Unit unit, int firstBeat, int beats, int shift, Recall likeness) {}

    /** How the idea comes back in a unit. */
    enum Recall {
        /** As it was. */
        EXACT(0.9, 0.6),
        /** As it was, with another ending. */
        NEW_ENDING(0.8, 0.6),
        /** Moved by step, as closely as the harmony allows. */
        SEQUENCE(0.85, 0.75),
        /** The same shape wherever the harmony puts it. */
        SHAPE(0.0, 1.0),
        /** Only a hint of its shape. */
        HINT(0.0, 0.3),
        /** Not at all. */
        NONE(0, 0);

        final double degreeShare;
        final double moveShare;

        Recall(double degreeShare, double moveShare) {
            this.degreeShare = degreeShare;
            this.moveShare = moveShare;
        }
    }

    /** The unit a beat belongs to; a pickup belongs to the unit it leads into. */
    Placed unitAt(int beat) {
        Placed found = units.get(0);
        for (Placed placed : units) {
            if (placed.firstBeat <= beat) {
                found = placed;
            }
        }
        return found;
    }

    /** Lays out themes. */
    static final class Writer {
        /** How often a return ends in another way than the first time. */
        private static final double VARIED = 0.35;

        private final ThemePlan plan;
        private final Idea idea;
        private final RhythmWriter rhythms;
        private final Seed seed;
        private final int perBar;
        private final Map<String, Placed> byName = new LinkedHashMap<>();
        private final List<Placed> placed = new ArrayList<>();
        private final Grid grid;
        private int material;

        Writer(ThemePlan plan, Idea idea, RhythmWriter rhythms, Seed seed) {
            this.plan = plan;
            this.idea = idea;
            this.rhythms = rhythms;
            this.seed = seed;
            this.perBar = plan.meter().beatCount();
            this.grid = new Grid(plan.meter(), plan.form().bars() * perBar);
            this.material = idea.degrees().size();
        }

        Layout write() {
            int beat = 1;
            int fragments = 0;
            for (int i = 0; i < plan.form().units().size(); i++) {
                Form.Unit unit = plan.form().units().get(i);
                int beats = unit.bars() * perBar;
                fragments = unit.function() == Form.Function.FRAGMENT ? fragments + 1 : 0;
                place(unit, beat, beats, fragments, seed.at(i));
                beat += beats;
            }
            leadIn();
            return new Layout(grid, List.copyOf(placed));
        }

        private void place(Form.Unit unit, int beat, int beats, int fragment, Seed own) {
            Recall recall = Recall.NONE;
            int shift = 0;
            switch (unit.function()) {
                case IDEA -> {
                    idea.layOn(grid);
                    recall = Recall.EXACT;
                }
                case REPEAT, RETURN, SEQUENCE -> {
                    copy(unit, beat, beats);
                    recall = recall(unit.function(), own);
                    if (recall == Recall.NEW_ENDING) {
                        renew(unit, beat, beats, own);
                    }
                    shift = recall == Recall.SEQUENCE ? own.at("shift").pick(List.of(1, 1, -1, 2, -2)) : 0;
                }
                case FRAGMENT -> {
                    copy(unit, beat, beats);
                    recall = Recall.SEQUENCE;
                    shift = unit.climax() || own.at("rise").chance(0.65) ? fragment : -fragment;
                }
                case CONTRAST -> write(unit, beat, beats, 0.45, own);
                case CADENTIAL -> {
                    write(unit, beat, beats, 0.55, own);
                    recall = plan.form().recalls(unit) ? Recall.NONE : Recall.HINT;
                }
            }
            Placed here = new Placed(unit, beat, beats, shift, recall);
            placed.add(here);
            byName.put(unit.name(), here);
        }

        private static Recall recall(Form.Function function, Seed seed) {
            return switch (function) {
                case RETURN -> seed.chance(VARIED) ? Recall.NEW_ENDING : Recall.EXACT;
                case SEQUENCE -> Recall.SEQUENCE;
                default ->
                    seed.pick(List.of(Recall.EXACT, Recall.SEQUENCE, Recall.SHAPE, Recall.NEW_ENDING), r -> switch (r) {
                        case EXACT -> 0.15;
                        case NEW_ENDING -> 0.30;
                        case SEQUENCE -> 0.30;
                        default -> 0.25;
                    });
            };
        }

        private void copy(Form.Unit unit, int beat, int beats) {
            Placed from = java.util.Objects.requireNonNull(
                    byName.get(unit.of().orElse(plan.form().units().get(0).name())));
            grid.copy(from.firstBeat, beat, Math.min(beats, from.beats));
        }

        /** The last third of a copied unit in new rhythm. */
        private void renew(Form.Unit unit, int beat, int beats, Seed own) {
            List<Cell> cells = rhythm(unit, beat, beats, 0.6, own);
            for (int i = beats - Math.max(1, beats / 3); i < beats; i++) {
                grid.write(beat + i, cells.get(i).pattern(), Grid.FREE);
            }
        }

        /** New rhythm that keeps something of the idea's. */
        private void write(Form.Unit unit, int beat, int beats, double faith, Seed own) {
            List<Cell> cells = rhythm(unit, beat, beats, faith, own);
            for (int i = 0; i < beats; i++) {
                grid.write(beat + i, cells.get(i).pattern(), Grid.FREE);
            }
            if (plan.form().recalls(unit)) {
                number(beat, beats);
            } else {
                markHint(beat);
            }
        }

        private List<Cell> rhythm(Form.Unit unit, int beat, int beats, double faith, Seed own) {
            Form.Ending ending = unit.ending();
            Meter meter = plan.meter();
            Portrait portrait = plan.portrait();
            double density = plan.density();
            boolean pickupFollows =
                    !idea.pickup().isEmpty() && beat + beats < plan.form().bars() * perBar;
            List<BeatPlace> places = new ArrayList<>();
            for (int i = 0; i < beats; i++) {
                int inBar = i % perBar;
                int untilRest = ending == Form.Ending.NONE ? 99 : beats - 1 - i - (pickupFollows ? 1 : 0);
                double fade = faith * (1 - 0.8 * i / beats);
                places.add(new BeatPlace(
                        meter.beats().get(inBar) == 3,
                        meter.beatStrength(inBar),
                        i == 0,
                        Math.max(0, untilRest),
                        ending == Form.Ending.CLOSE ? perBar : Math.max(2, perBar - 2),
                        Optional.of(
                                BeatShape.of(idea.beats().get(i % idea.beats().size()))),
                        ending == Form.Ending.NONE || untilRest > perBar ? fade : 0.3 * fade,
                        density,
                        portrait.expression().syncopation(),
                        plan.rests(),
                        plan.swings()));
            }
            return rhythms.write(
                    places, plan.habits().plain() ? KeepToTheIdea.PLAIN : Set.copyOf(idea.beats()), own.at("rhythm"));
        }

        /** The onsets of a unit that comes back are tones of the theme's material, after those of the idea. */
        private void number(int beat, int beats) {
            for (int i = 0; i < beats; i++) {
                material = grid.stand(beat + i, material, Integer.MAX_VALUE);
            }
        }

        /** The first onsets of a new unit stand for the first tones of the idea, so that its shape can be hinted at. */
        private void markHint(int beat) {
            int source = idea.pickupOnsets();
            for (int i = 0; i < perBar; i++) {
                source = grid.stand(beat + i, source, idea.head());
            }
        }

        /**
         * The pickup leads into every unit that states the idea, and every phrase of who breaks off breathes before it; the last
         * note of all is held.
         */
        private void leadIn() {
            double rest = plan.portrait().trait(Trait::restAtEnd);
            for (Placed unit : placed) {
                boolean states = unit.firstBeat > 1
                        && (unit.likeness == Recall.EXACT
                                || unit.likeness == Recall.NEW_ENDING
                                || unit.likeness == Recall.SEQUENCE
                                || unit.likeness == Recall.SHAPE);
                if (states && !idea.pickup().isEmpty()) {
                    grid.leadInto(unit.firstBeat);
                }
                boolean last = unit.firstBeat + unit.beats > plan.form().bars() * perBar;
                if (unit.unit.ending() != Form.Ending.NONE && rest >= 0.5 && !last) {
                    grid.breathe(unit.firstBeat + unit.beats - 1, 6);
                }
            }
        }
    }
}
