package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yeoun.chance.Seed;
import yeoun.music.Rational;
import yeoun.score.Performance.Tone;

/** A player at work: when each note of a part begins and ends. Times are microseconds. */
final class Hands {

    /** How far a note may move, as a share of the way to its neighbour: less than half, so that none overtakes. */
    private static final double SHARE = 0.4;

    private static final long MILLI = 1000;

    private final Draft draft;
    private final Rehearsal rehearsal;
    private final Map<Rational, Double> under;
    private final List<Spot> spots;
    private final long[] onsets;
    private final long[] ends;

    Hands(Draft draft, Rehearsal rehearsal, Map<Rational, Double> under) {
        this.draft = draft;
        this.rehearsal = rehearsal;
        this.under = under;
        this.spots = draft.spots();
        this.onsets = new long[spots.size()];
        this.ends = new long[spots.size()];
        begin();
        end();
    }

    private void begin() {
        Seed seed = draft.seed().at("time");
        Drift drift = Drift.over(rehearsal.score().length().toDouble(), seed);
        double[] factors = PlayingRules.TIMES.stream()
                .mapToDouble(rule -> rehearsal.brief().factor(rule.name()))
                .toArray();
        for (int i = 0; i < onsets.length; i++) {
            Spot spot = spots.get(i);
            double others = under.getOrDefault(spot.note().onset(), 0.0);
            Seed own = spot.draw(seed);
            var sense = new TimeRule.Sense(rehearsal.brief().playing(), drift, own, draft.velocities()[i], others);
            long written = rehearsal.clock().micros(spot.moment().onset());
            onsets[i] = Math.max(0, written + Math.round(moved(spot, sense, factors) * MILLI));
        }
    }

    private static double moved(Spot spot, TimeRule.Sense sense, double[] factors) {
        double moved = 0;
        for (int i = 0; i < factors.length && !spot.moment().frozen(); i++) {
            moved +=
                    factors[i] == 0 ? 0 : factors[i] * PlayingRules.TIMES.get(i).milliseconds(spot, sense);
        }
        double back =
                spot.line().before() == 0 ? spot.line().interval() : spot.line().before();
        return Math.max(-SHARE * back, Math.min(SHARE * spot.line().interval(), moved));
    }

    private void end() {
        Touch touch = new Touch(rehearsal.brief());
        Seed seed = draft.seed().at("length");
        long next = 0;
        for (int i = onsets.length - 1; i >= 0; i--) {
            Spot spot = spots.get(i);
            next = nextOnset(i, next);
            double from = spot.moment().onset();
            double lasting = rehearsal.clock().milliseconds(from, spot.place().end());
            double untilNext = spot.line().follows() ? (next - onsets[i]) / (double) MILLI : lasting;
            double sounding = touch.sounding(spot, lasting, untilNext, spot.draw(seed));
            ends[i] = Math.min(rehearsal.end(), onsets[i] + Math.max(MILLI, Math.round(sounding * MILLI)));
        }
    }

    /** The onset of the chord after this note's, the next one to the right being known. */
    private long nextOnset(int index, long known) {
        if (index + 1 == onsets.length) {
            return onsets[index];
        }
        boolean sameChord = spots.get(index + 1)
                        .note()
                        .onset()
                        .equals(spots.get(index).note().onset())
                && spots.get(index + 1).note().voice()
                        == spots.get(index).note().voice();
        return sameChord ? known : onsets[index + 1];
    }

    /** When the note with this number begins. */
    long onset(int index) {
        return onsets[index];
    }

    /** When the note with this number ends. */
    long end(int index) {
        return ends[index];
    }

    /** The notes as they sound, trembling where they are marked so; neither in order nor tidy. */
    List<Tone> tones() {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < onsets.length; i++) {
            int velocity = velocity(draft.velocities()[i]);
            Tone tone = new Tone(onsets[i], ends[i], spots.get(i).midi(), velocity);
            tones.addAll(Tremolo.of(tone, spots.get(i)));
        }
        tones.addAll(GraceNotes.of(draft, this));
        return tones;
    }

    static int velocity(double velocity) {
        return (int) Math.max(1, Math.min(127, Math.round(velocity)));
    }
}
