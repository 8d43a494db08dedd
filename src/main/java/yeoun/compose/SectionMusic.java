package yeoun.compose;

import java.util.List;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.scene.TimedSection;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.palette.Expression;

/**
 * A section of a cue with its key, harmony and lines.
 *
 * @param timed the section in score time
 * @param expression what its feeling asks for
 * @param key its key
 * @param chords its chords in time, from the start of the score; none in a silence
 * @param lines the statements in it
 * @param harmony where the chords were drawn; empty in a silence
 */
record SectionMusic(
        TimedSection timed,
        Expression expression,
        Key key,
        List<Event<Chord>> chords,
        List<PlacedLine> lines,
        List<HarmonyWriter.Drawn> harmony) {

    SectionMusic {
        chords = List.copyOf(chords);
        lines = List.copyOf(lines);
    }

    /** The same section with other statements. */
    SectionMusic with(List<PlacedLine> others) {
        return new SectionMusic(timed, expression, key, chords, others, harmony);
    }

    boolean isSilent() {
        return timed.section().silent();
    }

    /** Whether a statement makes it swing. */
    boolean isSwung() {
        return lines.stream().anyMatch(line -> line.treatment().swung());
    }

    /** How full the texture is, 0 to 1: what the feeling asks, and more where joy has broken through. */
    double fullness() {
        double joy = Math.max(0, expression.emotion().valence());
        double arrival = timed.section().beginsWithHardHit() ? 0.15 : 0;
        return Math.min(1, expression.intensity() + 0.15 * joy + arrival);
    }
}
