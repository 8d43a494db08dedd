package yeoun.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.music.Interval;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.palette.ColourModel;
import yeoun.score.Note;
import yeoun.story.HouseStyle;

/**
 * A synthesiser that softly doubles a live player who holds notes, where the style is hybrid (MUSIC 6.3). Bright behind dark
 * players and dark behind bright ones; short notes stay the player's own. Warm pictures are left to live players.
 */
final class HybridDouble {

    /** Notes from an eighth on are doubled: what is shorter is attack, and attacks are the live player's. */
    private static final Rational HELD = Rational.of(1, 8);

    /** With so much synthesis or more there is a double. */
    private static final double ENOUGH = 0.3;

    private final Style.Ensemble ensemble;
    private final HouseStyle house;
    private final Table<Instrument> instruments;

    HybridDouble(Style style, HouseStyle house, Table<Instrument> instruments) {
        this.ensemble = style.ensemble();
        this.house = house;
        this.instruments = instruments;
    }

    /** Who doubles a player under some colours, if anybody does. */
    Optional<Instrument> behind(Instrument player, ColourModel colours) {
        boolean live = player.family() != Instrument.Family.SYNTH && player.sustain() == Instrument.Sustain.HELD;
        return !live || share(colours) < ENOUGH
                ? Optional.empty()
                : instruments.known(ensemble.doubles()).stream()
                        .filter(this::isAllowed)
                        .min(Comparator.comparingDouble(i -> Math.abs(i.brightness() - (1 - player.brightness()))));
    }

    private boolean isAllowed(Instrument instrument) {
        boolean core = house.instruments().isEmpty()
                || house.instruments().contains(instrument.id())
                || house.colours().contains(instrument.id());
        return core && !house.forbidden().contains(instrument.id());
    }

    /** How much is synthesised, 0.1 to 0.9: more in cold and in dark pictures. */
    static double share(ColourModel colours) {
        double share = 0.45 - 0.35 * colours.warmth() + (colours.lightness() < 0.35 ? 0.2 : 0);
        return Math.max(0.1, Math.min(0.9, share));
    }

    /** A player's held notes in the double's octave; in unison where that is beyond its comfortable range. */
    List<Note> notes(List<Note> line, Instrument synthesiser) {
        boolean fits = line.stream().allMatch(n -> isWithin(moved(n.pitch()), synthesiser));
        List<Note> notes = new ArrayList<>();
        for (Note note : line) {
            Pitch pitch = fits ? moved(note.pitch()) : note.pitch();
            if (!note.isGrace() && note.duration().compareTo(HELD) >= 0 && isWithin(pitch, synthesiser)) {
                notes.add(Note.of(note.onset(), note.duration(), pitch));
            }
        }
        return notes;
    }

    private Pitch moved(Pitch pitch) {
        return switch (ensemble.doubleOctave()) {
            case -1 -> pitch.minus(Interval.OCTAVE);
            case 1 -> pitch.plus(Interval.OCTAVE);
            default -> pitch;
        };
    }

    private static boolean isWithin(Pitch pitch, Instrument synthesiser) {
        return pitch.midi() >= synthesiser.comfortLow() && pitch.midi() <= synthesiser.comfortHigh();
    }
}
