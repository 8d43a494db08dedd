package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yeoun.craft.Form;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.story.CharacterProfile;
import yeoun.theme.ChordRow;

/**
 * The chords that a composer brings along: they are kept as they are, and the theme is written to them.
 *
 * @param row the chords, bar by bar
 */
public record OwnChords(ChordRow row) {

    private static final int SHORTEST = 8;

    /** The chords of a profile, if it has its own. */
    public static Optional<OwnChords> of(CharacterProfile profile) {
        return profile.chords().map(OwnChords::parse);
    }

    /**
     * Reads chords in bars parted by {@code |}: {@code Am7 | Fmaj7 G}.
     *
     * @throws IllegalArgumentException if a bar is empty or has something that is no chord
     */
    public static OwnChords parse(String text) {
        return new OwnChords(ChordRow.parse(text));
    }

    /** How many bars they have. */
    public int bars() {
        return row.bars().size();
    }

    /** The form of those that fit, or one made for these chords where none does. */
    List<Form> fitting(List<Form> forms) {
        List<Form> fitting = forms.stream().filter(f -> row.suits(f.bars())).toList();
        int rounds = bars() > ChordRow.LOOP ? 1 : (SHORTEST + bars() - 1) / bars();
        return fitting.isEmpty() ? List.of(Form.ofLength(rounds * bars())) : fitting;
    }

    /**
     * The chords over a whole form; the first one begins with the pickup. Where there is no chord, the one before goes on in
     * silence, or the first one is there already: the tune has its harmony, though nobody plays it.
     */
    public Passage<Chord> over(Meter meter, int formBars, Rational pickup) {
        List<Event<Chord>> events = new ArrayList<>();
        Chord implied = chords().get(0);
        for (Event<Place> event : places(meter, formBars, pickup)) {
            implied = event.value().chord().orElse(implied);
            events.add(new Event<>(event.onset(), event.duration(), implied));
        }
        return new Passage<>(pickup.plus(meter.bar().times(formBars)), events);
    }

    /** Where nobody plays a chord, over a whole form. */
    public Tacet tacet(Meter meter, int formBars, Rational pickup) {
        return new Tacet(places(meter, formBars, pickup).stream()
                .filter(event -> event.value().chord().isEmpty())
                .map(event -> new Span(event.onset(), event.end()))
                .toList());
    }

    private record Place(Optional<Chord> chord, int number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(number, other.number);
        }
    }

    private List<Event<Place>> places(Meter meter, int formBars, Rational pickup) {
        List<Event<Place>> places = new ArrayList<>();
        for (int bar = 0; bar < formBars; bar++) {
            List<ChordRow.Stretch> stretches = row.bars().get(bar % bars());
            int parts = stretches.stream().mapToInt(ChordRow.Stretch::share).sum();
            Rational part = meter.bar().dividedBy(parts);
            Rational at = pickup.plus(meter.bar().times(bar));
            for (ChordRow.Stretch stretch : stretches) {
                Rational onset = places.isEmpty() ? Rational.ZERO : at;
                at = at.plus(part.times(stretch.share()));
                places.add(new Event<>(onset, at.minus(onset), new Place(stretch.chord(), places.size())));
            }
        }
        return places;
    }

    private List<Chord> chords() {
        return row.bars().stream()
                .flatMap(List::stream)
                .flatMap(stretch -> stretch.chord().stream())
                .toList();
    }

    /** The key that holds most of the chords, with a tonic where they begin or come to rest; the plainest of equals. */
    Key key(List<Mode> modes) {
        Key best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Mode mode : modes) {
            for (String name : ThemePlanner.TONICS) {
                PitchClass tonic = PitchClass.parse(name);
                double score = belonging(tonic, mode) + rest(tonic, mode) + plainness(mode);
                if (score > most) {
                    best = new Key(tonic, mode).simplySpelled();
                    most = score;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    /** The share of chord tones that belong to the mode, three times over: what is foreign is heard. */
    private double belonging(PitchClass tonic, Mode mode) {
        int scale = 0;
        for (int semitone : mode.semitones()) {
            scale |= 1 << (semitone + tonic.semitone()) % 12;
        }
        double sum = 0;
        double total = 0;
        for (List<ChordRow.Stretch> bar : row.bars()) {
            int parts = bar.stream().mapToInt(ChordRow.Stretch::share).sum();
            for (ChordRow.Stretch stretch : bar) {
                if (stretch.chord().isPresent()) {
                    int bits = stretch.chord().get().bits();
                    double share = (double) stretch.share() / parts;
                    sum += share * Integer.bitCount(bits & scale) / Integer.bitCount(bits);
                    total += share;
                }
            }
        }
        return 3 * sum / total;
    }

    private double rest(PitchClass tonic, Mode mode) {
        List<Chord> chords = chords();
        double first = isTonic(chords.get(0), tonic, mode) ? 0.45 : 0;
        return first + (isTonic(chords.get(chords.size() - 1), tonic, mode) ? 0.35 : 0);
    }

    private static boolean isTonic(Chord chord, PitchClass tonic, Mode mode) {
        return chord.root().soundsLike(tonic) && chord.quality().isMajor() == mode.isMajor();
    }

    private static double plainness(Mode mode) {
        return switch (mode.id()) {
            case "ionian", "aeolian" -> 0.2;
            case "dorian", "mixolydian" -> 0.1;
            default -> 0;
        };
    }
}
