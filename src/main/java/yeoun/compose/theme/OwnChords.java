package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
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

/**
 * The chords that a composer brings along: they are kept as they are, and the theme is written to them.
 *
 * <p>The chords of a bar share it evenly. Four bars or fewer are a loop: they come around until a form is full.
 *
 * @param bars the chords of each bar
 */
public record OwnChords(List<List<Chord>> bars) {

    /** So many bars or fewer are a loop. */
    private static final int LOOP = 4;

    private static final int SHORTEST = 8;

    public OwnChords {
        if (bars.isEmpty() || bars.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("there is at least one bar of chords, and a chord in every bar");
        }
        bars = bars.stream().map(List::copyOf).toList();
    }

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
        List<List<Chord>> bars = new ArrayList<>();
        for (String bar : text.split("\\|", -1)) {
            List<Chord> chords = new ArrayList<>();
            for (String symbol : bar.strip().split("\\s+")) {
                chords.add(Chord.parse(symbol));
            }
            bars.add(chords);
        }
        return new OwnChords(bars);
    }

    /** Whether the chords fill a form of so many bars, coming around if they are a loop. */
    boolean fill(int formBars) {
        return bars.size() <= LOOP ? formBars >= SHORTEST && formBars % bars.size() == 0 : formBars == bars.size();
    }

    /** The form of those that fit, or one made for these chords where none does. */
    List<Form> fitting(List<Form> forms) {
        List<Form> fitting = forms.stream().filter(f -> fill(f.bars())).toList();
        int rounds = bars.size() > LOOP ? 1 : (SHORTEST + bars.size() - 1) / bars.size();
        return fitting.isEmpty() ? List.of(Form.ofLength(rounds * bars.size())) : fitting;
    }

    /** The chords over a whole form; the first one begins with the pickup. */
    public Passage<Chord> over(Meter meter, int formBars, Rational pickup) {
        List<Event<Chord>> events = new ArrayList<>();
        for (int bar = 0; bar < formBars; bar++) {
            List<Chord> chords = bars.get(bar % bars.size());
            Rational share = meter.bar().dividedBy(chords.size());
            Rational start = pickup.plus(meter.bar().times(bar));
            for (int i = 0; i < chords.size(); i++) {
                Rational onset = bar + i == 0 ? Rational.ZERO : start.plus(share.times(i));
                Rational end = start.plus(share.times(i + 1));
                events.add(new Event<>(onset, end.minus(onset), chords.get(i)));
            }
        }
        return new Passage<>(pickup.plus(meter.bar().times(formBars)), events);
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
        return java.util.Objects.requireNonNull(best);
    }

    /** The share of chord tones that belong to the mode, three times over: what is foreign is heard. */
    private double belonging(PitchClass tonic, Mode mode) {
        int scale = 0;
        for (int semitone : mode.semitones()) {
            scale |= 1 << (semitone + tonic.semitone()) % 12;
        }
        double sum = 0;
        for (List<Chord> bar : bars) {
            for (Chord chord : bar) {
                double inside = Integer.bitCount(chord.bits() & scale);
                sum += inside / Integer.bitCount(chord.bits()) / bar.size();
            }
        }
        return 3 * sum / bars.size();
    }

    private double rest(PitchClass tonic, Mode mode) {
        List<Chord> lastBar = bars.get(bars.size() - 1);
        double first = isTonic(bars.get(0).get(0), tonic, mode) ? 0.45 : 0;
        return first + (isTonic(lastBar.get(lastBar.size() - 1), tonic, mode) ? 0.35 : 0);
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
