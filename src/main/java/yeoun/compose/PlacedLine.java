package yeoun.compose;

import java.util.List;
import yeoun.compose.scene.Telling;
import yeoun.compose.theme.LineWriter;
import yeoun.craft.Diction;
import yeoun.craft.Instrument;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.theme.Melody;
import yeoun.theme.Theme;
import yeoun.theme.Treatment;
import yeoun.theme.Variation;

/**
 * A statement of a theme in its place in a cue.
 *
 * @param telling what was planned
 * @param variation how it is varied in the end
 * @param key the key it stands in
 * @param line the fitted line
 * @param start where the line begins, its pickup included, in whole notes from the start of the score
 * @param instrument who plays it
 * @param treatment how it is set
 * @param likeness how recognisable it is as its theme
 * @param drawn where its notes were drawn
 * @param follows whether it only follows another in canon
 */
record PlacedLine(
        Telling telling,
        Variation variation,
        Key key,
        Melody line,
        Rational start,
        Instrument instrument,
        Treatment treatment,
        double likeness,
        LineWriter.Drawn drawn,
        boolean follows) {

    /** Where it ends. */
    Rational end() {
        return line.events().isEmpty()
                ? start
                : start.plus(line.events().get(line.size() - 1).end());
    }

    /** Its notes as its player reads them. */
    MelodyPart part() {
        return MelodyPart.of(line, key, instrument, start, speech(diction()), List.of());
    }

    /** Its own tempo in another diction. */
    Speech speech(Diction diction) {
        Theme theme = telling.player().theme();
        return Speech.at(
                theme.tempo(),
                theme.melody().meter(),
                diction,
                telling.player().portrait().style().rhythm().swingsEighths());
    }

    /** As the character speaks, but what is said twice as fast is light, and what is said twice as slowly bound. */
    private Diction diction() {
        if (variation.operators().contains("diminution")) {
            return Diction.LEGGIERO;
        }
        return variation.operators().contains("augmentation")
                ? Diction.LEGATO
                : telling.player().portrait().foremost().diction();
    }

    List<Note> notes() {
        return part().notes();
    }
}
