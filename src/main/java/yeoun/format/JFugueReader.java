package yeoun.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * Reads JFugue's notation, what versions 4 and 5 share and what {@link JFugueWriter} writes: notes with octave and length,
 * chords with {@code +}, lines with {@code _}, ties, rests, voices, layers, instruments, tempi, velocities, and {@code KEY:}
 * and {@code TIME:}. A note without an octave is in octave 5, one without a length a quarter, as in JFugue.
 */
public final class JFugueReader {

    private static final int LONGEST = 8 << 20;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int DRUMS = 9;
    private static final int ACCENT = 100;

    private static final Pattern NOTE = Pattern.compile(
            "([A-G])([#b]{0,2}|n)(10|\\d)?(-?)"
                    + "(?:((?:[whqistxo]\\.{0,3}){1,64})(\\*?)|/(\\d{1,4}(?:\\.\\d{1,12})?))?(-?)(?:a(\\d{1,3}))?(?:d\\d{1,3})?");
    private static final Pattern REST =
            Pattern.compile("R(?:((?:[whqistxo]\\.{0,3}){1,64})(\\*?)|/(\\d{1,4}(?:\\.\\d{1,12})?))?");
    private static final Pattern LETTER = Pattern.compile("[whqistxo]\\.*");
    private static final Map<String, Integer> TEMPI = Map.ofEntries(
            Map.entry("GRAVE", 40),
            Map.entry("LARGO", 45),
            Map.entry("LARGHETTO", 50),
            Map.entry("LENTO", 55),
            Map.entry("ADAGIO", 60),
            Map.entry("ADAGIETTO", 65),
            Map.entry("ANDANTE", 70),
            Map.entry("ANDANTINO", 80),
            Map.entry("MODERATO", 95),
            Map.entry("ALLEGRETTO", 110),
            Map.entry("ALLEGRO", 120),
            Map.entry("VIVACE", 145),
            Map.entry("PRESTO", 180));

    private final Table<Instrument> instruments;
    private final Table<Mode> modes;

    /** A reader that knows these instruments and modes. */
    public JFugueReader(Table<Instrument> instruments, Table<Mode> modes) {
        this.instruments = instruments;
        this.modes = modes;
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableMusic if a token of it is not understood, or it has no note
     */
    public Score read(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableMusic("more than " + LONGEST + " characters");
        }
        Performance performance = new Performance();
        int count = 0;
        for (String token : text.strip().split("[\\s|]+")) {
            if (++count > MOST_TOKENS) {
                throw new UnreadableMusic("more than " + MOST_TOKENS + " notes");
            }
            if (!token.isEmpty()) {
                performance.take(token, count);
            }
        }
        return performance.score();
    }

    /** A line that goes on by itself: a layer of a voice. */
    private static final class Line {
        private Rational at = Rational.ZERO;
        private final List<Note> notes = new ArrayList<>();
        private final Map<Pitch, Integer> open = new HashMap<>();
    }

    /** What has been read so far. */
    private final class Performance {

        private final TreeMap<Integer, TreeMap<Integer, Line>> voices = new TreeMap<>();
        private final Map<Integer, Integer> programs = new HashMap<>();
        private final TreeMap<Rational, Rational> tempi = new TreeMap<>();
        private Key key = new Key(PitchClass.C, modes.get(ModeName.id("major")));
        private Meter meter = Meter.COMMON;
        private int voice;
        private int layer;

        private Line line() {
            return voices.computeIfAbsent(voice, v -> new TreeMap<>()).computeIfAbsent(layer, l -> new Line());
        }

        void take(String token, int count) {
            try {
                read(token);
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new UnreadableMusic("token " + count + ", \"" + shortened(token) + "\": " + e.getMessage(), e);
            }
        }

        private static String shortened(String token) {
            return token.length() > 40 ? token.substring(0, 40) + "…" : token;
        }

        private void read(String token) {
            if (token.matches("V\\d{1,2}")) {
                voice = within(token, 15);
                layer = 0;
            } else if (token.matches("L\\d{1,2}")) {
                layer = within(token, 15);
            } else if (token.matches("I\\d{1,3}")) {
                programs.put(voice, within(token, 127));
            } else if (token.matches("T\\d{1,5}")) {
                tempi.put(line().at, Rational.of(Math.max(1, Integer.parseInt(token.substring(1)))));
            } else if (token.matches("T\\[\\w+]")) {
                tempi.put(line().at, Rational.of(named(token)));
            } else if (token.startsWith("KEY:")) {
                key = key(token.substring(4));
            } else if (token.startsWith("TIME:")) {
                meter = Meter.parse(token.substring(5));
            } else {
                notes(token);
            }
        }

        private static int within(String token, int most) {
            int number = Integer.parseInt(token.substring(1));
            if (number > most) {
                throw new IllegalArgumentException("a number from 0 to " + most);
            }
            return number;
        }

        private static int named(String token) {
            Integer tempo = TEMPI.get(token.substring(2, token.length() - 1).toUpperCase(Locale.ROOT));
            if (tempo == null) {
                throw new IllegalArgumentException(
                        "a tempo in beats a minute, such as T96, or a word such as T[Allegro]");
            }
            return tempo;
        }

        private Key key(String text) {
            Matcher matcher = Pattern.compile("([A-G][#b]?)(maj|min)").matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("a key such as KEY:Cmaj or KEY:Ebmin");
            }
            Mode mode = modes.get(ModeName.id(matcher.group(2).equals("maj") ? "major" : "minor"));
            return new Key(PitchClass.parse(matcher.group(1)), mode);
        }

        /** Notes that begin together with {@code +} and follow one another with {@code _}. */
        private void notes(String token) {
            Line line = line();
            Rational begins = line.at;
            Rational at = begins;
            Rational end = begins;
            for (String part : token.split("(?=[+_])")) {
                boolean follows = part.startsWith("_");
                String note = follows || part.startsWith("+") ? part.substring(1) : part;
                Rational onset = follows ? at : begins;
                at = onset.plus(sound(line, note, onset));
                end = end.max(at);
            }
            line.at = end;
            if (end.isMoreThan(Rational.of(100_000))) {
                throw new IllegalArgumentException("more than 100000 whole notes");
            }
        }

        private Rational sound(Line line, String text, Rational onset) {
            Matcher rest = REST.matcher(text);
            if (rest.matches()) {
                return length(rest.group(1), rest.group(2), rest.group(3));
            }
            Matcher note = NOTE.matcher(text);
            if (!note.matches()) {
                throw new IllegalArgumentException(
                        "a note such as F#5q or C5h., a rest such as Ri, V0, L1, I40, T96, KEY:Cmaj or TIME:3/4");
            }
            Rational length = length(note.group(5), note.group(6), note.group(7));
            int octave = note.group(3) == null ? 5 : Integer.parseInt(note.group(3));
            String name = note.group(1) + note.group(2).replace("n", "");
            Pitch pitch = PitchClass.parse(name).inOctave(octave).minus(Interval.OCTAVE);
            if (pitch.midi() < 0 || pitch.midi() > 127) {
                throw new IllegalArgumentException("a note from C0 to G10");
            }
            boolean goesOn = !note.group(4).isEmpty();
            boolean tied = !note.group(8).isEmpty();
            add(line, pitch, onset, length, goesOn, tied, note.group(9));
            return length;
        }

        private static void add(
                Line line,
                Pitch pitch,
                Rational onset,
                Rational length,
                boolean goesOn,
                boolean tied,
                @org.jspecify.annotations.Nullable String velocity) {
            Integer before = goesOn ? line.open.remove(pitch) : null;
            int index = line.notes.size();
            if (before != null && line.notes.get(before).end().equals(onset)) {
                Note first = line.notes.get(before);
                line.notes.set(
                        before, first.moved(first.onset(), first.duration().plus(length)));
                index = before;
            } else {
                Note note = Note.of(onset, length, pitch);
                boolean accented = velocity != null && Integer.parseInt(velocity) >= ACCENT;
                line.notes.add(accented ? note.with(Articulation.ACCENT) : note);
            }
            if (tied) {
                line.open.put(pitch, index);
            }
        }

        private static Rational length(
                @org.jspecify.annotations.Nullable String letters,
                @org.jspecify.annotations.Nullable String triplet,
                @org.jspecify.annotations.Nullable String decimal) {
            if (decimal != null) {
                return nearby(Rational.parse(decimal));
            }
            if (letters == null) {
                return Rational.of(1, 4);
            }
            Rational length = Rational.ZERO;
            Matcher matcher = LETTER.matcher(letters);
            while (matcher.find()) {
                length = length.plus(JFugueDialect.length(matcher.group()));
            }
            return triplet != null && !triplet.isEmpty() ? length.times(Rational.of(2, 3)) : length;
        }

        /** A decimal that stands for a musical fraction is that fraction. */
        private static Rational nearby(Rational decimal) {
            for (int unit : new int[] {256, 192, 320, 448, 384, 960, 6720}) {
                Rational near = Rational.of(decimal.times(unit).round(), unit);
                if (near.isPositive() && near.minus(decimal).abs().isLessThan(Rational.of(1, 100_000_000))) {
                    return near;
                }
            }
            if (!decimal.isPositive()) {
                throw new IllegalArgumentException("a length above 0");
            }
            return Rational.of(Math.max(1, decimal.times(6720).round()), 6720);
        }

        Score score() {
            InstrumentFinder finder = new InstrumentFinder(instruments);
            List<Part> parts = new ArrayList<>();
            Rational length = Rational.ZERO;
            for (Map.Entry<Integer, TreeMap<Integer, Line>> entry : voices.entrySet()) {
                boolean drums = entry.getKey() == DRUMS;
                List<Note> notes = new ArrayList<>();
                for (Line line : entry.getValue().values()) {
                    notes.addAll(line.notes);
                    length = length.max(line.at);
                }
                if (!notes.isEmpty()) {
                    Instrument instrument = drums
                            ? finder.percussion()
                            : finder.find("", "", "", programs.getOrDefault(entry.getKey(), 0));
                    Part.Role role = drums ? Part.Role.PULSE : Part.Role.MELODY;
                    parts.add(new Part("Voice " + entry.getKey(), instrument, role, notes, List.of()));
                }
            }
            if (parts.isEmpty()) {
                throw new UnreadableMusic("a text without a note; JFugue's notation is such as C5q E5q G5h");
            }
            TempoLine line = new TempoLine(Rational.of(120));
            tempi.forEach(line::change);
            List<Mark> marks = List.of(new Mark.MeterMark(Rational.ZERO, meter), new Mark.KeyMark(Rational.ZERO, key));
            return new Score("", "", length, Rational.ZERO, line.map(length), marks, parts);
        }
    }
}
