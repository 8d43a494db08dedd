package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** What each beat of the basic idea asks of its rhythm: the gesture of the plan, or the melody that it grows from. */
final class BeatsOfIdea {

    private final ThemePlan plan;
    private final Optional<Melody> model;

    /**
     * Beats of an idea.
     *
     * @param model a melody that the idea grows from; one in another meter says nothing of its rhythm
     */
    BeatsOfIdea(ThemePlan plan, Optional<Melody> model) {
        this.plan = plan;
        this.model = model.filter(m -> m.meter().equals(plan.meter()));
    }

    List<BeatPlace> places() {
        Meter meter = plan.meter();
        int perBar = meter.beatCount();
        double density = plan.density();
        List<BeatPlace> places = new ArrayList<>();
        for (int beat = 0; beat < plan.form().ideaBars() * perBar; beat++) {
            boolean inHead = beat < perBar;
            Optional<BeatShape> wish = wishedBeat(beat);
            double faith = model.isPresent() ? 0.9 : inHead ? 1 : 0.4;
            int left = plan.form().ideaBars() * perBar - 1 - beat;
            places.add(new BeatPlace(
                    meter.beats().get(beat % perBar) == 3,
                    meter.beatStrength(beat % perBar),
                    beat == 0,
                    inHead ? 99 : left,
                    2,
                    wish,
                    faith,
                    density,
                    plan.portrait().expression().syncopation()
                            + plan.portrait().style().rhythm().syncopation(),
                    plan.rests(),
                    plan.swings()));
        }
        return places;
    }

    private Optional<BeatShape> wishedBeat(int beat) {
        if (model.isPresent()) {
            return shape(model.get(), beat);
        }
        List<String> beats = plan.gesture().beats();
        int inGesture = beats.size() % plan.meter().beatCount() == 0
                ? beat
                : beat % plan.meter().beatCount();
        if (plan.meter().beats().get(beat % plan.meter().beatCount())
                        != (plan.meter().isCompound() ? 3 : 1)
                && !plan.meter().isCompound()) {
            return Optional.empty();
        }
        return Optional.of(BeatShape.of(beats.get(inGesture % beats.size())));
    }

    /** What a melody does in a beat, counted from its first barline; nothing once it is over. */
    private static Optional<BeatShape> shape(Melody melody, int beat) {
        Meter meter = melody.meter();
        Rational start = melody.pickup()
                .plus(meter.bar().times(beat / meter.beatCount()))
                .plus(meter.beatOnset(beat % meter.beatCount()));
        if (start.compareTo(melody.length()) >= 0) {
            return Optional.empty();
        }
        Rational part = meter.beat(beat % meter.beatCount()).dividedBy(BeatShape.PARTS);
        int onsets = 0;
        int sounding = 0;
        for (int i = 0; i < BeatShape.PARTS; i++) {
            Rational at = start.plus(part.times(i));
            for (Event<Tone> event : melody.events()) {
                onsets |= event.onset().equals(at) ? 1 << i : 0;
                sounding |= event.covers(at) ? 1 << i : 0;
            }
        }
        return Optional.of(new BeatShape(onsets, sounding));
    }
}
