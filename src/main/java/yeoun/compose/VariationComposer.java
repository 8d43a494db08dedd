package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import yeoun.craft.Figure;
import yeoun.craft.Form;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
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
import yeoun.theme.Treatment;
import yeoun.theme.Variation;

/**
 * Composes a variation of a theme as a piece of its own: the varied line, fitted to a key, a tempo, a harmony and a texture of
 * its own. Tempo and register are those of the theme, moved as far as the feelings lie apart.
 */
final class VariationComposer {

    private static final double COMPOUND_TEMPO = 0.74;

    /** How many times as slow a distant memory is (MUSIC 4.3). */
    private static final double SLOWER = 1.3;

    /** So many harmonies are drawn where one is not as rough or as smooth as asked. */
    private static final int DRAWS = 3;

    /** A difference in wanted dissonance that can be heard. */
    private static final double AUDIBLE = 0.08;

    /** A difference in the chords' roughness that is clear. */
    private static final double CLEARLY = 0.02;

    /** How much of a wanted difference in dissonance is the chords'; register, texture and line have the rest. */
    private static final double OF_CHORDS = 0.25;

    /** Chords of which more are where the theme has them repeat its own progression. */
    private static final double REPEATED = 0.5;

    /** From this tension on an unpleasant feeling is dread. */
    private static final double DREAD = 0.6;

    /** What shakes and drives under dread that is awake. */
    private static final List<String> DRIVEN = List.of("tremor", "ostinato", "six-drive");

    /** The most that a figure is calmer, or busier, than the theme's. */
    private static final double BUSIER = 3;

    /** How swung a variation is that swings where its style does not. */
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
        Instrument voice = writer.voice(player, varied.treatment(), style);
        Register register = Register.of(player, varied, voice, feeling.emotion());
        Telling telling = new Telling(player, 0, lead, bars, Portion.WHOLE, variation, floor, 1, variation.toString());
        Weights weights = style.rules()
                .overriddenBy(portrait.house().rules())
                .overriddenBy(portrait.profile().rules());
        Form.Ending ending = open(variation) ? Form.Ending.HALF : Form.Ending.CLOSE;
        SectionWriter.Brief brief = new SectionWriter.Brief(
                timed,
                register.key(),
                List.of(telling),
                Optional.of(player),
                style,
                ending,
                "",
                OptionalInt.of(register.octaves()),
                weights);
        SectionMusic music = asRough(brief, player, feeling, seed.at("section"));
        return new VariedTheme(
                player,
                choice,
                music.lines().get(0).likeness(),
                feeling,
                score(player, music, style, figure(player, feeling, varied, timed.tempo(), style, seed), seed),
                music,
                playing(style, music, feeling));
    }

    /** Of a few draws of chords the one that is rougher, or smoother, than the theme's where the feeling asks for it; tinted. */
    private SectionMusic asRough(SectionWriter.Brief brief, Player player, Feeling feeling, Seed seed) {
        double asked = CueModel.expression(feeling.emotion()).dissonance()
                - player.portrait().expression().dissonance();
        double home = roughness(player.theme().harmony());
        SectionWriter.Harmonised best = newChords(brief, player, seed);
        if (FastMath.abs(asked) < AUDIBLE) {
            return writer.write(best);
        }
        double way = FastMath.signum(asked);
        double gained = way * (roughness(best.harmony()) - home);
        for (int draw = 1; draw < DRAWS && gained < CLEARLY; draw++) {
            SectionWriter.Harmonised next = writer.harmonised(brief, seed.at(draw));
            double more = way * (roughness(next.harmony()) - home);
            best = more > gained ? next : best;
            gained = Math.max(gained, more);
        }
        return writer.write(tinted(best, home, asked, feeling.emotion()));
    }

    /** The first chords that are drawn; where new ones are asked for, of a few draws those that are least the theme's own. */
    private SectionWriter.Harmonised newChords(SectionWriter.Brief brief, Player player, Seed seed) {
        SectionWriter.Harmonised best = writer.harmonised(brief, seed);
        boolean asked = best.stated().stream().anyMatch(one -> one.treatment().harmony() == Treatment.Harmony.NEW);
        double least = asked ? repeated(best, player) : 0;
        for (int draw = 1; draw < DRAWS && least > REPEATED; draw++) {
            SectionWriter.Harmonised next =
                    writer.harmonised(brief, seed.at("new").at(draw));
            double repeated = repeated(next, player);
            best = repeated < least ? next : best;
            least = Math.min(least, repeated);
        }
        return best;
    }

    /** The share of chords on the same step above the tonic as the theme's own at the same share of the way. */
    private static double repeated(SectionWriter.Harmonised section, Player player) {
        Theme theme = player.theme();
        List<Event<Chord>> chords = section.harmony().events();
        Rational length = section.harmony().length();
        int same = 0;
        for (Event<Chord> event : chords) {
            Rational there = event.onset().times(theme.harmony().length()).dividedBy(length);
            int step = Math.floorMod(
                    event.value().root().semitone()
                            - section.brief().key().tonic().semitone(),
                    12);
            same += theme.harmony()
                    .at(there)
                    .filter(own -> Math.floorMod(
                                    own.root().semitone() - theme.key().tonic().semitone(), 12)
                            == step)
                    .map(own -> 1)
                    .orElse(0);
        }
        return chords.isEmpty() ? 0 : (double) same / chords.size();
    }

    private SectionWriter.Harmonised tinted(
            SectionWriter.Harmonised section, double home, double asked, Emotion emotion) {
        boolean dark = emotion.valence() < 0 && emotion.tension() >= DREAD;
        Tint tint = new Tint(tables.harmony(), section.brief().key(), dark, section.sounding());
        double wanted =
                home + (asked > 0 ? Math.max(CLEARLY, OF_CHORDS * asked) : Math.min(-CLEARLY, OF_CHORDS * asked));
        return section.with(
                asked > 0 ? tint.rougher(section.harmony(), wanted) : tint.smoother(section.harmony(), wanted));
    }

    private double roughness(Passage<Chord> chords) {
        return Tint.roughness(tables.harmony(), chords.events());
    }

    /** The figure under it: as much busier or calmer than the theme's as the feelings lie apart. */
    private Optional<Figure> figure(
            Player player, Feeling feeling, Statement varied, double tempo, Style style, Seed seed) {
        if (player.accompaniment().isEmpty()) {
            return Optional.empty();
        }
        Expression home = expression(own(player));
        Expression there = expression(feeling);
        double asked = there.notesPerBeat() * there.tempo() / (home.notesPerBeat() * home.tempo());
        double pace = FastMath.sqrt(varied.treatment().pace().toDouble());
        Density theme = Density.of(
                player.theme().melody(),
                player.accompaniment().get(),
                player.theme().tempo());
        Density wanted = theme.times(Math.max(1 / BUSIER, Math.min(BUSIER, asked * pace)));
        List<Figure> figures =
                new ArrayList<>(tables.figures().known(style.texture().figures()));
        Emotion emotion = feeling.emotion();
        if (emotion.valence() < 0 && emotion.tension() >= DREAD && emotion.arousal() > 0) {
            figures.removeIf(Figure::rings);
            figures.addAll(tables.figures().known(DRIVEN));
        }
        return Optional.of(wanted.figure(figures, varied.melody(), tempo, seed.at("figure")));
    }

    /** What a character feels at home. */
    private static Feeling own(Player player) {
        return player.portrait()
                .profile()
                .emotions()
                .orElseGet(() -> Feeling.of(player.portrait().emotion()));
    }

    private Expression expression(Feeling feeling) {
        return CueModel.expression(feeling, tables.lexicon(), tables.moods());
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

    private Score score(Player player, SectionMusic music, Style style, Optional<Figure> figure, Seed seed) {
        Portrait portrait = player.portrait();
        List<SectionMusic> sections = List.of(music);
        Scene scene = Scene.lasting(music.timed().section().length())
                .title(player.theme().character())
                .build();
        SceneTexture.Parts parts =
                texture.write(scene, sections, List.of(player), style, portrait.house(), figure, seed.at("texture"));
        OverTime shape = new OverTime(music.lines().get(0), music.timed().end());
        return SceneComposer.score(
                scene,
                sections,
                new SceneTexture.Parts(shape.shaped(parts.parts()), parts.courses()),
                style.rhythm(),
                tables);
    }

    private static PerformanceBrief playing(Style style, SectionMusic music, Feeling feeling) {
        boolean swung = music.lines().get(0).treatment().swung();
        Style.Rhythm feel = swung ? style.rhythm().swung() : style.rhythm();
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

    /** The theme's tempo, moved by as much as the feelings lie apart. */
    double tempo(Player player, Feeling feeling, Meter meter) {
        Theme theme = player.theme();
        double home = expression(own(player)).tempo();
        double there = expression(feeling).tempo();
        double beat = theme.melody().meter().isCompound() == meter.isCompound()
                ? 1
                : meter.isCompound() ? COMPOUND_TEMPO : 1 / COMPOUND_TEMPO;
        double tempo = theme.tempo() * beat * there / home;
        return Math.max(40, Math.min(200, FastMath.rint(tempo)));
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
                feeling.said(),
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
