package yeoun.music;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A mode: the interval above the tonic of each of the seven letter degrees, and which degrees are members.
 *
 * <p>Church modes have seven members; pentatonic modes and the Korean tori leave some degrees out; the octatonic mode has two
 * forms of one degree. Every degree still has a form, so that any tune can be read in any mode.
 *
 * @param id the name used in files: {@code ionian}, {@code menari}
 * @param form seven intervals, from degree 1 to degree 7, each within the octave above the tonic
 * @param members degrees 1 to 7 (steps 0 to 6, altered where the mode has a second form), ascending, tonic first
 * @param brightness place on the ladder from −1 (Locrian) to +1 (Lydian); empty for modes off the ladder
 * @param valence shift of valence against neutral that the mode brings
 * @param tension shift of tension that the mode brings
 * @param signature fifths between the tonic and the major key with the same key signature: 0 Ionian, −3 Aeolian
 * @param functions the functional tones of a tori, by degree; empty otherwise
 * @param character a few words
 */
public record Mode(
        String id,
        List<Interval> form,
        List<Degree> members,
        OptionalDouble brightness,
        double valence,
        double tension,
        int signature,
        SortedMap<Degree, FunctionalTone> functions,
        String character) {

    public Mode {
        form = List.copyOf(form);
        members = List.copyOf(members);
        functions = Collections.unmodifiableSortedMap(new TreeMap<>(functions));
        if (form.size() != 7 || !form.get(0).equals(Interval.UNISON)) {
            throw new IllegalArgumentException("a mode has seven forms from a unison, got " + form);
        }
        for (int i = 0; i < 7; i++) {
            if (form.get(i).steps() != i) {
                throw new IllegalArgumentException("form of degree " + (i + 1) + " is " + form.get(i));
            }
        }
        if (members.isEmpty() || !members.get(0).equals(Degree.TONIC)) {
            throw new IllegalArgumentException("the first member of a mode is its tonic, got " + members);
        }
    }

    /** A mode that is nothing but its scale: all seven degrees are members. */
    public static Mode heptatonic(String id, int signature, double brightness, String... form) {
        return new Mode(
                id,
                Arrays.stream(form).map(Interval::parse).toList(),
                java.util.stream.IntStream.range(0, 7).mapToObj(Degree::of).toList(),
                OptionalDouble.of(brightness),
                0,
                0,
                signature,
                new TreeMap<>(Map.of()),
                "");
    }

    /** The interval from the tonic of the reference octave to the degree. */
    public Interval interval(Degree degree) {
        Interval octaves = Interval.OCTAVE.times(degree.octave());
        return form.get(degree.simple()).plus(octaves).plus(new Interval(0, degree.alteration()));
    }

    /** Semitones from the tonic of the reference octave to the degree. */
    public int semitones(Degree degree) {
        return form.get(degree.simple()).semitones() + 12 * degree.octave() + degree.alteration();
    }

    /** The degree that lies this interval above the tonic: the inverse of {@link #interval}. */
    public Degree degree(Interval aboveTonic) {
        Degree natural = Degree.of(aboveTonic.steps());
        return new Degree(aboveTonic.steps(), aboveTonic.semitones() - semitones(natural));
    }

    /** Whether the degree, in any octave, belongs to the mode. */
    public boolean contains(Degree degree) {
        return members.contains(new Degree(degree.simple(), degree.alteration()));
    }

    /** The degree itself where a line in this mode sings it, on its way up or down; else the nearest member. */
    public Degree nearestSung(Degree degree) {
        boolean falls = descending().contains(new Degree(degree.simple(), degree.alteration()));
        return falls ? degree : nearestMember(degree);
    }

    /** The member nearest in sound to the degree; the lower of two equally near ones. */
    public Degree nearestMember(Degree degree) {
        if (contains(degree)) {
            return degree;
        }
        Degree best = members.get(0);
        int bestDistance = Integer.MAX_VALUE;
        for (int octave = degree.octave() - 1; octave <= degree.octave() + 1; octave++) {
            for (Degree member : members) {
                Degree candidate = member.transposed(7 * octave);
                int distance = Math.abs(semitones(candidate) - semitones(degree));
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** The sounding pitch classes above the tonic, ascending from 0. */
    public List<Integer> semitones() {
        return members.stream().map(this::semitones).sorted().toList();
    }

    /** Whether the third above the tonic is major. */
    public boolean isMajor() {
        return form.get(2).semitones() == 4;
    }

    /**
     * Other forms of degrees that lines take on their way down: in minor with a raised seventh the natural seventh, and the
     * natural sixth where that is raised too. Empty for other modes.
     */
    public List<Degree> descending() {
        boolean raisedSeventh = form.get(2).semitones() == 3 && form.get(6).semitones() == 11 && members.size() == 7;
        if (!raisedSeventh) {
            return List.of();
        }
        Degree seventh = new Degree(6, -1);
        return form.get(5).semitones() == 9 ? List.of(new Degree(5, -1), seventh) : List.of(seventh);
    }

    /** Whether the seventh degree is a leading tone, a semitone below the tonic. */
    public boolean hasLeadingTone() {
        return form.get(6).semitones() == 11 && contains(Degree.of(6));
    }

    /** Whether the mode is a Korean tori with functional tones. */
    public boolean isTori() {
        return !functions.isEmpty();
    }

    @Override
    public String toString() {
        return id;
    }
}
