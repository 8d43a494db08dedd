package yeoun.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.craft.Instrument;
import yeoun.craft.Instrument.Family;
import yeoun.craft.Instrument.Sustain;
import yeoun.craft.Style;
import yeoun.music.Chord;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Dynamic;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.Sigimsae;
import yeoun.score.TempoMap;

/** Instruments and small scores made by hand, for tests of playing and of formats. */
public final class SamplePieces {

    public static final Instrument PIANO = instrument("piano", "Piano", Family.KEYBOARD, 0, 21, 108, Sustain.DECAYING);
    public static final Instrument CELLO = instrument("cello", "Violoncello", Family.STRINGS, 42, 36, 84, Sustain.HELD);
    public static final Instrument VIOLIN = instrument("violin", "Violin", Family.STRINGS, 40, 55, 103, Sustain.HELD);
    public static final Instrument STRINGS =
            instrument("slow-strings", "Slow Strings", Family.STRING_SECTION, 49, 28, 96, Sustain.HELD);
    public static final Instrument FLUTE = instrument("flute", "Flute", Family.WOODWIND, 73, 60, 98, Sustain.HELD);
    public static final Instrument HAEGEUM =
            instrument("haegeum", "Haegeum", Family.GUGAK_BOWED, 110, 56, 87, Sustain.HELD);
    public static final Instrument GAYAGEUM =
            instrument("gayageum", "Gayageum", Family.GUGAK_PLUCKED, 107, 43, 78, Sustain.DECAYING);
    public static final Instrument BASS =
            instrument("upright-bass", "Upright Bass", Family.BASS, 32, 28, 67, Sustain.DECAYING);
    public static final Instrument SYNTH =
            instrument("synth-lead", "Synth Lead", Family.SYNTH, 81, 36, 96, Sustain.HELD);
    public static final Instrument DRUMS = instrument("drums", "Drum Kit", Family.PERCUSSION, 0, 27, 87, Sustain.SHORT);

    public static final Style.Rhythm STRAIGHT = new Style.Rhythm(0.5, false, 0, 1);
    public static final Style.Playing STRICT = new Style.Playing(0, 0, 0);
    public static final Style.Playing BALLAD = new Style.Playing(0.07, 1, 0);

    private SamplePieces() {}

    public static Instrument instrument(
            String id, String name, Family family, int program, int low, int high, Sustain sustain) {
        double breath = family == Family.WOODWIND ? 7 : 0;
        return new Instrument(
                id,
                name,
                Optional.empty(),
                family,
                program,
                low,
                high,
                low,
                high,
                0.5,
                0.5,
                0.5,
                sustain,
                64,
                "sound",
                Interval.UNISON,
                Instrument.Signatures.ANY,
                breath,
                0,
                List.of(),
                List.of());
    }

    /** The same instrument, played by somebody who strikes no more than so many notes a second. */
    public static Instrument quick(Instrument i, double fastest) {
        return new Instrument(
                i.id(),
                i.name(),
                i.korean(),
                i.family(),
                i.program(),
                i.low(),
                i.high(),
                i.comfortLow(),
                i.comfortHigh(),
                i.brightness(),
                i.warmth(),
                i.attack(),
                i.sustain(),
                i.pan(),
                i.sound(),
                i.written(),
                i.keys(),
                i.breath(),
                fastest,
                i.tags(),
                i.aliases());
    }

    /** A mode like {@code source} with another name. */
    public static Mode named(String id, Mode source) {
        return new Mode(id, source.form(), source.members(), source.brightness(), 0, 0, 0, source.functions(), "");
    }

    public static Key key(String tonic, Mode mode) {
        return new Key(PitchClass.parse(tonic), mode);
    }

    /** A whole-note fraction: {@code at(3, 4)} is three quarters. */
    public static Rational at(long numerator, long denominator) {
        return Rational.of(numerator, denominator);
    }

    public static Note note(Rational onset, Rational duration, String pitch) {
        return Note.of(onset, duration, Pitch.parse(pitch));
    }

    /** Notes one after another: {@code "C4 1/4"}, {@code "R 1/8"} for a rest, parted by commas. */
    public static List<Note> line(String text) {
        List<Note> notes = new ArrayList<>();
        Rational onset = Rational.ZERO;
        for (String token : text.split(",")) {
            String[] words = token.trim().split(" ");
            Rational duration = Rational.parse(words[1]);
            for (String pitch : words[0].split("\\+")) {
                if (!pitch.equals("R")) {
                    notes.add(note(onset, duration, pitch));
                }
            }
            onset = onset.plus(duration);
        }
        return notes;
    }

    public static Part part(String name, Instrument instrument, Part.Role role, List<Note> notes, PartMark... marks) {
        return new Part(name, instrument, role, notes, List.of(marks));
    }

    /** A score in 4/4 and C major at so many quarters a minute, as long as its longest part in whole bars. */
    public static Score score(int quarters, Part... parts) {
        Rational end = Rational.ONE;
        for (Part part : parts) {
            for (Note note : part.notes()) {
                end = end.max(Rational.of(note.end().ceil()));
            }
        }
        return score(end, TempoMap.constant(end, Rational.of(quarters)), List.of(), parts);
    }

    /** A score in 4/4 and C major with further marks. */
    public static Score score(Rational length, TempoMap tempo, List<Mark> marks, Part... parts) {
        List<Mark> all = new ArrayList<>(marks);
        if (all.stream().noneMatch(m -> m instanceof Mark.MeterMark && m.at().isZero())) {
            all.add(new Mark.MeterMark(Rational.ZERO, Meter.COMMON));
        }
        if (all.stream().noneMatch(m -> m instanceof Mark.KeyMark && m.at().isZero())) {
            all.add(new Mark.KeyMark(Rational.ZERO, key("C", Modes.IONIAN)));
        }
        return new Score("Sample", "", length, Rational.ZERO, tempo, all, List.of(parts));
    }

    /** A melody of so many bars in quarters and eighths over piano chords, with a chord mark to the bar. */
    public static Score song(int bars, int quarters) {
        List<Note> melody = new ArrayList<>();
        List<Note> chords = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        String[] symbols = {"C", "Am", "F", "G7"};
        String[] tune = {"E5", "G5", "A5", "G5", "E5", "D5", "C5", "D5"};
        for (int bar = 0; bar < bars; bar++) {
            Rational onset = Rational.of(bar);
            marks.add(new Mark.ChordMark(onset, Rational.ONE, Chord.parse(symbols[bar % 4])));
            for (int i = 0; i < 6; i++) {
                Rational from = onset.plus(i < 2 ? at(i, 4) : at(2 + i, 8));
                melody.add(note(from, i < 2 ? at(1, 4) : at(1, 8), tune[(bar + i) % tune.length]));
            }
            for (PitchClass tone : Chord.parse(symbols[bar % 4]).tones()) {
                chords.add(Note.of(onset, Rational.ONE, tone.inOctave(3)));
            }
        }
        Rational length = Rational.of(bars);
        return score(
                length,
                TempoMap.constant(length, Rational.of(quarters)),
                marks,
                part("Violin", VIOLIN, Part.Role.MELODY, melody),
                part("Piano", PIANO, Part.Role.CHORDS, chords));
    }

    /** Three minutes for eight parts, about four thousand notes, with marks of every kind. */
    public static Score cue() {
        int bars = 60;
        Rational length = Rational.of(bars);
        Score song = song(bars, 80);
        List<Mark> marks = new ArrayList<>(song.marks());
        for (int bar = 0; bar < bars; bar += 12) {
            marks.add(new Mark.SectionMark(Rational.of(bar), String.valueOf((char) ('A' + bar / 12)), "part"));
            marks.add(new Mark.HitMark(Rational.of(bar + 6), "door " + bar));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(song.parts()
                .get(0)
                .withMarks(List.of(
                        new PartMark.Level(Rational.ZERO, Dynamic.MP),
                        new PartMark.Hairpin(Rational.of(8), Rational.of(12), true),
                        new PartMark.Level(Rational.of(12), Dynamic.F),
                        new PartMark.Slur(Rational.ZERO, at(3, 4), 1))));
        parts.add(song.parts().get(1).withMarks(pedals(bars)));
        parts.add(part("Haegeum", HAEGEUM, Part.Role.COUNTERLINE, ornamented(bars)));
        parts.add(part("Strings", STRINGS, Part.Role.PAD, figure(bars, 1, "G3", "C4", "E4")));
        parts.add(part("Bass", BASS, Part.Role.BASS, figure(bars, 8, "C2")));
        parts.add(part("Gayageum", GAYAGEUM, Part.Role.CHORDS, figure(bars, 8, "E4", "G4")));
        parts.add(part("Flute", FLUTE, Part.Role.COUNTERLINE, figure(bars, 4, "C6")));
        parts.add(part("Drums", DRUMS, Part.Role.PULSE, figure(bars, 16, "C2")));
        return score(length, song.tempo(), marks, parts.toArray(Part[]::new));
    }

    private static List<PartMark> pedals(int bars) {
        List<PartMark> pedals = new ArrayList<>();
        for (int bar = 0; bar < bars; bar++) {
            pedals.add(new PartMark.Pedal(Rational.of(bar), Rational.of(bar + 1)));
        }
        return pedals;
    }

    private static List<Note> ornamented(int bars) {
        List<Note> notes = new ArrayList<>();
        Sigimsae[] kinds = Sigimsae.values();
        for (int bar = 0; bar < bars; bar++) {
            Note note = note(Rational.of(bar), at(3, 4), "G4");
            notes.add(bar % 2 == 0 ? note.with(kinds[bar / 2 % kinds.length]) : note.with(Articulation.TENUTO));
        }
        return notes;
    }

    /** Every so many-th of a bar these pitches. */
    public static List<Note> figure(int bars, int division, String... pitches) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < bars * division; i++) {
            for (String pitch : pitches) {
                notes.add(note(at(i, division), at(1, division), pitch));
            }
        }
        return notes;
    }
}
