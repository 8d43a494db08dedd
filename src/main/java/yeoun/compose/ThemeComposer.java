package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.compose.harmony.HarmonyPlan;
import yeoun.compose.harmony.HarmonyPlanner;
import yeoun.compose.harmony.HarmonyRequest;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.theme.Kept;
import yeoun.compose.theme.OwnChords;
import yeoun.compose.theme.Sketch;
import yeoun.compose.theme.Tacet;
import yeoun.compose.theme.ThemePlan;
import yeoun.compose.theme.ThemePlanner;
import yeoun.compose.theme.ThemeWriter;
import yeoun.craft.Form;
import yeoun.craft.Tables;
import yeoun.craft.Trait;
import yeoun.craft.Weighted;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Portrait;
import yeoun.palette.PortraitPainter;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.StyleMix;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;

/**
 * Composes one theme: the portrait and the plan, the sketch of head and rhythm, the harmony under it, the melody over that,
 * with whatever is kept of an earlier one.
 */
final class ThemeComposer {

    private final PortraitPainter painter;
    private final ThemePlanner planner;
    private final ThemeWriter themes;
    private final HarmonyPlanner harmonyPlanner;
    private final HarmonyWriter harmonies;

    ThemeComposer(Tables tables, ThemePlanner planner, HarmonyPlanner harmonyPlanner, HarmonyWriter harmonies) {
        this.painter = new PortraitPainter(tables);
        this.planner = planner;
        this.themes = new ThemeWriter(tables);
        this.harmonyPlanner = harmonyPlanner;
        this.harmonies = harmonies;
    }

    /** The profile with a voice that nobody of the others has, where its own would be one of theirs. */
    CharacterProfile withFreeVoice(
            CharacterProfile profile, StyleMix fallback, HouseStyle house, Set<String> taken, Seed production) {
        Seed seed = production.at("theme").at(profile.name()).at("portrait");
        return painter.freeVoice(profile, fallback, house, taken, seed)
                .map(voice -> profile.toBuilder().voice(voice).build())
                .orElse(profile);
    }

    /** Composes the theme of a character, with their own motif as its head where they have one. */
    ThemeTake theme(
            CharacterProfile profile, StyleMix fallback, HouseStyle house, Surroundings around, Seed production) {
        Seed seed = production.at("theme").at(profile.name());
        Portrait portrait = painter.paint(profile, fallback, house, seed.at("portrait"));
        Kept motif = profile.ownMotif().map(own -> Kept.head(own, profile)).orElse(Kept.NOTHING);
        return compose(portrait, fallback, around, motif, seed, seed.at("arrangement"));
    }

    private ThemeTake compose(
            Portrait portrait, StyleMix fallback, Surroundings around, Kept kept, Seed seed, Seed texture) {
        Weights weights = portrait.weights();
        ThemePlan plan = plan(portrait, around, kept, seed.at("plan"));
        Optional<Melody> grownFrom = around.model().isPresent()
                ? around.model()
                : plan.seed().map(s -> s.motif().melody());
        Sketch sketch = themes.sketch(
                plan, planner.intervals(portrait), weights, around.neighbours(), grownFrom, kept, seed.at("sketch"));
        Optional<OwnChords> row = OwnChords.of(portrait.profile());
        int bars = plan.form().bars();
        Passage<Chord> own = row.map(chords -> chords.over(sketch.meter(), bars, sketch.pickup()))
                .orElseGet(() -> Passage.silence(sketch.length()));
        Tacet silences = row.map(chords -> chords.tacet(sketch.meter(), bars, sketch.pickup()))
                .orElse(Tacet.NONE);
        Passage<Chord> chords = kept.chords(own, sketch.pickup(), sketch.length());
        HarmonyPlan harmonyPlan = harmonyPlanner.plan(harmonyRequest(sketch, chords, weights), seed.at("harmony plan"));
        HarmonyWriter.Drawn harmony = harmonies.write(harmonyPlan.brief(), seed.at("harmony"));
        ThemeWriter.Drawn melody = themes.write(
                sketch,
                harmony.chords(),
                harmonyPlan.cadences(),
                weights,
                draft -> ThemeCritic.line(portrait, draft),
                seed.at("melody"));
        Passage<Chord> played =
                kept.tacet(silences, sketch.pickup()).outOf(melody.theme().harmony());
        return new ThemeTake(plan, harmonyPlan, harmony, melody.over(played), fallback, seed, texture);
    }

    /** A plan with what is kept of key, meter, form, tempo and range. */
    private ThemePlan plan(Portrait portrait, Surroundings around, Kept kept, Seed seed) {
        CharacterProfile.Builder asked = portrait.profile().toBuilder();
        kept.key().map(Key::toString).ifPresent(asked::key);
        kept.meter().ifPresent(asked::meter);
        Optional<Form> form = kept.formName().flatMap(name -> kept.form(planner.form(name)));
        form.map(Form::id).ifPresent(asked::form);
        if (form.isPresent() && kept.key().isPresent()) {
            asked.anyChords();
        }
        return planner.plan(portrait.of(asked.build()), around.tonics(), seed)
                .with(portrait, kept.tempo(), kept.midis());
    }

    /** Composes a theme anew, except for what the locks keep. */
    ThemeTake retake(Manuscript manuscript, Locks locks, Surroundings around, Seed seed) {
        Seed own = locks.equals(Locks.ALL)
                ? manuscript.seed()
                : seed.at("theme").at(manuscript.profile().name());
        Portrait portrait = painter.paint(
                manuscript.profile(),
                manuscript.style(),
                manuscript.house(),
                manuscript.seed().at("portrait"));
        Seed texture = locks.keeps(Locks.Part.TEXTURE) ? manuscript.texture() : own.at("arrangement");
        return compose(portrait, manuscript.style(), around, Kept.of(manuscript.theme(), locks), own, texture);
    }

    private static HarmonyRequest harmonyRequest(Sketch sketch, Passage<Chord> kept, Weights weights) {
        Portrait portrait = sketch.plan().portrait();
        TreeMap<String, Double> liked = new TreeMap<>();
        for (Weighted<Trait> trait : portrait.traits()) {
            trait.value().progressions().forEach(p -> liked.merge(p, trait.weight(), Double::sum));
        }
        List<HarmonyRequest.TuneEvent> tune = new ArrayList<>();
        for (Sketch.Known known : sketch.known()) {
            tune.add(new HarmonyRequest.TuneEvent(known.onset(), known.duration(), known.strength(), known.semitone()));
        }
        return new HarmonyRequest(
                sketch.plan().key(),
                sketch.meter(),
                barlines(sketch),
                sketch.plan().form().phrases(),
                tune,
                Passage.silence(Rational.ZERO),
                kept,
                portrait.emotion(),
                portrait.beneath(),
                chordsPerBar(portrait),
                portrait.expression().dissonance(),
                portrait.expression().chromaticism(),
                portrait.style().harmony(),
                liked,
                portrait.house().signatureProgression(),
                "",
                weights);
    }

    private static List<Rational> barlines(Sketch sketch) {
        List<Rational> barlines = new ArrayList<>();
        for (int bar = 0; bar <= sketch.plan().form().bars(); bar++) {
            barlines.add(sketch.pickup().plus(sketch.meter().bar().times(bar)));
        }
        return barlines;
    }

    /** The heart sets the harmonic rhythm where it is known, the emotion where it is not. */
    private static double chordsPerBar(Portrait portrait) {
        double style = portrait.style().harmony().chordsPerBar();
        return portrait.profile()
                .restingHeart()
                .map(rate -> CueModel.heartRate(portrait.emotion(), rate))
                .map(rate -> style * 4.0 / CueModel.beatsPerChord(rate))
                .orElse(style * portrait.expression().chordsPerBar());
    }
}
