package yeoun.score;

import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;

/**
 * What a cue does, when, and how exactly: the page a composer, an editor and a director talk over.
 *
 * @param title the scene
 * @param startTimecode timecode of the first frame
 * @param endTimecode timecode of the first frame after the cue
 * @param rate the frame rate's label
 * @param seconds how long the cue is, exactly the scene's length
 * @param key the key it begins in
 * @param tempo beats a minute at the start
 * @param instruments who plays
 * @param characters who is in the scene
 * @param sections what happens in the music, in order
 * @param hits what the music marks
 * @param decisions what was decided where the wishes could not all be met, and everything a composer should know
 */
public record CueSheet(
        String title,
        String startTimecode,
        String endTimecode,
        String rate,
        Rational seconds,
        String key,
        double tempo,
        List<String> instruments,
        List<String> characters,
        List<Section> sections,
        List<Hit> hits,
        List<String> decisions) {

    public CueSheet {
        instruments = List.copyOf(instruments);
        characters = List.copyOf(characters);
        sections = List.copyOf(sections);
        hits = List.copyOf(hits);
        decisions = List.copyOf(decisions);
    }

    /**
     * A stretch of the cue.
     *
     * @param letter its rehearsal letter
     * @param name what it is, in a few words
     * @param from seconds from the start
     * @param to seconds from the start
     * @param timecode timecode of its first frame
     * @param firstBar the bar it begins in
     * @param emotion the emotion it is written for, as text
     * @param key the key
     * @param tempo beats a minute
     * @param texture what accompanies
     * @param statement whose theme is stated, if any
     */
    public record Section(
            String letter,
            String name,
            Rational from,
            Rational to,
            String timecode,
            int firstBar,
            String emotion,
            String key,
            double tempo,
            String texture,
            Optional<Statement> statement) {}

    /**
     * A theme as it is stated.
     *
     * @param character whose theme
     * @param variations how it is varied, in order of application; empty for the plain theme
     * @param likeness how recognisable it is, 0 to 1
     * @param role statement, variation, allusion or subliminal
     * @param instrument who plays it
     */
    public record Statement(
            String character, List<String> variations, double likeness, String role, String instrument) {

        public Statement {
            variations = List.copyOf(variations);
        }
    }

    /**
     * A moment that the music marks.
     *
     * @param label what it is
     * @param timecode its frame
     * @param asked when it should be, in seconds
     * @param landed when the music is there
     * @param framesOff how many frames late (positive) or early (negative)
     * @param bar the bar
     * @param how what marks it
     */
    public record Hit(
            String label, String timecode, Rational asked, Rational landed, double framesOff, int bar, String how) {}
}
