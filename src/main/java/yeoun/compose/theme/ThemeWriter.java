package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import yeoun.chance.Draw;
import yeoun.chance.Path;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.craft.Cadence;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** Writes themes: first the idea and the rhythm of the whole, then, over its harmony, the melody. */
public final class ThemeWriter {

    /** So many melodies are drawn, and the best is kept. */
    private static final int DRAFTS = 4;

    private final Tables tables;
    /** The writer of rhythms that was asked for last, as takes and casts often ask for the same: a pure function of its weights. */
    private volatile @Nullable RhythmWriter rhythms;

    /** A writer with these tables. */
    public ThemeWriter(Tables tables) {
        this.tables = tables;
    }

    /**
     * A theme and where its notes were drawn.
     *
     * @param theme the theme
     * @param draw the melody's lattice and path, a position for every note
     */
    public record Drawn(Theme theme, Draw<?, ?> draw) {

        /** The same over the chords that are played of its progression. */
        public Drawn over(Passage<Chord> played) {
            return new Drawn(theme.over(played), draw);
        }
    }

    /** Every rule of rhythm, for listings. */
    public static List<Rule> rhythmRules() {
        return RhythmWriter.rules();
    }

    /** Every rule of melody, for listings. */
    public static List<Rule> melodyRules() {
        Mode major = Mode.heptatonic("ionian", 0, 0.8, "P1", "M2", "M3", "P4", "P5", "M6", "M7");
        List<Rule> rules = new ArrayList<>(StructuralLine.rules());
        rules.addAll(MelodyWriter.rules(new MelodyManner(major, 0, new double[13], 0, 0, 2, false, 0.5)));
        return rules;
    }

    /**
     * Writes the idea and lays out the rhythm of the whole.
     *
     * @param neighbours motifs that this one must stay apart from
     * @param model a melody that the idea grows from
     * @param kept what of an earlier theme stays
     */
    public Sketch sketch(
            ThemePlan plan,
            double[] intervals,
            Weights weights,
            List<Neighbour> neighbours,
            Optional<Melody> model,
            Kept kept,
            Seed seed) {
        MelodyManner manner = manner(plan, intervals);
        RhythmWriter rhythms = rhythms(weights);
        MelodyWriter melodies = new MelodyWriter(
                MelodyWriter.tones(plan.key(), plan.low(), plan.high(), kept.semitones()), manner, weights);
        Idea idea = new IdeaWriter(plan, rhythms, melodies, neighbours, model, kept).write(seed.at("idea"));
        Layout layout = new Layout.Writer(plan, idea, rhythms, seed.at("layout")).write();
        return new Sketch(plan, idea, layout, manner, kept);
    }

    private RhythmWriter rhythms(Weights weights) {
        RhythmWriter known = rhythms;
        if (known == null || !known.weighs(weights)) {
            known = new RhythmWriter(tables.cells(), weights);
            rhythms = known;
        }
        return known;
    }

    private static MelodyManner manner(ThemePlan plan, double[] intervals) {
        Portrait portrait = plan.portrait();
        boolean awkward = portrait.foremost().awkward();
        return new MelodyManner(
                plan.key().mode(),
                plan.key().tonic().semitone(),
                plan.habits().over(intervals),
                Math.min(
                        1,
                        portrait.trait(Trait::appoggiaturas)
                                + 0.15 * Math.max(0, -portrait.emotion().valence())),
                portrait.trait(Trait::chromaticism),
                portrait.foremost().repeats(),
                awkward,
                portrait.expression().ascent());
    }

    /**
     * Writes the melody over its harmony.
     *
     * @param cadences the cadence of each phrase that has one, in the order of the form's phrases
     * @param judge how good a whole theme is: of some drafts the best is kept
     */
    public Drawn write(
            Sketch sketch,
            Passage<Chord> harmony,
            List<Optional<Cadence>> cadences,
            Weights weights,
            ToDoubleFunction<Theme> judge,
            Seed seed) {
        ThemePlan plan = sketch.plan();
        int chromatic = 0;
        for (Chord chord : harmony.values()) {
            chromatic |= chord.bits();
        }
        chromatic = (plan.key().mode().isTori() ? 0 : chromatic) | sketch.kept().semitones();
        List<MelodyState.Pitched> tones = MelodyWriter.tones(
                plan.key(),
                Math.min(
                        plan.low(),
                        Math.max(plan.low() - 2, plan.portrait().voice().low())),
                Math.max(
                        plan.high(),
                        Math.min(plan.high() + 4, plan.portrait().voice().high())),
                chromatic);
        MelodyWriter writer = new MelodyWriter(tones, sketch.manner(), weights);
        StructuralLine structure = new StructuralLine(tones, sketch.manner(), weights);
        Material idea = Material.of(sketch);
        PlacesOfTheme first = new PlacesOfTheme(sketch, harmony, cadences, tones, idea, seed.at("summit"));
        Draw<MelodyPlace, MelodyState> draw = writer.write(first.places(structure), first.kept(), seed.at("melody"));
        Material material = idea.with(draw.path().states());
        if (material.size() > idea.size()) {
            PlacesOfTheme again = new PlacesOfTheme(sketch, harmony, cadences, tones, material, seed.at("summit"));
            draw = writer.write(again.places(structure), again.kept(), seed.at("recall"));
        }
        return best(sketch, harmony, draw, judge, seed.at("drafts"));
    }

    /** The best of several melodies of one lattice. */
    private static Drawn best(
            Sketch sketch,
            Passage<Chord> harmony,
            Draw<MelodyPlace, MelodyState> first,
            ToDoubleFunction<Theme> judge,
            Seed seed) {
        Drawn best = null;
        double most = 0;
        for (int draft = 0; draft < DRAFTS; draft++) {
            Path<MelodyState> path = draft == 0 ? first.path() : first.lattice().sample(seed.at(draft));
            Theme theme = theme(sketch, harmony, path.states());
            double worth = judge.applyAsDouble(theme);
            if (best == null || worth > most) {
                best = new Drawn(theme, new Draw<>(first.lattice(), path));
                most = worth;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static Theme theme(Sketch sketch, Passage<Chord> harmony, List<MelodyState> line) {
        ThemePlan plan = sketch.plan();
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Kept.Spot spot = sketch.spots().get(i);
            Tone drawn = Tone.of(line.get(i).tone().degree());
            events.add(new Event<>(
                    spot.onset().onset(), spot.onset().duration(), spot.tone().orElse(drawn)));
        }
        Melody melody = new Melody(plan.meter(), sketch.pickup(), new Passage<>(sketch.length(), events));
        Motif motif = sketch.kept()
                .motif()
                .orElseGet(() -> new Motif("head", melody.head(sketch.idea().head())));
        return new Theme(
                plan.portrait().profile().name(), motif, plan.form().id(), plan.key(), plan.tempo(), melody, harmony);
    }

    /** The head motif of a sketch, before its melody is written. */
    public Melody head(Sketch sketch) {
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < sketch.idea().head(); i++) {
            Grid.Onset onset = sketch.spots().get(i).onset();
            events.add(new Event<>(
                    onset.onset(),
                    onset.duration(),
                    Tone.of(sketch.idea().degrees().get(i))));
        }
        Rational end = events.get(events.size() - 1).end();
        return new Melody(sketch.meter(), sketch.pickup(), new Passage<>(end, events));
    }
}
