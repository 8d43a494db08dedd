package yeoun.compose.scene;

import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;
import yeoun.story.Emotion;
import yeoun.story.Palette;
import yeoun.story.SceneEvent;

/**
 * A stretch of a scene that music treats as one.
 *
 * @param index its number, from 0
 * @param from seconds from the start of the scene
 * @param to seconds from the start of the scene
 * @param emotion what is felt in it on the whole, the colours of the picture included
 * @param said the feeling it begins with, as the user wrote it; empty where it begins on the way from one feeling to another
 * @param wantedTempo beats a minute of a simple meter that the feeling asks for
 * @param palette the colours of the picture
 * @param silent whether it is a written silence
 * @param opening what happens at its first moment, if music must mark it
 * @param present who is there, by name, the newest first
 * @param dialogue where someone speaks
 * @param events what else happens in it
 */
public record Section(
        int index,
        Rational from,
        Rational to,
        Emotion emotion,
        Optional<String> said,
        double wantedTempo,
        Palette palette,
        boolean silent,
        Optional<SceneEvent> opening,
        List<String> present,
        List<SceneEvent> dialogue,
        List<SceneEvent> events) {

    public Section {
        present = List.copyOf(present);
        dialogue = List.copyOf(dialogue);
        events = List.copyOf(events);
    }

    /** How long it is, in seconds. */
    public Rational length() {
        return to.minus(from);
    }

    /** The share of its time in which someone speaks. */
    public double speech() {
        double spoken = 0;
        for (SceneEvent line : dialogue) {
            spoken += Math.max(0, line.to().min(to).minus(line.from().max(from)).toDouble());
        }
        return Math.min(1, spoken / length().toDouble());
    }

    /** Whether someone speaks at some time of a stretch, in seconds of the scene. */
    public boolean isSpoken(Rational start, Rational end) {
        return dialogue.stream().anyMatch(line -> line.overlaps(start, end));
    }

    /** Whether its first moment must fall exactly on its frame. */
    public boolean beginsWithHardHit() {
        return opening.flatMap(SceneEvent::hit)
                .filter(hit -> hit == SceneEvent.Hit.HARD)
                .isPresent();
    }
}
