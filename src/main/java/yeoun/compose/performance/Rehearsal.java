package yeoun.compose.performance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/** What all players agree on before they play: phrases, harmony, tempo as it is felt, and the places that must not move. */
final class Rehearsal {

    /** Points of the curve of the phrase arch, to the whole note. */
    static final double CURVE_GRID = 16;

    private final Score score;
    private final PerformanceBrief brief;
    private final Bars bars;
    private final Manners manners;
    private final Clock written;
    private final Phrasing phrasing;
    private final Harmony harmony;
    private final TempoMap tempo;
    private final Clock clock;
    private final Swing swing;
    private final Set<Rational> frozen;
    private final Map<Rational, Spot.Moment> moments = new HashMap<>();
    private final boolean swings;
    private final double[] archCurve;

    Rehearsal(Score score, PerformanceBrief brief) {
        this.score = score;
        this.brief = brief;
        bars = new Bars(score);
        manners = new Manners(brief.stretches());
        written = new Clock(score.tempo());
        phrasing = new Phrasing(score, brief, bars, written, manners);
        harmony = new Harmony(score, written);
        tempo = ending(new Rubato(score, brief, written, phrasing, harmony, manners).felt(score, brief, bars));
        clock = new Clock(tempo);
        swing = new Swing(brief, bars, written);
        frozen = new HashSet<>(brief.frozen());
        swings = Swing.isOn(brief);
        archCurve = drawArch();
    }

    private TempoMap ending(TempoMap felt) {
        Rational last = score.parts().stream()
                .map(Part::notes)
                .filter(notes -> !notes.isEmpty())
                .map(notes -> notes.get(notes.size() - 1).onset())
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO);
        double k = manners.at(last.toDouble()).ritard() * brief.factor(PlayingRules.FINAL_RITARD.name());
        return brief.free() ? FinalRitard.apply(felt, last, score.length(), k) : felt;
    }

    Score score() {
        return score;
    }

    PerformanceBrief brief() {
        return brief;
    }

    /** The tempo as it is felt. */
    TempoMap tempo() {
        return tempo;
    }

    /** The tempo as it is felt, for looking up. */
    Clock clock() {
        return clock;
    }

    /** When the music is over, in microseconds. */
    long end() {
        return clock.micros(score.length().toDouble());
    }

    /** The time that the score's own tempo gives a position, in seconds: what phrases and harmony are counted in. */
    double writtenTime(double position) {
        return written.seconds(position);
    }

    /** The level of the phrase arch over the score, in dB around its mean. */
    double[] archCurve() {
        return archCurve;
    }

    private double[] drawArch() {
        double factor = brief.factor(PlayingRules.PHRASE_ARCH.name());
        double[] curve = new double[(int) Math.ceil(score.length().toDouble() * CURVE_GRID)];
        double mean = 0;
        for (int i = 0; i < curve.length; i++) {
            curve[i] = factor * phrasing.level(writtenTime(i / CURVE_GRID));
            mean += curve[i] / curve.length;
        }
        for (int i = 0; i < curve.length; i++) {
            curve[i] -= mean;
        }
        return curve;
    }

    /** Where a position is played once swung. */
    double swung(Rational position) {
        return swings && !frozen.contains(position) ? swing.swung(position.toDouble()) : position.toDouble();
    }

    /** What everybody who begins a note at a position knows. */
    Spot.Moment moment(Rational at) {
        return moments.computeIfAbsent(at, this::look);
    }

    private Spot.Moment look(Rational at) {
        double position = at.toDouble();
        double onset = swung(at);
        double time = writtenTime(position);
        return new Spot.Moment(
                onset,
                onset > position,
                frozen.contains(at),
                manners.at(position),
                bars.strength(position),
                harmony.level(time),
                phrasing.level(time) * brief.factor(PlayingRules.PHRASE_ARCH.name()));
    }

    /** The place of a note; the next note's onset says what ends with it. */
    Spot.Place place(Note note, double next) {
        double position = note.onset().toDouble();
        return new Spot.Place(
                swung(note.end()), harmony.charge(position, note.pitch().midi()), phrasing.closing(position, next));
    }
}
