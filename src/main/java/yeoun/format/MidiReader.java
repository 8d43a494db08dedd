package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/**
 * Reads standard MIDI files of type 0 and 1 into scores: a part for each channel of each track, spelled in the file's key.
 * Notes stand where they sound; nothing is moved to a grid unless that is asked for.
 *
 * <p>Files are taken for hostile: nothing is believed of a length before that many bytes are there, a track that does not end,
 * times beyond any music and numbers without end are refused. Files are at most 64 MiB large.
 */
public final class MidiReader {

    private static final int LARGEST = 64 << 20;
    private static final int MOST_TRACKS = 1024;
    private static final int DRUM_CHANNEL = 9;
    private static final int NO_TEMPO = 500_000;
    private static final Rational SHORTEST = Rational.of(1, 256);

    private final Table<Instrument> instruments;
    private final Table<Mode> modes;

    /** A reader that knows these instruments and modes. */
    public MidiReader(Table<Instrument> instruments, Table<Mode> modes) {
        this.instruments = instruments;
        this.modes = modes;
    }

    /** Whether bytes begin like a MIDI file. */
    static boolean isMidi(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'M' && bytes[1] == 'T' && bytes[2] == 'h' && bytes[3] == 'd';
    }

    /**
     * Reads a file's bytes, every note exactly where it sounds.
     *
     * @throws UnreadableMusic if it is no MIDI file that can be read
     */
    public Score read(byte[] bytes) {
        return read(bytes, Rational.ZERO);
    }

    /**
     * Reads a file's bytes, every note moved to the nearest multiple of a note value: for what was played by hand.
     *
     * @param grid the note value, such as 1/16; 0 for none
     * @throws UnreadableMusic if it is no MIDI file that can be read
     */
    public Score read(byte[] bytes, Rational grid) {
        if (bytes.length > LARGEST) {
            throw new UnreadableMusic(bytes.length + " bytes; a MIDI file has at most " + LARGEST);
        }
        if (!isMidi(bytes)) {
            throw new UnreadableMusic("no MIDI file: it does not begin with MThd");
        }
        MidiBytes file = new MidiBytes(bytes, 4, bytes.length);
        MidiBytes head = file.part(file.number(4));
        int type = (int) head.number(2);
        int count = (int) head.number(2);
        int division = (int) head.number(2);
        if (type > 1 || count > MOST_TRACKS || division == 0 || division > 0x7FFF) {
            throw head.wrong("a MIDI file of type 0 or 1 with at most " + MOST_TRACKS
                    + " tracks and ticks to the quarter, got type " + type + ", " + count + " tracks, division "
                    + division);
        }
        List<MidiTrackReader> tracks = new ArrayList<>();
        while (tracks.size() < count) {
            tracks.add(track(file));
        }
        return new Assembly(tracks, division, grid).score();
    }

    private static MidiTrackReader track(MidiBytes file) {
        while (true) {
            boolean isTrack = file.number(4) == 0x4D54726BL;
            MidiBytes chunk = file.part(file.number(4));
            if (isTrack) {
                MidiTrackReader track = new MidiTrackReader(chunk);
                track.read();
                return track;
            }
        }
    }

    /** Puts the tracks together. */
    private final class Assembly {

        private final List<MidiTrackReader> tracks;
        private final int division;
        private final Rational grid;
        private final Pitch[] spelled = new Pitch[128];
        private final Map<Long, Rational> places = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final InstrumentFinder finder = new InstrumentFinder(instruments);

        Assembly(List<MidiTrackReader> tracks, int division, Rational grid) {
            this.tracks = tracks;
            this.division = division;
            this.grid = grid;
        }

        Score score() {
            List<Mark> marks = new ArrayList<>(meters());
            List<Mark.KeyMark> keys = keys();
            marks.addAll(keys);
            for (int key = 0; key < spelled.length; key++) {
                spelled[key] =
                        Pitch.ofMidi(key, new PitchClass(keys.get(0).key().signature()));
            }
            List<Part> parts = parts();
            Rational sounding = parts.stream()
                    .flatMap(p -> p.notes().stream())
                    .map(Note::end)
                    .reduce(Rational.ZERO, Rational::max);
            if (!sounding.isPositive()) {
                throw new UnreadableMusic("a MIDI file without a note");
            }
            for (MidiTrackReader track : tracks) {
                for (MidiTrackReader.At<String> marker : track.markers) {
                    if (!marker.what().isEmpty() && place(marker.tick()).isLessThan(sounding)) {
                        marks.add(new Mark.HitMark(place(marker.tick()), marker.what()));
                    }
                }
            }
            String title = tracks.isEmpty() ? "" : tracks.get(0).name;
            return new Score(title, "", sounding, Rational.ZERO, tempo(sounding), marks, parts);
        }

        private Rational exact(long tick) {
            return Rational.of(tick, 4L * division);
        }

        private Rational place(long tick) {
            return grid.isZero()
                    ? exact(tick)
                    : grid.times(exact(tick).dividedBy(grid).round());
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (MidiTrackReader track : tracks) {
                track.tones.forEach((channel, tones) -> parts.add(part(track, channel, tones)));
            }
            return parts;
        }

        private Part part(MidiTrackReader track, int channel, List<MidiTrackReader.Tone> tones) {
            boolean drums = channel == DRUM_CHANNEL;
            int program = track.programs.getOrDefault(channel, programOf(channel));
            Instrument instrument =
                    drums ? finder.percussion() : finder.find(track.name, track.name, "", Math.max(0, program));
            String plain = track.name.isEmpty() ? instrument.name() : track.name;
            String name = plain;
            for (int i = 2; !names.add(name); i++) {
                name = plain + " " + i;
            }
            List<Note> notes = new ArrayList<>(tones.size());
            for (MidiTrackReader.Tone tone : tones) {
                notes.add(note(tone, drums));
            }
            return new Part(name, instrument, drums ? Part.Role.PULSE : Part.Role.MELODY, notes, List.of());
        }

        private int programOf(int channel) {
            return tracks.stream()
                    .filter(t -> t.programs.containsKey(channel))
                    .map(t -> t.programs.get(channel))
                    .findFirst()
                    .orElse(0);
        }

        private Note note(MidiTrackReader.Tone tone, boolean drums) {
            Rational from = places.computeIfAbsent(tone.from(), this::place);
            Rational to = places.computeIfAbsent(tone.to(), this::place);
            Rational least = grid.isZero() ? SHORTEST : grid;
            Rational length = to.isMoreThan(from) ? to.minus(from) : least;
            Pitch pitch = drums ? Pitch.ofMidi(tone.key(), PitchClass.C) : spelled[tone.key()];
            return Note.of(from, length, pitch);
        }

        private List<Mark.MeterMark> meters() {
            TreeMap<Rational, Meter> meters = new TreeMap<>();
            for (MidiTrackReader track : tracks) {
                for (MidiTrackReader.At<MidiTrackReader.Time> time : track.times) {
                    int beats = time.what().beats();
                    int unit = time.what().unit();
                    if (beats >= 1 && beats < 64 && unit <= 6) {
                        meters.put(exact(time.tick()), Meter.of(beats, 1 << unit));
                    }
                }
            }
            meters.putIfAbsent(Rational.ZERO, Meter.COMMON);
            return meters.entrySet().stream()
                    .map(e -> new Mark.MeterMark(e.getKey(), e.getValue()))
                    .toList();
        }

        private List<Mark.KeyMark> keys() {
            TreeMap<Rational, Key> keys = new TreeMap<>();
            for (MidiTrackReader track : tracks) {
                for (MidiTrackReader.At<MidiTrackReader.Signature> key : track.keys) {
                    if (Math.abs(key.what().fifths()) <= 7) {
                        keys.put(exact(key.tick()), key(key.what()));
                    }
                }
            }
            keys.putIfAbsent(Rational.ZERO, key(new MidiTrackReader.Signature(0, false)));
            return keys.entrySet().stream()
                    .map(e -> new Mark.KeyMark(e.getKey(), e.getValue()))
                    .toList();
        }

        private Key key(MidiTrackReader.Signature signature) {
            Mode mode = modes.get(ModeName.id(signature.minor() ? "minor" : "major"));
            return new Key(new PitchClass(signature.fifths() - mode.signature()), mode);
        }

        private TempoMap tempo(Rational length) {
            TempoLine line = new TempoLine(quarters(NO_TEMPO));
            tracks.stream()
                    .flatMap(track -> track.tempi.stream())
                    .sorted(Comparator.comparingLong(MidiTrackReader.At::tick))
                    .filter(t -> t.what() > 0)
                    .forEach(t -> line.change(exact(t.tick()), quarters(t.what())));
            return line.map(length);
        }

        private static Rational quarters(int micros) {
            return Rational.of(60_000_000, micros);
        }
    }
}
