package yeoun.craft;

import java.util.List;
import yeoun.music.Mode;
import yeoun.story.Lexicon;

/**
 * All tables of the craft: what the writers are handed.
 *
 * @param lexicon emotion words
 * @param moods tempo families
 * @param modes the mode ladder and the tori
 * @param traits gesture grammars
 * @param intervalRows interval statistics
 * @param cells rhythmic cells
 * @param gestures rhythmic gestures
 * @param contours phrase shapes
 * @param forms form plans
 * @param cadences cadences
 * @param habits which cadences a state of mind prefers
 * @param progressions the progression bank
 * @param harmony chord transitions and affects
 * @param instruments instruments
 * @param figures accompaniment figures
 * @param idioms ways to voice chords
 * @param grooves drum patterns and jangdan
 * @param styles styles
 * @param operators operators of variation
 * @param recipes chains of operators that scenes call for
 */
public record Tables(
        Lexicon lexicon,
        Table<Mood> moods,
        Table<Mode> modes,
        Table<Trait> traits,
        Table<IntervalRow> intervalRows,
        List<Cell> cells,
        Table<Gesture> gestures,
        Table<Contour> contours,
        Table<Form> forms,
        Table<Cadence> cadences,
        List<CadenceHabit> habits,
        Table<Progression> progressions,
        HarmonyTable harmony,
        Table<Instrument> instruments,
        Table<Figure> figures,
        Table<Idiom> idioms,
        Table<Groove> grooves,
        Table<Style> styles,
        Table<Operator> operators,
        Table<Recipe> recipes) {

    public Tables {
        cells = List.copyOf(cells);
        habits = List.copyOf(habits);
    }

    /** The same tables with other styles. */
    public Tables with(Table<Style> others) {
        return new Tables(
                lexicon,
                moods,
                modes,
                traits,
                intervalRows,
                cells,
                gestures,
                contours,
                forms,
                cadences,
                habits,
                progressions,
                harmony,
                instruments,
                figures,
                idioms,
                grooves,
                others,
                operators,
                recipes);
    }
}
