package yeoun.compose;

import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.Portion;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.Telling;
import yeoun.compose.scene.TimedSection;
import yeoun.compose.scene.VariationChooser;
import yeoun.craft.Form;
import yeoun.craft.Mood;
import yeoun.craft.Tables;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.palette.Expression;
import yeoun.palette.Portrait;
import yeoun.score.Score;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.Palette;
import yeoun.story.Scene;
import yeoun.theme.Statement;
import yeoun.theme.Treatment;
import yeoun.theme.Variation;

/** Composes a variation of a theme as a piece of its own: the varied line, fitted, with harmony and texture of its own. */
final class VariationComposer {

    private static final double COMPOUND_TEMPO = 0.74;

    private final Tables tables;
    private final SectionWriter writer;
    private final SceneTexture texture;
    private final VariationChooser chooser;

    VariationComposer(Tables tables, SectionWriter writer) {
        this.tables = tables;
        this.writer = writer;
        this.texture = new SceneTexture(tables);
        this.chooser = new VariationChooser(tables);
    }

    /** The chain that brings a theme nearest to a feeling while it stays as recognisable as asked. */
    Variation choose(ThemeTake take, Feeling feeling, double floor, Seed seed) {
        return chooser.choose(player(take), Portion.WHOLE, feeling.emotion(), floor, true, 1, seed)
                .variation();
    }

    private static Player player(ThemeTake take) {
        return new Player(take.portrait(), take.theme(), take.plan().form().phrases());
    }

    VariedTheme compose(ThemeTake take, Variation variation, Feeling feeling, Seed seed) {
        Player player = player(take);
        Statement varied =
                variation.apply(new Statement(take.theme().key(), Portion.WHOLE.of(player), Treatment.PLAIN));
        Meter meter = varied.melody().meter();
        int lead = varied.melody().pickup().isZero() ? 0 : 1;
        Rational line = varied.melody().length().minus(varied.melody().pickup());
        int bars = lead + (int) line.dividedBy(meter.bar()).ceil();
        TimedSection timed = timed(take, feeling, meter, bars);
        Portrait portrait = take.portrait();
        Telling telling =
                new Telling(player, 0, lead, bars - lead, Portion.WHOLE, variation, 0, 1, variation.toString());
        Key key = new Key(take.theme().key().tonic(), varied.key().mode()).simplySpelled();
        SectionMusic music = writer.write(
                new SectionWriter.Brief(
                        timed,
                        key,
                        List.of(telling),
                        Optional.of(player),
                        portrait.style(),
                        Form.Ending.CLOSE,
                        "",
                        portrait.style().rules().overriddenBy(portrait.profile().rules())),
                seed.at("section"));
        Scene scene = Scene.lasting(timed.section().length())
                .title(take.theme().character())
                .build();
        Score score = SceneComposer.score(
                scene,
                List.of(music),
                texture.write(
                        scene, List.of(music), List.of(player), portrait.style(), portrait.house(), seed.at("texture")),
                tables);
        return new VariedTheme(take, variation, music.lines().get(0).likeness(), feeling, score, music);
    }

    private TimedSection timed(ThemeTake take, Feeling feeling, Meter meter, int bars) {
        Emotion emotion = feeling.emotion();
        Expression expression = CueModel.expression(emotion);
        List<Mood> moods = CueModel.moods(feeling, tables.lexicon(), tables.moods());
        double wanted = moods.isEmpty()
                ? expression.tempo()
                : Math.sqrt(expression.tempo() * moods.get(0).core());
        double tempo = Math.max(40, Math.rint(wanted * (meter.isCompound() ? COMPOUND_TEMPO : 1)));
        int beats = bars * meter.beatCount();
        Rational seconds = Rational.of(60L * beats, (long) tempo);
        Section section = new Section(
                0,
                Rational.ZERO,
                seconds,
                emotion,
                wanted,
                Palette.NONE,
                false,
                Optional.empty(),
                List.of(take.theme().character()),
                List.of(),
                List.of());
        return new TimedSection(section, meter, beats, tempo, Rational.ZERO);
    }
}
