package yeoun.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeoun.analysis.TwoVoices;
import yeoun.compose.texture.BarSpan;
import yeoun.compose.texture.ChordSpan;
import yeoun.compose.texture.FigurePlayer;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Makes a bass line of a bass figure: independent of the tune, and clear of the chords above it. */
final class BassLine {

    private static final double PARALLEL = 12;
    private static final double MUDDY = 6;
    private static final double AWKWARD = 0.7;

    /** What it costs to play the very note of a hand above, more than anything else: then there is one player fewer. */
    private static final double DOUBLED = 30;

    private static final double CROSSING = 8;
    private static final double WIDE = 2;
    /** What it costs to stand a chord on its third, which is less than parallels cost. */
    private static final double INVERTED = 9;

    private static final double ROOT = 1.5;
    private static final double OCTAVE = 1;

    private final Instrument instrument;
    private final List<ChordSpan> above;
    private final List<ChordSpan> basses;
    private final List<Note> tune;
    private final Key key;

    /**
     * A bass line still to be played.
     *
     * @param chords the voiced chords, whose lowest voice it plays
     * @param above the chords as they are played above it
     * @param tune the melody above it, in time
     * @param key the key, whose tones lead from one chord to the next
     */
    BassLine(Instrument instrument, List<ChordSpan> chords, List<ChordSpan> above, List<Note> tune, Key key) {
        this.instrument = instrument;
        this.key = key;
        this.above = above;
        this.basses = chords.stream().map(c -> inRegister(c, instrument)).toList();
        this.tune = tune;
    }

    /** The bass alone, in the register of the instrument, with its octave above for figures that ask for one. */
    private static ChordSpan inRegister(ChordSpan chord, Instrument instrument) {
        Pitch pitch = chord.voices().get(0);
        while (pitch.midi() > Math.min(instrument.comfortHigh(), instrument.comfortLow() + 14)) {
            pitch = pitch.minus(Interval.OCTAVE);
        }
        while (pitch.midi() < instrument.comfortLow()) {
            pitch = pitch.plus(Interval.OCTAVE);
        }
        return new ChordSpan(chord.onset(), chord.end(), chord.chord(), List.of(pitch, pitch.plus(Interval.OCTAVE)));
    }

    /** The bass of every chord in an instrument's register. */
    static List<Pitch> of(List<ChordSpan> chords, Instrument instrument) {
        return chords.stream()
                .map(chord -> inRegister(chord, instrument).voices().get(0))
                .toList();
    }

    /** Plays a figure through some bars. */
    List<Note> play(Figure figure, List<BarSpan> bars) {
        return line(new FigurePlayer(figure, instrument, key).play(bars, basses));
    }

    /** Plays a figure that comes to rest on the bass note alone in the last bar. */
    List<Note> settle(Figure figure, List<BarSpan> bars) {
        int last = bars.size() - 1;
        FigurePlayer player = new FigurePlayer(figure, instrument, key);
        List<Note> notes = new ArrayList<>(player.play(bars.subList(0, last), basses));
        for (Note note : player.hold(bars.get(last), basses)) {
            boolean lowest = basses.stream().anyMatch(c -> c.voices().get(0).equals(note.pitch()));
            if (lowest) {
                notes.add(note);
            }
        }
        return line(notes);
    }

    /**
     * The figure where it is good, and the best nearby notes where it would run in fifths or octaves with the tune or
     * muddy the chord: the chord's own bass, or the same note in another octave. The cheapest line of all is found.
     */
    private List<Note> line(List<Note> figure) {
        List<Note> sorted = new ArrayList<>(figure);
        sorted.sort(null);
        List<Note> lowest = new ArrayList<>();
        List<Note> line = new ArrayList<>();
        for (Note note : sorted) {
            boolean doubles =
                    !lowest.isEmpty() && lowest.get(lowest.size() - 1).onset().equals(note.onset());
            (doubles ? line : lowest).add(note);
        }
        line.addAll(cheapest(lowest));
        line.sort(null);
        return line;
    }

    private List<Note> cheapest(List<Note> lowest) {
        if (lowest.isEmpty()) {
            return lowest;
        }
        List<List<Choice>> steps = new ArrayList<>();
        for (Note note : lowest) {
            List<Choice> before = steps.isEmpty() ? List.of() : steps.get(steps.size() - 1);
            int struck = struckWith(note);
            steps.add(
                    choices(note).stream().map(c -> reached(c, before, struck)).toList());
        }
        Choice choice = steps.get(steps.size() - 1).stream()
                .min(Comparator.comparingDouble(Choice::cost))
                .orElseThrow();
        List<Note> line = new ArrayList<>();
        for (Choice c = choice; c != null; c = c.before) {
            line.add(0, c.note);
        }
        return line;
    }

    /** A note that may be played, what the line up to it costs, and how it came there. */
    private record Choice(Note note, double cost, @Nullable Choice before) {}

    private Choice reached(Choice choice, List<Choice> before, int struck) {
        Choice best = choice;
        double least = Double.POSITIVE_INFINITY;
        for (Choice from : before) {
            double cost = from.cost + move(from.note, choice.note, struck);
            if (cost < least) {
                least = cost;
                best = new Choice(choice.note, cost + choice.cost, from);
            }
        }
        return best;
    }

    private double move(Note before, Note here, int struck) {
        int leap = Math.abs(here.pitch().midi() - before.pitch().midi());
        return (isParallel(before, here, struck) ? PARALLEL : 0)
                + 0.02 * leap
                + (leap > 12 ? WIDE : leap > 7 && leap < 12 ? AWKWARD : 0);
    }

    private List<Choice> choices(Note here) {
        List<Pitch> voices = at(above, here.onset()).map(ChordSpan::voices).orElse(List.of());
        List<Choice> choices = new ArrayList<>();
        add(choices, here, here.pitch(), voices, 0);
        add(choices, here, here.pitch().minus(Interval.OCTAVE), voices, OCTAVE);
        add(choices, here, here.pitch().plus(Interval.OCTAVE), voices, OCTAVE);
        at(basses, here.onset()).map(c -> c.voices().get(0)).ifPresent(bass -> {
            add(choices, here, bass, voices, ROOT);
            add(choices, here, bass.minus(Interval.OCTAVE), voices, ROOT + OCTAVE);
            add(choices, here, bass.plus(Interval.OCTAVE), voices, ROOT + OCTAVE);
        });
        at(basses, here.onset()).flatMap(this::third).ifPresent(third -> add(choices, here, third, voices, INVERTED));
        return choices;
    }

    /** The third of a chord whose root would be its bass, in the register of the bass; the last chord stands on its root. */
    private Optional<Pitch> third(ChordSpan span) {
        Interval third = span.chord().quality().intervals().get(1);
        boolean last = span.equals(basses.get(basses.size() - 1));
        if (last || span.chord().isInverted() || third.semitones() < 3 || third.semitones() > 4) {
            return Optional.empty();
        }
        Pitch above = span.voices().get(0).plus(third);
        Pitch below = above.minus(Interval.OCTAVE);
        return Optional.of(below.midi() >= instrument.comfortLow() ? below : above);
    }

    private void add(List<Choice> choices, Note here, Pitch pitch, List<Pitch> voices, double cost) {
        boolean own = pitch.equals(here.pitch());
        if (own || pitch.midi() >= instrument.low() && pitch.midi() <= instrument.comfortHigh()) {
            boolean crosses = !voices.isEmpty() && pitch.midi() >= voices.get(0).midi();
            double standing = (crosses ? CROSSING : 0)
                    + (voices.contains(pitch) ? DOUBLED : 0)
                    + (isMuddy(pitch, voices) ? MUDDY : 0);
            choices.add(new Choice(here.at(pitch), cost + standing, null));
        }
    }

    private static Optional<ChordSpan> at(List<ChordSpan> chords, Rational at) {
        return chords.stream()
                .filter(c -> c.onset().compareTo(at) <= 0 && c.end().isMoreThan(at))
                .findFirst();
    }

    /** The first note of the tune, after its very first, that is struck together with a note of the bass; 0 for none. */
    private int struckWith(Note bass) {
        for (int i = 1; i < tune.size(); i++) {
            if (tune.get(i).onset().equals(bass.onset())) {
                return i;
            }
        }
        return 0;
    }

    /** Whether tune and bass, struck together, have moved in fifths or octaves. */
    private boolean isParallel(Note before, Note here, int struck) {
        return struck > 0
                && before.end().equals(here.onset())
                && TwoVoices.areParallel(
                        tune.get(struck - 1).pitch().midi(),
                        before.pitch().midi(),
                        tune.get(struck).pitch().midi(),
                        here.pitch().midi());
    }

    /** Whether a bass is too close below a voice of the chord for its depth. */
    private static boolean isMuddy(Pitch bass, List<Pitch> above) {
        return above.stream().anyMatch(voice -> TwoVoices.areMuddy(bass.midi(), voice.midi()));
    }
}
