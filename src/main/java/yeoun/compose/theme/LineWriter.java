package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yeoun.chance.Draw;
import yeoun.craft.Trait;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** Fits a varied theme to its new key, harmony and register: the same lattice that wrote it, now wishing for the variation. */
public final class LineWriter {

    /** How much a wish counts against the harmony. */
    private static final double DEGREE = 0.75;

    private static final double MOVE = 0.75;

    /**
     * A line and why its notes are what they are.
     *
     * @param line the fitted line
     * @param draw where it was drawn, a position for every note
     */
    public record Drawn(Melody line, Draw<?, ?> draw) {}

    /**
     * Fits a line: of all lines the one that its rules together like best, since a theme that comes back is not composed anew.
     *
     * @param intervals the share of each interval size in lines of the character
     * @throws yeoun.chance.Unsatisfiable if the range is too narrow for the line
     */
    public Drawn write(LineBrief brief, double[] intervals) {
        int chromatic = 0;
        for (Chord chord : brief.harmony().values()) {
            chromatic |= chord.bits();
        }
        if (brief.key().mode().isTori()) {
            chromatic = 0;
        }
        for (Event<Tone> event : brief.line().events()) {
            chromatic |=
                    1 << Math.floorMod(brief.key().pitch(event.value().degree()).midi(), 12);
        }
        List<MelodyState.Pitched> tones = MelodyWriter.tones(brief.key(), brief.low(), brief.high(), chromatic);
        MelodyWriter writer = new MelodyWriter(tones, manner(brief, intervals), brief.weights());
        Draw<MelodyPlace, MelodyState> draw = writer.best(places(brief));
        List<Event<Tone>> events = new ArrayList<>();
        for (int i = 0; i < brief.line().size(); i++) {
            Event<Tone> event = brief.line().events().get(i);
            Degree degree = draw.path().get(i).tone().degree();
            events.add(
                    new Event<>(event.onset(), event.duration(), event.value().on(degree)));
        }
        Melody fitted = brief.line().with(new Passage<>(brief.line().length(), events));
        return new Drawn(fitted, draw);
    }

    private static MelodyManner manner(LineBrief brief, double[] intervals) {
        Portrait portrait = brief.portrait();
        return new MelodyManner(
                brief.key().mode(),
                brief.key().tonic().semitone(),
                intervals,
                portrait.trait(Trait::appoggiaturas),
                Math.max(0.3, portrait.trait(Trait::chromaticism)),
                4,
                true,
                portrait.expression().ascent());
    }

    private static List<MelodyPlace> places(LineBrief brief) {
        List<MelodyPlace> places = new ArrayList<>();
        for (int i = 0; i < brief.line().size(); i++) {
            places.add(place(brief, i));
        }
        return places;
    }

    private static MelodyPlace place(LineBrief brief, int i) {
        Melody line = brief.line();
        Event<Tone> event = line.events().get(i);
        Meter meter = line.meter();
        boolean begins =
                i == 0 || event.onset().minus(line.events().get(i - 1).end()).compareTo(meter.beat(0)) >= 0;
        int untilEnd = line.size() - 1 - i;
        int midi = brief.key().pitch(event.value().degree()).midi();
        Rational inBar = event.onset().minus(line.pickup()).mod(meter.bar());
        return new MelodyPlace(
                meter.strength(inBar),
                event.duration().dividedBy(meter.beat(0)).toDouble(),
                begins,
                untilEnd,
                untilEnd == 0 ? brief.finals() : List.of(),
                ground(brief, i),
                i == 0 ? Ground.NOTHING : ground(brief, i - 1),
                brief.low(),
                brief.high(),
                false,
                Math.max(brief.low(), Math.min(brief.high(), midi)),
                wish(brief, i),
                OptionalInt.empty());
    }

    private static Ground ground(LineBrief brief, int i) {
        Chord chord = brief.harmony()
                .at(brief.line().events().get(i).onset())
                .orElseGet(() -> brief.harmony().events().get(0).value());
        return Ground.of(brief.key(), chord);
    }

    private static Wish wish(LineBrief brief, int i) {
        List<Event<Tone>> events = brief.line().events();
        Degree degree = events.get(i).value().degree();
        OptionalInt letters = i == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        degree.steps() - events.get(i - 1).value().degree().steps());
        double share = brief.faithfulness();
        return new Wish(Optional.of(degree), letters, share * DEGREE, share * MOVE, false);
    }
}
