package yeoun.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.Portion;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.Telling;
import yeoun.compose.scene.TimedSection;
import yeoun.compose.scene.VariationChoice;
import yeoun.compose.scene.VariationChooser;
import yeoun.compose.scene.VariationWish;
import yeoun.craft.Form;
import yeoun.craft.Mood;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Expression;
import yeoun.palette.Portrait;
import yeoun.score.Score;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.Palette;
import yeoun.story.Scene;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.Operators;
import yeoun.theme.Statement;
import yeoun.theme.Theme;
import yeoun.theme.Tone;
import yeoun.theme.Treatment;
import yeoun.theme.Variation;

/**
 * Composes a variation of a theme as a piece of its own: the varied line, fitted to a key, a tempo, a harmony and a texture of
 * its own. Tempo and register are those of the theme, moved as far as the feelings lie apart.
 */
final class VariationComposer {

    private static final double COMPOUND_TEMPO = 0.74;

    /** How far a tonic may move from home to bring the line into its register, in semitones. */
    private static final int FARTHEST = 5;

    /** How much a semitone away from home counts against a semitone out of register. */
    private static final double HOME = 0.15;

    /** How many times as slow a distant memory is (MUSIC 4.3). */
    private static final double SLOWER = 1.3;

    /** So many harmonies are drawn where one is not as rough or as smooth as asked. */
    private static final int DRAWS = 6;

    /** A difference in wanted dissonance that can be heard. */
    private static final double AUDIBLE = 0.08;

    /** A difference in the chords' roughness that is clear. */
    private static final double CLEARLY = 0.01;

    /** How swung a variation is that swings where its style does not. */
    private static final double SWUNG = 0.62;

    private final Tables tables;
    private final SectionWriter writer;
    private final SceneTexture texture;
    private final VariationChooser chooser;

    VariationComposer(Tables tables, Operators operators, SectionWriter writer) {
        this.tables = tables;
        this.writer = writer;
        this.texture = new SceneTexture(tables);
        this.chooser = new VariationChooser(tables, operators);
    }

    /** The chains that bring a theme nearest to a feeling while it stays as recognisable as asked, the best first. */
    List<VariationChoice> choose(
            Player player, Feeling feeling, double floor, List<Theme> others, int count, Seed seed) {
        VariationWish wish = new VariationWish(
                Portion.WHOLE, feeling.emotion(), feeling.words().keySet(), floor, true, true, 1, others);
        return chooser.choices(player, wish, count, seed);
    }

    /** A chain of somebody's own choosing, with what it brings. */
    VariationChoice chosen(Player player, Variation variation) {
        Statement plain = plain(player);
        List<VariationChoice.Step> steps = chooser.steps(variation, plain);
        yeoun.craft.Effect effect = yeoun.craft.Effect.NONE;
        for (VariationChoice.Step step : steps) {
            effect = effect.then(step.effect());
        }
        double likeness = Likeness.of(player.theme(), variation.apply(plain));
        return new VariationChoice(variation, steps, effect, likeness, 0, "");
    }

    private static Statement plain(Player player) {
        return new Statement(player.theme().key(), Portion.WHOLE.of(player), Treatment.PLAIN);
    }

    VariedTheme compose(Player player, VariationChoice choice, Feeling feeling, double floor, Seed seed) {
        Statement unbarred = choice.variation().apply(plain(player));
        Variation variation = choice.variation().then(barred(player, unbarred));
        Statement varied = variation.apply(plain(player));
        if (!varied.treatment().progression().isEmpty()) {
            tables.progressions().get(varied.treatment().progression());
        }
        Portrait portrait = player.portrait();
        Style style = style(portrait.style(), varied);
        Meter meter = varied.melody().meter();
        int lead = varied.melody().pickup().isZero() ? 0 : 1;
        Rational line = varied.melody().length().minus(varied.melody().pickup());
        int bars = Math.max(1, (int) line.dividedBy(meter.bar()).ceil()) + after(varied);
        boolean far = varied.treatment().timbre() == Treatment.Timbre.DISTANT;
        TimedSection timed = timed(player, feeling, meter, lead + bars, far ? SLOWER : 1);
        double centre = centre(player, feeling.emotion());
        Key key = key(player, varied, centre);
        Telling telling = new Telling(player, 0, lead, bars, Portion.WHOLE, variation, floor, 1, variation.toString());
        Weights weights = style.rules().overriddenBy(portrait.profile().rules());
        Form.Ending ending = open(variation) ? Form.Ending.HALF : Form.Ending.CLOSE;
        SectionWriter.Brief brief = new SectionWriter.Brief(
                timed,
                key,
                List.of(telling),
                Optional.of(player),
                style,
                ending,
                "",
                OptionalDouble.of(centre),
                OptionalInt.empty(),
                weights);
        SectionMusic music = asRough(brief, player, feeling, seed.at("section"));
        return new VariedTheme(
                player,
                choice,
                music.lines().get(0).likeness(),
                feeling,
                score(player, music, style, seed),
                music,
                playing(style, music, feeling));
    }

    /** Of a few draws of chords the first that are rougher, or smoother, than the theme's where the feeling asks for it. */
    private SectionMusic asRough(SectionWriter.Brief brief, Player player, Feeling feeling, Seed seed) {
        double asked = CueModel.expression(feeling.emotion()).dissonance()
                - player.portrait().expression().dissonance();
        double home = roughness(player.theme().harmony().events());
        SectionWriter.Harmonised best = writer.harmonised(brief, seed);
        double gained = FastMath.signum(asked) * (roughness(best.harmony().events()) - home);
        for (int draw = 1; draw < DRAWS && FastMath.abs(asked) >= AUDIBLE && gained < CLEARLY; draw++) {
            SectionWriter.Harmonised next = writer.harmonised(brief, seed.at(draw));
            double more = FastMath.signum(asked) * (roughness(next.harmony().events()) - home);
            best = more > gained ? next : best;
            gained = Math.max(gained, more);
        }
        return writer.write(best);
    }

    /** The mean roughness of chords by their lengths, 0 to 1. */
    private double roughness(List<Event<Chord>> chords) {
        double sum = 0;
        double length = 0;
        for (Event<Chord> event : chords) {
            double lasts = event.duration().toDouble();
            sum += tables.harmony().affect(event.value().quality()).roughness() * lasts;
            length += lasts;
        }
        return length == 0 ? 0 : sum / length;
    }

    /** A line half as slow again keeps its barlines: a bar of four becomes one of six. */
    private static Variation barred(Player player, Statement varied) {
        Meter meter = varied.melody().meter();
        Rational own = player.theme().melody().length();
        boolean halfAgain = varied.melody().length().equals(own.times(Rational.of(3, 2)))
                || varied.melody().length().equals(own.times(3));
        boolean simple = !meter.isCompound() && meter.unit() == 4 && meter.beatCount() <= 4;
        return halfAgain && simple ? new Barred(longer(meter)) : Variation.NONE;
    }

    private static Meter longer(Meter meter) {
        return switch (meter.beatCount()) {
            case 4 -> Meter.of(6, 4);
            case 3 -> Meter.of(9, 8);
            default -> Meter.of(3, 4);
        };
    }

    /**
     * The same tones under another meter.
     *
     * @param meter the meter
     */
    private record Barred(Meter meter) implements Variation {

        @Override
        public List<String> operators() {
            return List.of();
        }

        @Override
        public Statement apply(Statement statement) {
            Melody melody = statement.melody();
            Melody barred = new Melody(meter, melody.pickup().mod(meter.bar()), melody.notes());
            return statement.with(barred);
        }

        @Override
        public String toString() {
            return "in " + meter;
        }
    }

    private Score score(Player player, SectionMusic music, Style style, Seed seed) {
        Portrait portrait = player.portrait();
        List<SectionMusic> sections = List.of(music);
        Scene scene = Scene.lasting(music.timed().section().length())
                .title(player.theme().character())
                .build();
        SceneTexture.Parts parts =
                texture.write(scene, sections, List.of(player), style, portrait.house(), seed.at("texture"));
        OverTime shape = new OverTime(music.lines().get(0), music.timed().end());
        return SceneComposer.score(scene, sections, new SceneTexture.Parts(shape.shaped(parts.parts())), tables);
    }

    private static PerformanceBrief playing(Style style, SectionMusic music, Feeling feeling) {
        boolean swung =
                music.lines().get(0).treatment().swung() && style.rhythm().swing() <= 0.5;
        Style.Rhythm own = style.rhythm();
        Style.Rhythm feel = swung ? new Style.Rhythm(SWUNG, own.sixteenths(), own.syncopation(), own.density()) : own;
        return PerformanceBrief.of(feel, style.performance())
                .feeling(feeling.emotion())
                .endingFreely();
    }

    /** What swings is voiced as lo-fi is, what is drawn to a tori sits with Korean players, if the style does not do so already. */
    private Style style(Style own, Statement varied) {
        boolean swings = varied.treatment().swung() && own.rhythm().swing() <= 0.5;
        boolean tori = varied.key().mode().isTori();
        Optional<Style> other = tori
                ? tables.styles().find("gugak-fusion")
                : swings ? tables.styles().find("lo-fi") : Optional.empty();
        return other.orElse(own);
    }

    /** A bar more: for a second voice to arrive, for the silence after a break. */
    private static int after(Statement varied) {
        return varied.treatment().canon().isZero() ? 0 : 1;
    }

    private static boolean open(Variation variation) {
        return variation.operators().stream()
                .anyMatch(List.of("interruption", "suspension", "stretto", "ostinato", "fragmentation")::contains);
    }

    /** The register of the theme, moved as the feelings ask and within what the voice can play. */
    private static double centre(Player player, Emotion emotion) {
        Portrait portrait = player.portrait();
        double moved = CueModel.expression(emotion).melodyCentre()
                - portrait.expression().melodyCentre();
        double home = mean(player.theme().melody(), player.theme().key());
        return Math.max(
                portrait.voice().comfortLow() + 4.0, Math.min(portrait.voice().comfortHigh() - 4.0, home + moved));
    }

    static double mean(Melody melody, Key key) {
        int sum = 0;
        for (Event<Tone> event : melody.events()) {
            sum += key.pitch(event.value().degree()).midi();
        }
        return (double) sum / melody.size();
    }

    /** The mode of the variation on the tonic that brings the theme nearest to its register, home if it is as near. */
    private static Key key(Player player, Statement varied, double centre) {
        Key home = new Key(player.theme().key().tonic(), varied.key().mode()).simplySpelled();
        double mean = mean(player.theme().melody(), home);
        Key best = home;
        double least = Double.MAX_VALUE;
        for (int up = -FARTHEST; up <= FARTHEST; up++) {
            double octaves = 12 * FastMath.rint((centre - mean - up) / 12);
            double cost = Math.abs(mean + up + octaves - centre) + HOME * Math.abs(up);
            if (cost < least) {
                least = cost;
                Pitch tonic = Pitch.ofMidi(60 + home.tonic().semitone() + up, home.tonic());
                best = new Key(tonic.pitchClass(), home.mode()).simplySpelled();
            }
        }
        return best;
    }

    /** The theme's tempo, moved by as much as the feelings lie apart. */
    double tempo(Player player, Feeling feeling, Meter meter) {
        Theme theme = player.theme();
        double home = asked(player.portrait().emotion(), player.portrait().moods());
        double there = asked(feeling.emotion(), CueModel.moods(feeling, tables.lexicon(), tables.moods()));
        double beat = theme.melody().meter().isCompound() == meter.isCompound()
                ? 1
                : meter.isCompound() ? COMPOUND_TEMPO : 1 / COMPOUND_TEMPO;
        double tempo = theme.tempo() * beat * there / home;
        return Math.max(40, Math.min(200, FastMath.rint(tempo)));
    }

    private static double asked(Emotion emotion, List<Mood> moods) {
        Expression expression = CueModel.expression(emotion);
        return moods.isEmpty()
                ? expression.tempo()
                : FastMath.sqrt(expression.tempo() * moods.get(0).core());
    }

    TimedSection timed(Player player, Feeling feeling, Meter meter, int bars, double slower) {
        double tempo = Math.max(40, FastMath.rint(tempo(player, feeling, meter) / slower));
        int beats = bars * meter.beatCount();
        Rational seconds = Rational.of(60L * beats, (long) tempo);
        Section section = new Section(
                0,
                Rational.ZERO,
                seconds,
                feeling.emotion(),
                tempo,
                Palette.NONE,
                false,
                Optional.empty(),
                List.of(player.name()),
                List.of(),
                List.of());
        return new TimedSection(section, meter, beats, tempo, Rational.ZERO, List.of());
    }
}
