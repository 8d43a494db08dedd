package yeoun.compose.theme;

import static yeoun.support.Preference.move;
import static yeoun.support.Preference.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.craft.Cell;
import yeoun.support.Preference;

/** What every rule of rhythm prefers, on a strong simple beat inside a phrase unless it says otherwise. */
class RhythmRulesTest {

    private static final BeatPlace INSIDE = beat(100, Optional.empty());

    private static BeatPlace beat(int untilRest, Optional<BeatShape> wish) {
        return new BeatPlace(false, 1, false, untilRest, 2, wish, 1, 2, 0, 0, true);
    }

    private static RhythmState cell(String pattern) {
        return cell(new Cell(pattern, pattern.length() % 3 == 0, 2));
    }

    private static RhythmState cell(Cell cell) {
        int held = !cell.soundsAtEnd() ? 0 : cell.onsets() > 0 ? 1 : 2;
        return new RhythmState(cell, BeatShape.of(cell), held);
    }

    static List<Preference> preferences() {
        Optional<BeatShape> dotted = Optional.of(BeatShape.of("x--x"));
        RhythmState rare = cell(new Cell("xx-x", false, 0.2));
        return List.of(
                move(new SilenceIsShort(), "a note after silence", cell("...."), cell("x---"), cell("....")),
                move(new VaryTheCells(), "another rhythm after a busy one", cell("x-xx"), cell("x---"), cell("x-xx")),
                place(new CellsFitTheBeat(), "a simple cell in a simple beat", INSIDE, cell("x-x-"), cell("x--")),
                place(new SpeakInGestures(), "the gesture", beat(100, dotted), cell("x--x"), cell("xxxx")),
                place(new KeepTheDensity(), "two notes where two are wanted", INSIDE, cell("x-x-"), cell("x---")),
                place(new NotesOnStrongBeats(), "a note on the beat", INSIDE, cell("x---"), cell("--x-")),
                place(new CommonCells(), "what is common", INSIDE, cell("x-x-"), rare),
                place(new SingThrough(), "a held note to a hole", INSIDE, cell("x---"), cell("x-..")),
                place(new SyncopateByRate(), "the beat where none is syncopated", INSIDE, cell("x---"), cell("..x-")),
                place(new SwingInEighths(), "eighths to dotted ones", INSIDE, cell("x-x-"), cell("x--x")),
                place(
                        new LongNotesAtTheEnd(),
                        "one long note at the end",
                        beat(1, Optional.empty()),
                        cell("x---"),
                        cell("xxxx")),
                place(new KeepToTheIdea(Set.of("x--x")), "a cell of the idea", INSIDE, cell("x--x"), cell("xx-x")));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void everyRulePrefersTheBetter(Preference preference) {
        preference.check();
    }

    @Test
    void noRuleIsLeftOut() {
        Preference.assertCover(preferences(), RhythmWriter.rules());
    }
}
