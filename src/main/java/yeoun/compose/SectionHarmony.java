package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.chance.Seed;
import yeoun.compose.harmony.HarmonyPlanner;
import yeoun.compose.harmony.HarmonyRequest;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.TimedSection;
import yeoun.craft.Form;
import yeoun.craft.Phrase;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Expression;
import yeoun.story.Emotion;
import yeoun.story.SceneEvent;
import yeoun.theme.Tone;
import yeoun.theme.Treatment;

/** Writes the chords of a section: for what it feels, under what is sung in it, and as the statements ask. */
final class SectionHarmony {

    /** From this difference in wanted dissonance on, a theme gets chords of the moment instead of its own. */
    private static final double ROUGHER = 0.1;

    /** What dread is said with in any style. */
    private static final List<String> DREAD = List.of("pedal-dread", "tarnhelm");

    private final HarmonyPlanner planner;
    private final HarmonyWriter harmonies;

    SectionHarmony(HarmonyPlanner planner, HarmonyWriter harmonies) {
        this.planner = planner;
        this.harmonies = harmonies;
    }

    /** Draws the chords; positions are from the start of the section. */
    HarmonyWriter.Drawn draw(SectionWriter.Brief brief, List<SectionWriter.Stated> stated, Seed seed) {
        Expression expression = CueModel.expression(brief.timed().section().emotion());
        HarmonyRequest request = request(brief, expression, stated);
        return harmonies.write(planner.plan(request, seed.at("harmony plan")).brief(), seed.at("harmony"));
    }

    /** The chords as they are played: over a pedal where one is asked for, on roots that players read with ease. */
    static Passage<Chord> set(Passage<Chord> chords, List<SectionWriter.Stated> stated, SectionWriter.Brief brief) {
        return pedalled(chords.map(Chord::simplySpelled), stated, brief);
    }

    private HarmonyRequest request(
            SectionWriter.Brief brief, Expression expression, List<SectionWriter.Stated> stated) {
        Emotion emotion = brief.timed().section().emotion();
        Emotion beneath = brief.lead()
                .flatMap(p -> p.portrait().profile().conceals())
                .map(hidden -> emotion.towards(hidden.emotion(), 0.4))
                .orElse(emotion);
        TreeMap<String, Double> liked = new TreeMap<>();
        if (emotion.valence() < -0.3 && emotion.tension() > 0.6) {
            DREAD.forEach(p -> liked.put(p, 8.0));
        }
        boolean chromatic =
                stated.stream().anyMatch(s -> s.treatment().harmony() == Treatment.Harmony.CHROMATIC_THIRDS);
        if (chromatic) {
            List<String> thirds =
                    emotion.valence() < 0 ? List.of("tarnhelm", "mystic") : List.of("hero-chromatic", "mystic");
            thirds.forEach(p -> liked.put(p, 40.0));
        }
        stated.stream()
                .map(s -> s.treatment().progression())
                .filter(p -> !p.isEmpty())
                .forEach(p -> liked.put(p, 80.0));
        return new HarmonyRequest(
                brief.key(),
                brief.timed().meter(),
                barlines(brief.timed()),
                phrases(barlines(brief.timed()).size() - 1, brief.ending()),
                tune(brief, stated),
                given(brief, stated),
                Passage.silence(Rational.ZERO),
                emotion,
                beneath,
                chordsPerBar(brief, expression),
                expression.dissonance(),
                chromatic ? 0.6 : expression.chromaticism(),
                brief.style().harmony(),
                liked,
                brief.lead()
                        .map(p -> p.portrait().house().signatureProgression())
                        .orElse(List.of()),
                brief.closing(),
                brief.weights());
    }

    private static double chordsPerBar(SectionWriter.Brief brief, Expression expression) {
        double own = brief.style().harmony().chordsPerBar() * expression.chordsPerBar();
        Optional<SceneEvent> heart = brief.timed().section().events().stream()
                .filter(e -> e.kind() == SceneEvent.Kind.HEARTBEAT)
                .findFirst();
        if (heart.isPresent()) {
            double rate = heart.get()
                    .rate()
                    .orElseGet(() -> CueModel.heartRate(brief.timed().section().emotion(), 70));
            own = 4.0 / CueModel.beatsPerChord(rate);
        }
        return brief.timed().section().speech() > 0.5 ? Math.min(own, 0.45) : own;
    }

    private static List<Rational> barlines(TimedSection timed) {
        List<Rational> lines = new ArrayList<>();
        for (TimedSection.GridBar bar : timed.bars()) {
            lines.add(bar.onset().minus(timed.start()));
        }
        lines.add(timed.end().minus(timed.start()));
        return lines;
    }

    /** Phrases of four bars; what is left over joins the last. */
    private static List<Phrase> phrases(int bars, Form.Ending ending) {
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < bars) {
            int left = bars - at;
            int size = left <= 5 ? left : 4;
            boolean last = at + size == bars;
            phrases.add(new Phrase(at, size, last ? ending : Form.Ending.BREATH, phrases.size() % 2 == 0));
            at += size;
        }
        return phrases;
    }

    private static List<HarmonyRequest.TuneEvent> tune(SectionWriter.Brief brief, List<SectionWriter.Stated> stated) {
        List<HarmonyRequest.TuneEvent> tune = new ArrayList<>();
        for (SectionWriter.Stated one : stated) {
            for (Event<Tone> event : one.line().events()) {
                Rational onset = one.start().plus(event.onset());
                Rational inBar = event.onset()
                        .minus(one.line().pickup())
                        .mod(one.line().meter().bar());
                int midi = brief.key().pitch(event.value().degree()).midi();
                tune.add(new HarmonyRequest.TuneEvent(
                        onset, event.duration(), one.line().meter().strength(inBar), Math.floorMod(midi, 12)));
            }
        }
        return tune;
    }

    /** The theme's own chords, where it comes back in its own time and a mode of its kind. */
    private static Passage<Chord> given(SectionWriter.Brief brief, List<SectionWriter.Stated> stated) {
        Rational end = brief.timed().end().minus(brief.timed().start());
        List<Event<Chord>> given = new ArrayList<>();
        for (SectionWriter.Stated one : stated) {
            List<String> operators = one.variation().operators();
            Key home = one.telling().player().theme().key();
            boolean ownTime = operators.stream().noneMatch(SectionHarmony::changesTime);
            boolean ownChords = one.treatment().harmony() == Treatment.Harmony.OWN
                    && home.mode().isMajor() == brief.key().mode().isMajor()
                    && isAsRough(one.telling().player(), brief)
                    && one.telling().portion() != yeoun.compose.scene.Portion.CLOSE;
            if (ownTime && ownChords) {
                Interval up = brief.key().tonic().minus(home.tonic());
                addChords(one, up, end, given);
            }
        }
        return new Passage<>(end, given);
    }

    /** Whether the moment asks for chords about as rough as those of the theme. */
    private static boolean isAsRough(Player player, SectionWriter.Brief brief) {
        double home = player.portrait().expression().dissonance();
        double here = CueModel.expression(brief.timed().section().emotion()).dissonance();
        return Math.abs(here - home) < ROUGHER;
    }

    private static boolean changesTime(String operator) {
        return switch (operator) {
            case "augmentation",
                    "diminution",
                    "sequence-up",
                    "sequence-down",
                    "fragmentation",
                    "ostinato",
                    "suspension",
                    "stretto",
                    "waltz",
                    "six-eight",
                    "five-four",
                    "seven-eight",
                    "common-time",
                    "displacement",
                    "retrograde",
                    "retrograde-inversion",
                    "inversion",
                    "real-inversion",
                    "tail",
                    "accumulation",
                    "liquidation" -> true;
            default -> false;
        };
    }

    private static void addChords(SectionWriter.Stated one, Interval up, Rational end, List<Event<Chord>> given) {
        Rational shift = one.start()
                .plus(one.line().pickup())
                .minus(one.telling().player().theme().melody().pickup());
        Rational until = one.start().plus(one.line().length()).min(end);
        for (Event<Chord> event : one.telling().player().theme().harmony().events()) {
            Rational onset = event.onset().plus(shift).max(Rational.ZERO);
            Rational stop = event.end().plus(shift).min(until);
            if (onset.isLessThan(stop)) {
                given.add(new Event<>(onset, stop.minus(onset), event.value().transposed(up)));
            }
        }
    }

    /** Every chord over the tonic, or the dominant, where a statement asks for a pedal; the last comes to rest. */
    private static Passage<Chord> pedalled(
            Passage<Chord> harmony, List<SectionWriter.Stated> stated, SectionWriter.Brief brief) {
        boolean tonic = stated.stream().anyMatch(s -> s.treatment().harmony() == Treatment.Harmony.PEDAL);
        boolean dominant = stated.stream().anyMatch(s -> s.treatment().harmony() == Treatment.Harmony.DOMINANT_PEDAL);
        if (!tonic && !dominant) {
            return harmony;
        }
        PitchClass held =
                tonic ? brief.key().tonic() : brief.key().pitch(Degree.of(4)).pitchClass();
        List<Event<Chord>> over = new ArrayList<>();
        List<Event<Chord>> chords = harmony.events();
        for (int i = 0; i < chords.size(); i++) {
            boolean rests = i == chords.size() - 1;
            Event<Chord> event = chords.get(i);
            over.add(
                    rests
                            ? event
                            : new Event<>(
                                    event.onset(),
                                    event.duration(),
                                    event.value().over(held)));
        }
        return new Passage<>(harmony.length(), over);
    }
}
