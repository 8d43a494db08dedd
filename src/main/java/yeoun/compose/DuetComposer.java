package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.Portion;
import yeoun.compose.scene.Telling;
import yeoun.compose.scene.TimedSection;
import yeoun.craft.Form;
import yeoun.craft.Instrument;
import yeoun.craft.Phrase;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.story.Scene;
import yeoun.theme.Counterpoint;
import yeoun.theme.Melody;
import yeoun.theme.Settings;
import yeoun.theme.Statement;
import yeoun.theme.Theme;
import yeoun.theme.Treatment;
import yeoun.theme.Variation;
import yeoun.theme.Variations;

/**
 * Combines two themes: at once where they can sound at once, else in turns. Harmony is written for both, both are fitted to it,
 * and of several fittings the one whose voices go best together is kept.
 */
final class DuetComposer {

    /** So many fittings are compared. */
    private static final int FITTINGS = 4;

    /** Who can take the second voice where its own instrument cannot, or is the first's. */
    private static final List<String> SECONDS =
            List.of("violin", "viola", "cello", "flute", "clarinet", "horn", "contrabass");

    private final Tables tables;
    private final SectionWriter writer;
    private final SceneTexture texture;
    private final VariationComposer variations;

    DuetComposer(Tables tables, SectionWriter writer, VariationComposer variations) {
        this.tables = tables;
        this.writer = writer;
        this.texture = new SceneTexture(tables);
        this.variations = variations;
    }

    Duet compose(Player first, Player second, Feeling feeling, Seed seed) {
        Optional<Counterpoint.Fit> fit = Counterpoint.of(first.theme(), second.theme());
        Optional<Counterpoint.Fit> turned = fit.isPresent() ? fit : Counterpoint.of(second.theme(), first.theme());
        boolean swapped = fit.isEmpty() && turned.isPresent();
        Player leads = swapped ? second : first;
        Player follows = swapped ? first : second;
        return turned.isPresent()
                ? together(leads, follows, turned.get(), feeling, seed)
                : inTurns(first, second, feeling, seed);
    }

    private Duet together(Player first, Player second, Counterpoint.Fit fit, Feeling feeling, Seed seed) {
        Theme theme = first.theme();
        Meter meter = theme.melody().meter();
        Variation moved = fit.variation(theme);
        Melody line = moved.apply(Statement.of(second.theme())).melody();
        int octaves = octaves(first);
        Instrument voice = secondVoice(first, second, line.transposed(7 * octaves), theme.key());
        int lead = theme.melody().pickup().isZero() && line.pickup().isZero() ? 0 : 1;
        int bars = bars(first, second, fit, line);
        TimedSection timed = variations.timed(first, feeling, meter, lead + bars, 1);
        Variation plain = Settings.reharmonisation();
        List<Telling> tellings = List.of(
                stands(first, lead, bars, plain),
                telling(second, lead, bars, Portion.WHOLE, moved.then(Settings.timbre(voice.id()))));
        SectionMusic best = null;
        double smoothest = Double.MAX_VALUE;
        for (int i = 0; i < FITTINGS; i++) {
            SectionMusic music = write(
                    first,
                    timed,
                    theme.key(),
                    tellings,
                    octaves,
                    seed.at("fitting").at(i));
            double rough = roughness(music);
            if (rough < smoothest) {
                best = music;
                smoothest = rough;
            }
        }
        return duet(first, second, Optional.of(fit), Objects.requireNonNull(best), feeling, seed);
    }

    /** Until the first of the second theme's phrase ends that the first theme does not outlast. */
    private static int bars(Player first, Player second, Counterpoint.Fit fit, Melody line) {
        int own = bars(first.theme().melody());
        Rational bar = first.theme().melody().meter().bar();
        Rational theirs =
                Rational.of(bars(line)).minus(fit.shift().dividedBy(bar)).dividedBy(Math.max(1, second.bars()));
        for (Phrase phrase : second.phrases()) {
            Rational end = fit.shift().dividedBy(bar).plus(theirs.times(phrase.endBar()));
            if (end.compareTo(Rational.of(own)) >= 0) {
                return (int) end.ceil();
            }
        }
        return Math.max(own, bars(line));
    }

    /** Call and response: phrase by phrase, each in its own voice, in the key and meter of the first. */
    private Duet inTurns(Player first, Player second, Feeling feeling, Seed seed) {
        Theme theme = first.theme();
        Meter meter = theme.melody().meter();
        Variation read = rebarred(meter).then(Variations.in(theme.key().mode()));
        List<Telling> tellings = new ArrayList<>();
        int at = theme.melody().pickup().isZero()
                        && second.theme().melody().pickup().isZero()
                ? 0
                : 1;
        for (Portion portion : List.of(Portion.OPENING, Portion.CLOSE)) {
            int call = portion.bars(first);
            tellings.add(telling(first, at, call, portion, Variation.NONE));
            int response = Math.max(
                    1,
                    bars(read.apply(new Statement(second.theme().key(), portion.of(second), Treatment.PLAIN))
                            .melody()));
            tellings.add(telling(second, at + call, response, portion, read));
            at += call + response;
        }
        TimedSection timed = variations.timed(first, feeling, meter, at, 1);
        SectionMusic music = write(first, timed, theme.key(), tellings, octaves(first), seed.at("turns"));
        return duet(first, second, Optional.empty(), music, feeling, seed);
    }

    private static Variation rebarred(Meter meter) {
        return switch (meter.toString()) {
            case "3/4" -> Variations.waltz();
            case "6/8" -> Variations.sixEight();
            case "5/4" -> Variations.fiveFour();
            case "7/8" -> Variations.sevenEight();
            case "4/4" -> Variations.commonTime();
            default -> Variations.rebarring(meter);
        };
    }

    /** The theme against which the other was found: note for note, so that the two fit as they were found to. */
    private static Telling stands(Player player, int bar, int bars, Variation chords) {
        return new Telling(player, 0, bar, bars, Portion.WHOLE, chords, 1, 1, chords.toString());
    }

    private static Telling telling(Player player, int bar, int bars, Portion portion, Variation variation) {
        return new Telling(player, 0, bar, bars, portion, variation, Counterpoint.KNOWN, 1, variation.toString());
    }

    private static int bars(Melody melody) {
        return Math.max(1, (int) melody.length()
                .minus(melody.pickup())
                .dividedBy(melody.meter().bar())
                .ceil());
    }

    /** How many octaves bring the first theme into its voice. */
    private static int octaves(Player first) {
        Instrument voice = first.portrait().voice();
        double mean = Register.mean(first.theme().melody(), first.theme().key());
        double middle = (voice.comfortLow() + voice.comfortHigh()) / 2.0;
        boolean fits = mean >= voice.comfortLow() + 4 && mean <= voice.comfortHigh() - 4;
        return fits ? 0 : (int) FastMath.rint((middle - mean) / 12);
    }

    private Instrument secondVoice(Player first, Player second, Melody line, Key key) {
        int low =
                line.degrees().stream().mapToInt(d -> key.pitch(d).midi()).min().orElse(60);
        int high =
                line.degrees().stream().mapToInt(d -> key.pitch(d).midi()).max().orElse(72);
        List<Instrument> candidates = new ArrayList<>(List.of(second.portrait().voice()));
        candidates.addAll(tables.instruments().known(SECONDS));
        return candidates.stream()
                .filter(i -> i.low() <= low
                        && i.high() >= high
                        && !i.equals(first.portrait().voice()))
                .findFirst()
                .orElse(second.portrait().voice());
    }

    private SectionMusic write(
            Player first, TimedSection timed, Key key, List<Telling> tellings, int octaves, Seed seed) {
        Portrait portrait = first.portrait();
        return writer.write(
                new SectionWriter.Brief(
                        timed,
                        key,
                        tellings,
                        Optional.of(first),
                        portrait.style(),
                        Form.Ending.CLOSE,
                        "",
                        OptionalInt.of(octaves),
                        portrait.weights()),
                seed);
    }

    private static double roughness(SectionMusic music) {
        PlacedLine one = music.lines().get(0);
        PlacedLine other = music.lines().get(1);
        Rational apart = other.start()
                .plus(other.line().pickup())
                .minus(one.start().plus(one.line().pickup()));
        return Counterpoint.roughness(one.line(), other.line(), apart, music.key());
    }

    private Duet duet(
            Player first,
            Player second,
            Optional<Counterpoint.Fit> fit,
            SectionMusic music,
            Feeling feeling,
            Seed seed) {
        Style style = first.portrait().style();
        List<SectionMusic> sections = List.of(music);
        Scene scene = Scene.lasting(music.timed().section().length())
                .title(first.name() + " + " + second.name())
                .build();
        SceneTexture.Parts parts = texture.write(
                scene, sections, List.of(first, second), style, first.portrait().house(), seed.at("texture"));
        Score score = SceneComposer.score(scene, sections, parts, style.rhythm(), tables);
        PerformanceBrief playing = PerformanceBrief.of(style.rhythm(), style.performance())
                .feeling(feeling.emotion())
                .endingFreely();
        List<Double> likenesses =
                music.lines().stream().map(PlacedLine::likeness).toList();
        double rough = fit.isPresent() ? roughness(music) : 0;
        return new Duet(first, second, fit, rough, likenesses, feeling, score, music, playing);
    }
}
