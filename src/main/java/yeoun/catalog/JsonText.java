package yeoun.catalog;

import java.util.List;
import java.util.Map;
import yeoun.craft.Style;
import yeoun.score.CueSheet;
import yeoun.score.Provenance;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.theme.Manuscript;
import yeoun.theme.Theme;

/**
 * Values as JSON for people and programs: the same value is always the same text, and what a {@link Catalog} can read, it
 * reads back equal. Every text ends with a new line.
 */
public final class JsonText {

    private JsonText() {}

    /** A character profile. */
    public static String of(CharacterProfile profile) {
        return Layout.print(StorySheet.character(profile));
    }

    /** A cast. */
    public static String of(Cast cast) {
        return Layout.print(StorySheet.cast(cast));
    }

    /** A scene; times that are not decimals are frames. */
    public static String of(Scene scene) {
        return Layout.print(StorySheet.scene(scene));
    }

    /** A production with everything it is made of. */
    public static String of(Production production) {
        return Layout.print(StorySheet.production(production));
    }

    /** A house style. */
    public static String of(HouseStyle house) {
        return Layout.print(StorySheet.house(house));
    }

    /** A style, in full. */
    public static String of(Style style) {
        return Layout.print(StyleSheet.write(style));
    }

    /**
     * A theme, to be edited by hand.
     *
     * @throws IllegalArgumentException if two of its chords sound at once
     */
    public static String of(Theme theme) {
        return Layout.print(ThemeSheet.write(theme));
    }

    /**
     * A theme with all that is needed to carry on from it, to be edited by hand.
     *
     * @throws IllegalArgumentException if two of its chords sound at once
     */
    public static String of(Manuscript manuscript) {
        return Layout.print(ThemeSheet.write(manuscript));
    }

    /** A cue sheet. */
    public static String of(CueSheet sheet) {
        return Layout.print(ScoreSheet.cueSheet(sheet));
    }

    /** Where music comes from. */
    public static String of(Provenance provenance) {
        return Layout.print(ScoreSheet.provenance(provenance));
    }

    /**
     * A report: fields that are texts, numbers, booleans, optionals, lists, and maps of such; anything else by its text.
     *
     * @throws IllegalArgumentException if a number is infinite or none
     */
    public static String of(Map<String, ?> report) {
        return Layout.print(PlainSheet.write(report));
    }

    /** A list of reports. */
    public static String of(List<? extends Map<String, ?>> reports) {
        return Layout.print(PlainSheet.write(reports));
    }
}
