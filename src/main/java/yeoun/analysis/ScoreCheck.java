package yeoun.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * What a teacher would mark in red, counted with how often there was an opportunity.
 *
 * <p>Melody is the first part with that role; bass the first with its role, or else the lowest other part.
 */
public final class ScoreCheck {

    private static final double STRONG = 0.5;

    private final Score score;
    private final List<Note> melody;
    private final List<Note> bass;
    private final List<Note> pitched = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Something found.
     *
     * @param kind the kind of fault
     * @param at where, in whole notes from the start
     * @param what what it is
     */
    public record Finding(Kind kind, Rational at, String what) {}

    /** A kind of fault. */
    public enum Kind {
        OUTER_PARALLEL,
        UNTREATED_DISSONANCE,
        SEMITONE_CLASH,
        UNCLASSIFIABLE_SONORITY,
        LOW_INTERVAL,
        OUT_OF_RANGE,
        LEAP_OVER_OCTAVE,
        TRITONE_OR_SEVENTH
    }

    /**
     * How often a fault was found, and how often it could have been.
     *
     * @param kind the kind of fault
     * @param found how often it was found
     * @param opportunities how often it could have been
     */
    public record Count(Kind kind, int found, int opportunities) {

        /** Found per hundred opportunities. */
        public double perHundred() {
            return opportunities == 0 ? 0 : 100.0 * found / opportunities;
        }
    }

    /**
     * All counts and findings of a score.
     *
     * @param counts one for each kind
     * @param findings every fault, in order of kind and place
     */
    public record Report(List<Count> counts, List<Finding> findings) {

        /** The count of a kind. */
        public Count of(Kind kind) {
            return counts.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
        }
    }

    private ScoreCheck(Score score) {
        this.score = score;
        this.melody = notes(score, Part.Role.MELODY);
        List<Note> bassPart = notes(score, Part.Role.BASS);
        this.bass = bassPart.isEmpty() ? lowest(score) : bassPart;
        for (Part part : score.parts()) {
            if (!part.instrument().isPercussion()) {
                part.notes().stream().filter(n -> !n.isGrace()).forEach(pitched::add);
            }
        }
        pitched.sort(null);
    }

    /** The part that lies lowest beside the tune, where nobody says which one is the bass. */
    private static List<Note> lowest(Score score) {
        Optional<Part> tune =
                score.parts().stream().filter(p -> p.role() == Part.Role.MELODY).findFirst();
        return score.parts().stream()
                .filter(p -> !p.instrument().isPercussion() && !p.notes().isEmpty())
                .filter(p -> !Optional.of(p).equals(tune))
                .min(Comparator.comparingDouble(p -> p.notes().stream()
                        .mapToInt(n -> n.pitch().midi())
                        .average()
                        .orElse(0)))
                .map(p -> p.notes().stream().filter(n -> !n.isGrace()).toList())
                .orElse(List.of());
    }

    private static List<Note> notes(Score score, Part.Role role) {
        return score.parts().stream()
                .filter(p -> p.role() == role)
                .findFirst()
                .map(p -> p.notes().stream().filter(n -> !n.isGrace()).toList())
                .orElse(List.of());
    }

    /** Checks a score. */
    public static Report check(Score score) {
        ScoreCheck check = new ScoreCheck(score);
        List<Count> counts = List.of(
                check.parallels(),
                check.dissonances(),
                check.clashes(),
                check.sonorities(),
                check.lowIntervals(),
                check.ranges(),
                check.leaps(Kind.LEAP_OVER_OCTAVE),
                check.leaps(Kind.TRITONE_OR_SEVENTH));
        return new Report(counts, List.copyOf(check.findings));
    }

    private void found(Kind kind, Rational at, String what) {
        findings.add(new Finding(kind, at, what));
    }

    private Count count(Kind kind, int opportunities) {
        int found = (int) findings.stream().filter(f -> f.kind() == kind).count();
        return new Count(kind, found, opportunities);
    }

    private List<Note> sounding(Rational at) {
        List<Note> notes = new ArrayList<>();
        for (Note note : pitched) {
            if (note.onset().isMoreThan(at)) {
                break;
            }
            if (note.end().isMoreThan(at)) {
                notes.add(note);
            }
        }
        return notes;
    }

    /** Melody and bass struck together, having moved the same way from one perfect fifth or octave to another. */
    private Count parallels() {
        int opportunities = 0;
        for (int i = 1; i < melody.size(); i++) {
            Note before = melody.get(i - 1);
            Note here = melody.get(i);
            Optional<Note> low = lastBefore(here.onset());
            Optional<Note> lowHere = struckAt(here.onset());
            if (low.isEmpty() || lowHere.isEmpty() || !before.end().equals(here.onset())) {
                continue;
            }
            int up = here.pitch().midi() - before.pitch().midi();
            int upBelow = lowHere.get().pitch().midi() - low.get().pitch().midi();
            if (up == 0 || upBelow == 0) {
                continue;
            }
            opportunities++;
            boolean parallel = TwoVoices.areParallel(
                    before.pitch().midi(),
                    low.get().pitch().midi(),
                    here.pitch().midi(),
                    lowHere.get().pitch().midi());
            if (parallel) {
                int next = Math.floorMod(
                        here.pitch().midi() - lowHere.get().pitch().midi(), 12);
                String what = next == 7 ? "parallel fifths, " : "parallel octaves, ";
                String from = before.pitch() + " over " + low.get().pitch();
                String to = here.pitch() + " over " + lowHere.get().pitch();
                found(Kind.OUTER_PARALLEL, here.onset(), what + from + " to " + to);
            }
        }
        return count(Kind.OUTER_PARALLEL, opportunities);
    }

    /** The bass note struck at a time. */
    private Optional<Note> struckAt(Rational at) {
        return bass.stream()
                .filter(n -> n.onset().equals(at))
                .min((a, b) -> Integer.compare(a.pitch().midi(), b.pitch().midi()));
    }

    /** The bass note that sounds into a time. */
    private Optional<Note> lastBefore(Rational at) {
        return bass.stream()
                .filter(n -> n.end().equals(at))
                .min((a, b) -> Integer.compare(a.pitch().midi(), b.pitch().midi()));
    }

    private Optional<Chord> chordAt(Rational at) {
        return score.marks(Mark.ChordMark.class).stream()
                .filter(m ->
                        m.at().compareTo(at) <= 0 && m.at().plus(m.duration()).isMoreThan(at))
                .map(Mark.ChordMark::chord)
                .reduce((a, b) -> b);
    }

    private double strength(Rational at) {
        for (Bar bar : score.bars()) {
            if (bar.onset().compareTo(at) <= 0 && bar.end().isMoreThan(at)) {
                return bar.meter().strength(at.minus(bar.onset()).plus(bar.entry()));
            }
        }
        return 0;
    }

    /** Melody notes on the beat that are foreign to the chord and not left by step. */
    private Count dissonances() {
        int opportunities = 0;
        for (int i = 0; i < melody.size(); i++) {
            Note note = melody.get(i);
            Optional<Chord> chord = chordAt(note.onset());
            if (chord.isEmpty() || strength(note.onset()) < STRONG) {
                continue;
            }
            opportunities++;
            boolean foreign = !chord.get().contains(note.pitch().midi() % 12);
            boolean treated = i + 1 < melody.size() && isStep(note, melody.get(i + 1));
            if (foreign && !treated) {
                String what = note.pitch() + " is foreign to " + chord.get() + " and does not go on by step";
                found(Kind.UNTREATED_DISSONANCE, note.onset(), what);
            }
        }
        return count(Kind.UNTREATED_DISSONANCE, opportunities);
    }

    /** A step: up to two semitones, or to the neighbouring tone of a mode with gaps. */
    private boolean isStep(Note note, Note next) {
        int size = Math.abs(next.pitch().midi() - note.pitch().midi());
        return size > 0 && (size <= 2 || size <= 5 && areNeighbours(note, next));
    }

    private boolean areNeighbours(Note note, Note next) {
        Key key = score.keyAt(note.onset());
        List<Integer> members = key.mode().members().stream()
                .map(m -> Math.floorMod(key.pitch(m).midi(), 12))
                .toList();
        int low = Math.min(note.pitch().midi(), next.pitch().midi());
        int high = Math.max(note.pitch().midi(), next.pitch().midi());
        for (int between = low + 1; between < high; between++) {
            if (members.contains(between % 12)) {
                return false;
            }
        }
        return members.contains(low % 12) && members.contains(high % 12);
    }

    private List<Rational> strongBeats() {
        TreeSet<Rational> beats = new TreeSet<>();
        for (Bar bar : score.bars()) {
            for (int i = 0; i < bar.meter().beatCount(); i++) {
                Rational at = bar.onset().plus(bar.meter().beatOnset(i));
                if (bar.number() > 0 && bar.meter().beatStrength(i) > STRONG && at.isLessThan(bar.end())) {
                    beats.add(at);
                }
            }
        }
        return List.copyOf(beats);
    }

    /** The melody a semitone from another voice on a strong beat. */
    private Count clashes() {
        int opportunities = 0;
        for (Rational beat : strongBeats()) {
            Optional<Note> tune = melody.stream()
                    .filter(n -> n.onset().compareTo(beat) <= 0 && n.end().isMoreThan(beat))
                    .findFirst();
            if (tune.isEmpty()) {
                continue;
            }
            opportunities++;
            for (Note other : sounding(beat)) {
                int away =
                        Math.floorMod(tune.get().pitch().midi() - other.pitch().midi(), 12);
                boolean clash = away == 1
                        || away == 11
                                && tune.get().pitch().midi() < other.pitch().midi();
                if (clash) {
                    String what = "the tune's " + tune.get().pitch() + " a semitone from " + other.pitch();
                    found(Kind.SEMITONE_CLASH, beat, what);
                    break;
                }
            }
        }
        return count(Kind.SEMITONE_CLASH, opportunities);
    }

    /** What sounds on a strong beat and is part of no known chord. */
    private Count sonorities() {
        int opportunities = 0;
        for (Rational beat : strongBeats()) {
            int bits = 0;
            for (Note note : sounding(beat)) {
                bits |= 1 << note.pitch().midi() % 12;
            }
            if (Integer.bitCount(bits) < 3) {
                continue;
            }
            opportunities++;
            if (!Sonority.isPartOfAChord(bits)) {
                found(
                        Kind.UNCLASSIFIABLE_SONORITY,
                        beat,
                        Sonority.names(sounding(beat)) + " together are part of no known chord");
            }
        }
        return count(Kind.UNCLASSIFIABLE_SONORITY, opportunities);
    }

    /** Neighbouring voices too close together for their depth. */
    private Count lowIntervals() {
        int opportunities = 0;
        for (Rational beat : strongBeats()) {
            List<Pitch> voices = sounding(beat).stream()
                    .collect(Collectors.toMap(n -> n.pitch().midi(), Note::pitch, (one, same) -> one, TreeMap::new))
                    .values()
                    .stream()
                    .toList();
            for (int i = 1; i < voices.size(); i++) {
                opportunities++;
                Pitch low = voices.get(i - 1);
                if (TwoVoices.areMuddy(low.midi(), voices.get(i).midi())) {
                    found(
                            Kind.LOW_INTERVAL,
                            beat,
                            low + " and " + voices.get(i) + " are too close for so deep a place");
                }
            }
        }
        return count(Kind.LOW_INTERVAL, opportunities);
    }

    private Count ranges() {
        int opportunities = 0;
        for (Part part : score.parts()) {
            for (Note note : part.notes()) {
                opportunities++;
                int midi = note.pitch().midi();
                if (midi < part.instrument().low() || midi > part.instrument().high()) {
                    String low = "" + Pitch.ofMidi(part.instrument().low(), PitchClass.C);
                    String high = "" + Pitch.ofMidi(part.instrument().high(), PitchClass.C);
                    String what = part.name() + " has " + note.pitch() + ", beyond its " + low + " to " + high;
                    found(Kind.OUT_OF_RANGE, note.onset(), what);
                }
            }
        }
        return count(Kind.OUT_OF_RANGE, opportunities);
    }

    private Count leaps(Kind kind) {
        int opportunities = 0;
        for (int i = 1; i < melody.size(); i++) {
            Note before = melody.get(i - 1);
            Note here = melody.get(i);
            if (!before.end().equals(here.onset())) {
                continue;
            }
            opportunities++;
            int size = Math.abs(here.pitch().midi() - before.pitch().midi());
            boolean fault = kind == Kind.LEAP_OVER_OCTAVE ? size > 12 : size == 6 || size == 10 || size == 11;
            if (fault) {
                found(kind, here.onset(), before.pitch() + " to " + here.pitch());
            }
        }
        return count(kind, opportunities);
    }
}
