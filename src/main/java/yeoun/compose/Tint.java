package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.craft.HarmonyTable;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.Passage;

/**
 * Chords in another light: the same roots in the same places, with sevenths, ninths and sharper tones added, or taken away, until
 * they are together as rough as asked (MUSIC 3.9). What is added belongs to the mode, or leads to it, and does not rub against
 * the tune; the last chord stays as it is.
 */
final class Tint {

    /** Colours of a function, from the smoothest to the roughest. */
    private static final List<List<ChordQuality>> WARM = List.of(
            List.of(
                    ChordQuality.MAJOR,
                    ChordQuality.ADD9,
                    ChordQuality.MAJOR_SEVEN,
                    ChordQuality.MAJOR_NINE,
                    ChordQuality.MAJOR_SEVEN_SHARP_ELEVEN),
            List.of(
                    ChordQuality.MAJOR,
                    ChordQuality.SEVEN,
                    ChordQuality.NINE,
                    ChordQuality.THIRTEEN,
                    ChordQuality.SEVEN_FLAT_NINE),
            List.of(
                    ChordQuality.MINOR,
                    ChordQuality.MINOR_ADD9,
                    ChordQuality.MINOR_SEVEN,
                    ChordQuality.MINOR_NINE,
                    ChordQuality.MINOR_ELEVEN,
                    ChordQuality.MINOR_SIX,
                    ChordQuality.MINOR_MAJOR_SEVEN),
            List.of(ChordQuality.DIMINISHED, ChordQuality.HALF_DIMINISHED, ChordQuality.DIMINISHED_SEVEN),
            List.of(ChordQuality.SUS2, ChordQuality.SUS4, ChordQuality.SEVEN_SUS4, ChordQuality.NINE_SUS4));

    /** The same where dread is meant: no ninths that soothe. */
    private static final List<List<ChordQuality>> DARK = List.of(
            List.of(ChordQuality.MAJOR, ChordQuality.MAJOR_SEVEN, ChordQuality.MAJOR_SEVEN_SHARP_ELEVEN),
            List.of(ChordQuality.MAJOR, ChordQuality.SEVEN, ChordQuality.SEVEN_FLAT_NINE),
            List.of(
                    ChordQuality.MINOR,
                    ChordQuality.MINOR_ADD9,
                    ChordQuality.MINOR_SIX,
                    ChordQuality.MINOR_MAJOR_SEVEN),
            List.of(ChordQuality.DIMINISHED, ChordQuality.HALF_DIMINISHED, ChordQuality.DIMINISHED_SEVEN));

    private final HarmonyTable table;
    private final Key key;
    private final List<List<ChordQuality>> families;
    private final List<Sounding> tune;

    /**
     * A tone of the tune.
     *
     * @param from when it begins
     * @param to when it ends
     * @param semitone its sounding pitch class
     */
    record Sounding(yeoun.music.Rational from, yeoun.music.Rational to, int semitone) {}

    /**
     * A light on chords.
     *
     * @param table how rough chords are
     * @param key their key
     * @param dark whether dread is meant
     * @param tune what is sung over them, times as theirs
     */
    Tint(HarmonyTable table, Key key, boolean dark, List<Sounding> tune) {
        this.table = table;
        this.key = key;
        this.families = dark ? DARK : WARM;
        this.tune = List.copyOf(tune);
    }

    /** The mean roughness of chords by their lengths, 0 to 1. */
    static double roughness(HarmonyTable table, List<Event<Chord>> chords) {
        double sum = 0;
        double length = 0;
        for (Event<Chord> event : chords) {
            double lasts = event.duration().toDouble();
            sum += table.affect(event.value().quality()).roughness() * lasts;
            length += lasts;
        }
        return length == 0 ? 0 : sum / length;
    }

    /** The chords at least so rough, as far as there are such colours of them. */
    Passage<Chord> rougher(Passage<Chord> chords, double roughness) {
        return towards(chords, roughness, 1);
    }

    /** The chords at most so rough, as far as there are such colours of them. */
    Passage<Chord> smoother(Passage<Chord> chords, double roughness) {
        return towards(chords, roughness, -1);
    }

    /** One chord after another a step further, the passing ones first, until it is enough. */
    private Passage<Chord> towards(Passage<Chord> chords, double wanted, int way) {
        List<Event<Chord>> events = new ArrayList<>(chords.events());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i : order(events.size() - 1)) {
                if (way * (roughness(table, events) - wanted) >= 0) {
                    return new Passage<>(chords.length(), events);
                }
                Event<Chord> event = events.get(i);
                Optional<ChordQuality> next = next(event, way);
                if (next.isPresent()) {
                    events.set(
                            i,
                            new Event<>(
                                    event.onset(),
                                    event.duration(),
                                    event.value().with(next.get())));
                    moved = true;
                }
            }
        }
        return new Passage<>(chords.length(), events);
    }

    /** Every second chord first, those that phrases begin with after them; the last is not among them. */
    private static List<Integer> order(int count) {
        List<Integer> order = new ArrayList<>();
        for (int first = 1; first >= 0; first--) {
            for (int i = first; i < count; i += 2) {
                order.add(i);
            }
        }
        return order;
    }

    /** The next colour of a chord that fits here. */
    private Optional<ChordQuality> next(Event<Chord> event, int way) {
        Chord chord = event.value();
        double own = table.affect(chord.quality()).roughness();
        ChordQuality best = null;
        for (ChordQuality colour : family(chord)) {
            double more = way * (table.affect(colour).roughness() - own);
            boolean nearer = best == null || more < way * (table.affect(best).roughness() - own);
            if (more > 0 && nearer && fits(event, chord.with(colour))) {
                best = colour;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<ChordQuality> family(Chord chord) {
        boolean dominant = chord.root().soundsLike(key.pitch(Degree.of(4)).pitchClass())
                || families.get(1).indexOf(chord.quality()) > 0;
        for (List<ChordQuality> family : families) {
            boolean other = family == families.get(0) && dominant;
            if (!other && family.contains(chord.quality())) {
                return family;
            }
        }
        return List.of();
    }

    /** Whether what a chord has besides its old tones belongs to the mode or leads to the tonic, and nothing sung rubs with it. */
    private boolean fits(Event<Chord> event, Chord other) {
        int added = other.bits() & ~event.value().bits();
        for (int semitone = 0; semitone < 12; semitone++) {
            boolean isAdded = (added >> semitone & 1) == 1;
            if (isAdded && !(belongs(semitone) && isFree(event, other, semitone))) {
                return false;
            }
        }
        return true;
    }

    private boolean belongs(int semitone) {
        int degree = Math.floorMod(semitone - key.tonic().semitone(), 12);
        Mode mode = key.mode();
        return degree == 11 && !mode.isTori()
                || mode.form().stream().anyMatch(form -> Math.floorMod(form.semitones(), 12) == degree);
    }

    private boolean isFree(Event<Chord> event, Chord other, int semitone) {
        return tune.stream()
                .filter(tone -> tone.from.isLessThan(event.end()) && tone.to.isMoreThan(event.onset()))
                .filter(tone -> !other.contains(tone.semitone))
                .noneMatch(tone -> Math.floorMod(tone.semitone - semitone, 12) == 1
                        || Math.floorMod(semitone - tone.semitone, 12) == 1);
    }
}
