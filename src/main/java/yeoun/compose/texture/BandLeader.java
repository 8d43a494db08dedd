package yeoun.compose.texture;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Figure;
import yeoun.craft.Groove;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.palette.ColourModel;
import yeoun.story.Emotion;
import yeoun.story.HouseStyle;

/** Chooses who accompanies and how: by style, feeling, colours and the house. */
public final class BandLeader {

    /** How much an instrument of the house counts against another: seven cues in ten have no others (MUSIC 5.10). */
    /** How likely a keyboard accompanies another, as one player would do for both. */
    private static final double SECOND_KEYBOARD = 0.1;

    /** How much likelier a pulse is where it is a jangdan, which carries slow and sad music too (MUSIC 7.6). */
    private static final double JANGDAN = 0.4;

    private static final double HOUSE = 12;

    /** How much drums that are not the house's hold back. */
    private static final double FOREIGN_DRUMS = 0.25;

    /** By how much more energy the accompaniment is lifted where a theme climbs. */
    private static final double LIFT = 0.4;

    /** How likely a figure is that does not suit who plays it, and one that he is not quick enough for. */
    private static final double UNSUITED = 0.001;

    private static final double UNPLAYABLE = 1e-5;

    private final Tables tables;

    /** A leader with these tables. */
    public BandLeader(Tables tables) {
        this.tables = tables;
    }

    /**
     * Chooses a band.
     *
     * @param melody the instrument that has the tune, which does not accompany itself
     * @param tempo beats a minute, a beat being the meter's
     */
    public Band choose(
            Style style,
            HouseStyle house,
            Emotion emotion,
            ColourModel colours,
            Meter meter,
            double tempo,
            Instrument melody,
            Seed seed) {
        Style.Ensemble ensemble = style.ensemble();
        Chooser chooser = new Chooser(house, colours, melody);
        Instrument chords = chooser.choose(ensemble.chords(), seed.at("chords")).orElse(melody);
        Optional<Instrument> pad = chooser.choose(ensemble.pad(), seed.at("pad"));
        Instrument bass = chooser.choose(ensemble.bass(), seed.at("bass"))
                .orElseGet(() -> tables.instruments().get("contrabass"));
        Optional<Groove> groove = groove(style.texture(), house, emotion, meter, tempo, seed.at("groove"));
        return new Band(
                chords,
                figure(style, chords, emotion, meter, tempo, seed.at("figure")),
                figure(style, chords, emotion.shifted(0, LIFT, 0), meter, tempo, seed.at("lifted")),
                pad,
                bass,
                bass(style, bass, emotion, meter, tempo, seed.at("bass figure")),
                groove,
                groove.map(g -> tables.instruments().get(g.instrument())));
    }

    /** An accompaniment figure of the style that suits the player, the meter, the tempo and the energy. */
    public Figure figure(Style style, Instrument player, Emotion emotion, Meter meter, double tempo, Seed seed) {
        boolean sustains = player.sustain() == Instrument.Sustain.HELD;
        return figure(
                style.texture().figures(),
                emotion,
                meter,
                f -> (sustains || !f.holds() ? 1 : UNSUITED) * (canPlay(player, f, meter, tempo) ? 1 : UNPLAYABLE),
                seed);
    }

    /** A bass figure of the style that suits the player, the meter, the tempo and the energy. */
    public Figure bass(Style style, Instrument player, Emotion emotion, Meter meter, double tempo, Seed seed) {
        return figure(
                style.texture().basses(), emotion, meter, f -> canPlay(player, f, meter, tempo) ? 1 : UNPLAYABLE, seed);
    }

    /** Whether a player is quick enough for a figure. */
    public static boolean canPlay(Instrument player, Figure figure, Meter meter, double tempo) {
        double whole = 60 / tempo / meter.beat(0).toDouble();
        return player.canStrike(1 / (figure.shortest().toDouble() * whole));
    }

    private Figure figure(
            List<String> ids, Emotion emotion, Meter meter, ToDoubleFunction<Figure> playable, Seed seed) {
        List<Figure> figures = tables.figures().known(ids);
        return seed.pick(
                figures, f -> 1e-6 + fits(f, meter) * energy(f, emotion.arousal()) * playable.applyAsDouble(f));
    }

    private static double fits(Figure figure, Meter meter) {
        if (figure.compound() != meter.isCompound()) {
            return 0.001;
        }
        Rational cycle = figure.cycle();
        boolean whole = meter.bar().isMultipleOf(cycle) || cycle.isMultipleOf(meter.bar());
        boolean grouped =
                meter.groups().size() > 1 && meter.groups().stream().allMatch(g -> g.isMultipleOf(figure.step()));
        return whole || grouped ? 1 : 0.03;
    }

    private static double energy(Figure figure, double arousal) {
        double outside = Math.max(0, Math.max(figure.calm() - arousal, arousal - figure.lively()));
        return FastMath.exp(-8 * outside);
    }

    private Optional<Groove> groove(
            Style.Texture texture, HouseStyle house, Emotion emotion, Meter meter, double tempo, Seed seed) {
        List<Groove> grooves = tables.grooves().known(texture.grooves()).stream()
                .filter(g -> g.meter().equals(meter))
                .filter(g -> tempo >= 0.85 * g.slowest() && tempo <= 1.15 * g.fastest())
                .toList();
        if (grooves.isEmpty()) {
            return Optional.empty();
        }
        boolean jangdan = grooves.stream()
                .anyMatch(g -> tables.instruments().get(g.instrument()).isGugak());
        double wish = 0.25 + 0.9 * emotion.arousal() + 0.3 * Math.max(0, emotion.valence()) + (jangdan ? JANGDAN : 0);
        boolean ours = grooves.stream().anyMatch(g -> isOfHouse(house, g.instrument()));
        double share = house.instruments().isEmpty() || ours ? 1 : FOREIGN_DRUMS;
        boolean plays = seed.at("plays").chance(share * Math.max(0, Math.min(1, wish)));
        return plays
                ? Optional.of(seed.pick(
                        grooves,
                        g -> FastMath.exp(-FastMath.abs(FastMath.log(tempo / g.usual())) * 3)
                                * (isOfHouse(house, g.instrument()) ? HOUSE : 1)))
                : Optional.empty();
    }

    private static boolean isOfHouse(HouseStyle house, String instrument) {
        return house.instruments().contains(instrument) || house.colours().contains(instrument);
    }

    private final class Chooser {
        private final HouseStyle house;
        private final ColourModel colours;
        private final Instrument melody;

        Chooser(HouseStyle house, ColourModel colours, Instrument melody) {
            this.house = house;
            this.colours = colours;
            this.melody = melody;
        }

        Optional<Instrument> choose(List<String> ids, Seed seed) {
            List<Instrument> candidates = tables.instruments().known(ids).stream()
                    .filter(i -> !i.equals(melody) && !house.forbidden().contains(i.id()))
                    .toList();
            return candidates.isEmpty()
                    ? Optional.empty()
                    : Optional.of(seed.pick(candidates, i -> weight(i, candidates.indexOf(i))));
        }

        private double weight(Instrument instrument, int rank) {
            boolean ofHouse = isOfHouse(house, instrument.id());
            boolean second = instrument.isKeyboard() && melody.isKeyboard();
            return FastMath.pow(0.6, rank)
                    * FastMath.sqrt(colours.match(instrument))
                    * (ofHouse ? HOUSE : 1)
                    * (second ? SECOND_KEYBOARD : 1);
        }
    }
}
