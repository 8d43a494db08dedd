package yeoun;

import java.util.List;
import java.util.Optional;
import yeoun.compose.Composer;
import yeoun.compose.Cue;
import yeoun.format.MidiOptions;
import yeoun.format.ScenePicture;
import yeoun.score.CueSheet;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.Scene;

/** A scored scene: music exactly as long as the scene, and the sheet that says what it does when. */
public final class ComposedCue implements Music {

    private final Composer composer;
    private final Cue cue;

    ComposedCue(Composer composer, Cue cue) {
        this.composer = composer;
        this.cue = cue;
    }

    /** The scene it was composed for. */
    public Scene scene() {
        return cue.scene();
    }

    /** What the cue does, when, and how exactly. */
    public CueSheet sheet() {
        return cue.sheet();
    }

    @Override
    public Score score() {
        return cue.score();
    }

    @Override
    public Performance performance() {
        return composer.perform(cue);
    }

    @Override
    public List<Reason> explain() {
        return composer.explain(cue);
    }

    /** The cadence that the cue ends with, by its name in the table, if it ends with one. */
    public Optional<String> closing() {
        return cue.closing();
    }

    /** The scene and its music on one page, as an SVG drawing over one time axis. */
    public String pictureSvg() {
        return ScenePicture.of(cue.scene(), cue.score(), cue.sheet(), cue.palettes());
    }

    @Override
    public MidiOptions midiOptions() {
        return MidiOptions.startingAt(cue.scene().start());
    }
}
