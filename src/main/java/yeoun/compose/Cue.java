package yeoun.compose;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.chance.Seed;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.harmony.Slot;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.scene.TempoWriter;
import yeoun.compose.texture.Course;
import yeoun.score.CueSheet;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.Palette;
import yeoun.story.Scene;

/**
 * A scored scene.
 *
 * @param scene the scene
 * @param score its music, exactly as long as the scene
 * @param sheet what the cue does, when, and how exactly
 * @param playing how it is to be played
 * @param music its sections
 * @param courses how its accompaniment goes through the bars of each section
 * @param tempo where its tempi were chosen
 * @param seed the seed it was composed with
 */
public record Cue(
        Scene scene,
        Score score,
        CueSheet sheet,
        PerformanceBrief playing,
        List<SectionMusic> music,
        List<Course> courses,
        TempoWriter.Drawn tempo,
        Seed seed) {

    /** The cadence that the last of its music ends with, if it does with one. */
    public Optional<String> closing() {
        Optional<String> closing = Optional.empty();
        for (SectionMusic section : music) {
            for (HarmonyWriter.Drawn harmony : section.harmony()) {
                Slot last = harmony.slots().get(harmony.slots().size() - 1);
                closing = Optional.of(last.cadence()).filter(name -> !name.isEmpty());
            }
        }
        return closing;
    }

    /** The colours of the characters whose themes are stated, by name. */
    public SortedMap<String, Palette> palettes() {
        SortedMap<String, Palette> palettes = new TreeMap<>();
        for (SectionMusic section : music) {
            for (PlacedLine line : section.lines()) {
                CharacterProfile profile = line.telling().player().portrait().profile();
                palettes.put(profile.name(), profile.palette());
            }
        }
        return palettes;
    }
}
