package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;

/** Writes the last chord of an accompaniment: spread, climbing, ringing, cut off, or with one voice that resolves. */
final class Ending {

    /** A last chord shorter than this many beats is struck and no more. */
    private static final int BEATS = 2;

    /** An arpeggio climbs no higher than this MIDI note. */
    private static final int HIGHEST = 88;

    private final Key key;
    private final Instrument player;
    private final double tempo;
    private final Sounding tune;

    /**
     * Endings of a player.
     *
     * @param tempo beats a minute, a beat being the meter's
     */
    Ending(Key key, Instrument player, double tempo, Sounding tune) {
        this.tempo = tempo;
        this.key = key;
        this.player = player;
        this.tune = tune;
    }

    /**
     * The notes of the last chord; empty where there is no time or no tone for this ending.
     *
     * @param bar the last bar
     * @param chord the last chord, in the player's register
     */
    List<Note> notes(BarPlay kind, BarSpan bar, ChordSpan chord) {
        Rational from = bar.onset().max(chord.onset());
        Rational to = bar.end().min(chord.end());
        Rational beat = bar.meter().beat(0);
        if (to.minus(from).isLessThan(beat.times(BEATS))) {
            return List.of();
        }
        int parts = bar.meter().isCompound() ? 3 : 2;
        Rational unit = beat.dividedBy(player.canStrike(parts * tempo / 60) ? parts : 1);
        return switch (kind) {
            case ROLLED ->
                built(rising(chord, topped(chord)), from, to, bar.meter().beatCount() > 3 ? beat : unit);
            case RINGING -> spread(rising(chord, chord.voices()), 3, from, to, unit);
            case CLIMBING -> spread(rising(chord, octaveUp(chord)), 6, from, to, unit);
            case SWELLING -> resolving(chord, from, to, beat);
            case CUT -> cut(rising(chord, chord.voices()), from, beat);
            default -> List.of();
        };
    }

    /** The voices, and on top the ninth that the chord has, else the octave of the root. */
    private List<Pitch> topped(ChordSpan chord) {
        List<Pitch> voices = new ArrayList<>(chord.voices());
        int top = voices.get(voices.size() - 1).midi();
        boolean ninth = chord.chord().contains((chord.chord().root().semitone() + 2) % 12);
        int tone = (chord.chord().root().semitone() + (ninth ? 2 : 0)) % 12;
        int midi = top + 3 + Math.floorMod(tone - top - 3, 12);
        if (midi <= Math.min(player.comfortHigh(), top + 11) && isFree(midi, chord)) {
            voices.add(spelled(chord.chord(), midi));
        }
        return voices;
    }

    /** The voices, and those above the bass an octave higher. */
    private static List<Pitch> octaveUp(ChordSpan chord) {
        List<Pitch> voices = new ArrayList<>(chord.voices());
        for (Pitch voice : chord.voices().subList(1, chord.voices().size())) {
            voices.add(voice.plus(Interval.OCTAVE));
        }
        return voices;
    }

    /** What of some pitches the player has, rising, each once. */
    private List<Pitch> rising(ChordSpan chord, List<Pitch> pitches) {
        int high = Math.max(
                Math.min(HIGHEST, player.comfortHigh()),
                chord.voices().get(chord.voices().size() - 1).midi());
        List<Pitch> rising = new ArrayList<>();
        pitches.stream()
                .sorted()
                .filter(p -> p.midi() >= player.low() && p.midi() <= Math.min(player.high(), high))
                .filter(p -> rising.isEmpty()
                        || p.midi() > rising.get(rising.size() - 1).midi())
                .forEach(rising::add);
        return rising;
    }

    /** The lowest tone, then what is between, then the highest: all stay. */
    private static List<Note> built(List<Pitch> rising, Rational from, Rational to, Rational step) {
        int top = rising.size() - 1;
        if (top < 2) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i <= top; i++) {
            Rational at = from.plus(step.times(i == 0 ? 0 : i == top ? 2 : 1));
            notes.add(Note.of(at, to.minus(at), rising.get(i)));
        }
        return notes;
    }

    /** The chord, as long as a beat and with an accent. */
    private static List<Note> cut(List<Pitch> rising, Rational from, Rational beat) {
        return rising.stream()
                .map(pitch -> new Note(from, beat, pitch, 1, Set.of(Articulation.ACCENT), Optional.empty()))
                .toList();
    }

    /** So many tones one after another from the lowest; the rest, with the last of them, stay. */
    private List<Note> spread(List<Pitch> rising, int single, Rational from, Rational to, Rational unit) {
        long half = to.minus(from).dividedBy(unit).floor() / 2 + 1;
        int count = (int) Math.min(Math.min(single, rising.size() - 1), half);
        if (count < 2) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        Rational at = from;
        for (int i = 0; i < count; i++) {
            boolean lowest = i == 0 && player.isKeyboard();
            Rational end = lowest ? to : at.plus(unit);
            notes.add(Note.of(at, end.minus(at), rising.get(i)));
            at = at.plus(unit);
        }
        int kept = Math.max(1, Math.min(player.atOnce() - 1, 3));
        int first = Math.max(1, Math.max(rising.size() - kept, rising.size() > count + kept ? count : 0));
        int last = Math.min(rising.size(), first + kept);
        for (Pitch pitch : rising.subList(first, last)) {
            notes.add(Note.of(at, to.minus(at), pitch));
        }
        return notes;
    }

    /** All voices held, but one that comes a step late: the ninth before the root, the sixth before the fifth, the fourth. */
    private List<Note> resolving(ChordSpan chord, Rational from, Rational to, Rational beat) {
        Rational turn =
                from.plus(beat.times(Math.max(1, to.minus(from).dividedBy(beat).floor() / 2)));
        List<Pitch> voices = chord.voices();
        for (int voice = voices.size() - 1; voice > 0; voice--) {
            Optional<Pitch> late = late(chord, voices.get(voice), voice);
            if (late.isPresent()) {
                List<Note> notes = new ArrayList<>();
                for (int other = 0; other < voices.size(); other++) {
                    if (other != voice) {
                        notes.add(Note.of(from, to.minus(from), voices.get(other)));
                    }
                }
                notes.add(Note.of(from, turn.minus(from), late.get()));
                notes.add(Note.of(turn, to.minus(turn), voices.get(voice)));
                return notes;
            }
        }
        return List.of();
    }

    /** The tone of the key a whole step above a voice, if there is room for it and nothing rubs. */
    private Optional<Pitch> late(ChordSpan chord, Pitch resolution, int voice) {
        int midi = resolution.midi() + 2;
        Pitch pitch = Pitch.ofMidi(midi, key.tonic());
        Degree degree = key.degree(pitch);
        boolean own = key.mode().contains(new Degree(degree.simple(), degree.alteration()));
        boolean room = voice + 1 == chord.voices().size()
                || chord.voices().get(voice + 1).midi() - midi >= 2;
        boolean foreign = !chord.chord().contains(midi % 12);
        return own && room && foreign && isFree(midi, chord) ? Optional.of(pitch) : Optional.empty();
    }

    /** Whether neither the tune nor the chord has a semitone from it. */
    private boolean isFree(int midi, ChordSpan chord) {
        int sounding = tune.classes(chord.onset(), chord.end()) | chord.chord().bits();
        return (sounding >> (midi + 1) % 12 & 1) == 0 && (sounding >> (midi + 11) % 12 & 1) == 0;
    }

    private Pitch spelled(Chord chord, int midi) {
        return chord.contains(midi % 12) ? chord.spelled(midi) : Pitch.ofMidi(midi, key.tonic());
    }
}
