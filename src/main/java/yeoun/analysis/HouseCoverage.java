package yeoun.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.analysis.CastReport.Coverage;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.HouseStyle;
import yeoun.theme.Theme;

/** How much of a house style is heard in the themes and cues of a production (MUSIC 5.10). */
final class HouseCoverage {

    private static final double HEADS = 0.6;
    private static final double HOMES = 0.6;
    private static final double CORE = 0.7;
    private static final double HABIT = 0.3;

    private HouseCoverage() {}

    static List<Coverage> of(HouseStyle house, List<Theme> themes, List<Score> cues, List<Optional<String>> closings) {
        List<Coverage> coverage = new ArrayList<>();
        house.signatureInterval().ifPresent(interval -> {
            int heads = (int) themes.stream().filter(t -> has(t, interval)).count();
            coverage.add(new Coverage(
                    "themes whose head has the signature interval " + interval, heads, themes.size(), HEADS));
        });
        if (!house.signatureProgression().isEmpty()) {
            coverage.add(progression(house.signatureProgression(), themes, cues));
        }
        if (!house.homeKeys().isEmpty()) {
            int home = (int) themes.stream().filter(t -> isHome(house, t)).count();
            coverage.add(new Coverage("themes in a home key", home, themes.size(), HOMES));
        }
        if (!house.instruments().isEmpty()) {
            int core = (int) cues.stream().filter(c -> isCore(house, c)).count();
            coverage.add(new Coverage("cues for core instruments and the cast's voices only", core, cues.size(), CORE));
        }
        house.ending().ifPresent(ending -> {
            int ends = (int)
                    closings.stream().filter(c -> c.equals(Optional.of(ending))).count();
            coverage.add(new Coverage("cues that end with the house's " + ending, ends, closings.size(), HABIT));
        });
        return coverage;
    }

    private static Coverage progression(List<String> numerals, List<Theme> themes, List<Score> cues) {
        long found = themes.stream()
                        .filter(t -> goesThrough(numerals, t.harmony(), t.key()))
                        .count()
                + cues.stream().filter(c -> goesThrough(numerals, c)).count();
        return new Coverage(
                "themes and cues with the signature progression " + String.join(" ", numerals),
                (int) found,
                themes.size() + cues.size(),
                HABIT);
    }

    /** Whether the roots and thirds of a progression follow one another, in whatever inversion and with whatever is added. */
    private static boolean goesThrough(List<String> numerals, Passage<Chord> harmony, Key key) {
        List<Step> steps = new ArrayList<>();
        for (Event<Chord> event : harmony.events()) {
            add(steps, new Step(event.value(), key));
        }
        return goesThrough(numerals, steps);
    }

    private static boolean goesThrough(List<String> numerals, Score cue) {
        List<Step> steps = new ArrayList<>();
        for (Mark.ChordMark mark : cue.marks(Mark.ChordMark.class)) {
            add(steps, new Step(mark.chord(), cue.keyAt(mark.at())));
        }
        return goesThrough(numerals, steps);
    }

    /** A chord that stays, in whatever inversion, is one step. */
    private static void add(List<Step> steps, Step step) {
        boolean stays = !steps.isEmpty() && steps.get(steps.size() - 1).isLike(step);
        if (!stays) {
            steps.add(step);
        }
    }

    private static boolean goesThrough(List<String> numerals, List<Step> steps) {
        for (int from = 0; from + numerals.size() <= steps.size(); from++) {
            int along = 0;
            while (along < numerals.size() && steps.get(from + along).is(numerals.get(along))) {
                along++;
            }
            if (along == numerals.size()) {
                return true;
            }
        }
        return false;
    }

    /** A chord in its key; in minor it is heard from the relative major too. */
    private record Step(Chord chord, Key key) {

        boolean isLike(Step other) {
            return chord.root().soundsLike(other.chord.root())
                    && chord.quality().isMinor() == other.chord.quality().isMinor();
        }

        boolean is(String numeral) {
            PitchClass relative = key.tonic().plus(Interval.parse("m3"));
            return isLike(new Step(Chord.numeral(numeral, key.tonic()), key))
                    || !key.mode().isMajor() && isLike(new Step(Chord.numeral(numeral, relative), key));
        }
    }

    private static boolean has(Theme theme, Interval interval) {
        for (int semitones :
                theme.motif().melody().semitoneIntervals(theme.key().mode())) {
            if (Math.abs(semitones) == Math.abs(interval.semitones())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHome(HouseStyle house, Theme theme) {
        return house.homeKeys().stream()
                .anyMatch(
                        tonic -> PitchClass.parse(tonic).soundsLike(theme.key().tonic()));
    }

    private static boolean isCore(HouseStyle house, Score cue) {
        return cue.parts().stream()
                .filter(p -> p.role() != Part.Role.MELODY && p.role() != Part.Role.EFFECT)
                .map(p -> p.instrument().id())
                .allMatch(id ->
                        house.instruments().contains(id) || house.colours().contains(id));
    }
}
