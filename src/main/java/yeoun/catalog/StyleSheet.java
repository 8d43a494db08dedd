package yeoun.catalog;

import yeoun.craft.BarPlay;
import yeoun.craft.Style;

/** Writes styles, in full. */
final class StyleSheet {

    private StyleSheet() {}

    static Node write(Style style) {
        return new Sheet()
                .text("id", style.id())
                .text("name", style.name())
                .textUnlessEmpty("says", style.says())
                .put("harmony", harmony(style.harmony()))
                .put("texture", texture(style.texture()))
                .put("rhythm", rhythm(style.rhythm()))
                .put("ensemble", ensemble(style.ensemble()))
                .put("performance", playing(style.performance()))
                .numbers("rules", style.rules().byRule())
                .node();
    }

    private static Node harmony(Style.Harmony harmony) {
        return new Sheet()
                .text("majorMatrix", harmony.majorMatrix())
                .text("minorMatrix", harmony.minorMatrix())
                .texts("major", harmony.major())
                .texts("minor", harmony.minor())
                .put("progressions", Sheet.numbers(harmony.progressions()))
                .put("cadences", Sheet.numbers(harmony.cadences()))
                .number("chordsPerBar", harmony.chordsPerBar())
                .texts("tonics", harmony.tonics())
                .node();
    }

    private static Node texture(Style.Texture texture) {
        return new Sheet()
                .texts("figures", texture.figures())
                .texts("basses", texture.basses())
                .texts("grooves", texture.grooves())
                .number("voices", texture.voices())
                .text("voicing", texture.voicing())
                .texts("answers", texture.answers().stream().map(BarPlay::id).toList())
                .texts("endings", texture.endings().stream().map(BarPlay::id).toList())
                .node();
    }

    private static Node rhythm(Style.Rhythm rhythm) {
        return new Sheet()
                .number("swing", rhythm.swing())
                .flag("sixteenths", rhythm.sixteenths())
                .number("syncopation", rhythm.syncopation())
                .number("density", rhythm.density())
                .node();
    }

    private static Node ensemble(Style.Ensemble ensemble) {
        Sheet sheet = new Sheet()
                .texts("melody", ensemble.melody())
                .texts("chords", ensemble.chords())
                .texts("pad", ensemble.pad())
                .texts("bass", ensemble.bass())
                .texts("counter", ensemble.counter())
                .texts("percussion", ensemble.percussion())
                .texts("doubles", ensemble.doubles());
        if (ensemble.doubleOctave() != 0) {
            sheet.number("doubleOctave", ensemble.doubleOctave());
        }
        return sheet.node();
    }

    private static Node playing(Style.Playing playing) {
        return new Sheet()
                .number("rubato", playing.rubato())
                .number("looseness", playing.looseness())
                .number("layBack", playing.layBack())
                .node();
    }
}
