package yeoun.compose.theme;

import java.util.List;
import java.util.Optional;
import yeoun.craft.Contour;
import yeoun.craft.Diction;
import yeoun.craft.Form;
import yeoun.craft.Gesture;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.palette.Portrait;
import yeoun.theme.SeedMotif;

/**
 * What a theme will be like, decided before a note is written.
 *
 * @param portrait whose theme
 * @param key its key
 * @param meter its meter
 * @param tempo beats a minute, a beat being the meter's
 * @param form its form
 * @param gesture the rhythm of the head
 * @param habits what it does more or less than another theme of the character
 * @param contours a contour for each phrase, used in turn
 * @param low the lowest MIDI note of the melody
 * @param high the highest MIDI note of the melody
 * @param seed the motif it grows from, if any
 */
public record ThemePlan(
        Portrait portrait,
        Key key,
        Meter meter,
        double tempo,
        Form form,
        Gesture.Rhythm gesture,
        Habits habits,
        List<Contour> contours,
        int low,
        int high,
        Optional<SeedMotif> seed) {

    /**
     * The same plan for another portrait of the same character, with a tempo of its own where there is one, and a range that
     * reaches these tones.
     */
    public ThemePlan with(Portrait whose, Optional<Double> ownTempo, List<Integer> midis) {
        int lowest = midis.stream().mapToInt(Integer::intValue).min().orElse(low);
        int highest = midis.stream().mapToInt(Integer::intValue).max().orElse(high);
        return new ThemePlan(
                whose,
                key,
                meter,
                ownTempo.orElse(tempo),
                form,
                gesture,
                habits,
                contours,
                Math.min(low, lowest),
                Math.max(high, highest),
                seed);
    }

    /** How welcome rests are inside a phrase, 0 to 1: fully where a quarter of the gesture's beats have one. */
    double rests() {
        double silent = gesture.beats().stream().filter(b -> b.contains(".")).count();
        return portrait.foremost().diction() == Diction.LEGGIERO
                ? 1
                : Math.min(1, 4 * silent / gesture.beats().size());
    }

    /** Whether pairs of eighths swing; where beats divide in three they do so already. */
    boolean swings() {
        return portrait.style().rhythm().swingsEighths() && !meter.isCompound();
    }

    /** Notes a beat that the tune wants: fewer than the accompaniment, and fewer where beats are short. */
    double density() {
        double slow = 80 / portrait.expression().tempo();
        double base = meter.isCompound() ? 1.9 : 1.35;
        double wanted = base * (0.6 + 0.4 * slow) * portrait.style().rhythm().density();
        return Math.max(
                0.5,
                Math.min(
                        2.6,
                        habits.busyness() * wanted + 0.4 * portrait.emotion().arousal()));
    }

    /** The sounding pitch classes of the triad on the tonic, as bits. */
    int tonicTriad() {
        int tonic = key.tonic().semitone();
        int third = key.mode().form().get(2).semitones();
        int fifth = key.mode().form().get(4).semitones();
        return 1 << tonic | 1 << (tonic + third) % 12 | 1 << (tonic + fifth) % 12;
    }
}
