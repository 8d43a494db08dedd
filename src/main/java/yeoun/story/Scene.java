package yeoun.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;

/**
 * A scene to be scored. Only its length is required.
 *
 * @param title what the scene is called
 * @param length how long it is, in seconds: above 0, at most three hours
 * @param start the timecode of its first frame
 * @param emotion keyframes of the emotional graph, in order of time and within the scene
 * @param present who is there, and when
 * @param events what happens, in order of time
 * @param palette the colours of the picture over time, in order
 * @param style the style the scene is scored in, if not the production's
 */
public record Scene(
        String title,
        Rational length,
        Timecode start,
        List<Keyframe> emotion,
        List<Presence> present,
        List<SceneEvent> events,
        List<PaletteKey> palette,
        Optional<StyleMix> style) {

    /** The longest scene, in seconds. */
    public static final Rational LONGEST = Rational.of(3 * 3600L);

    public Scene {
        if (!length.isPositive() || length.isMoreThan(LONGEST)) {
            throw new IllegalArgumentException("a scene lasts more than 0 s and at most 3 hours, got " + length + " s");
        }
        emotion = List.copyOf(emotion);
        present = List.copyOf(present);
        List<SceneEvent> sorted = new ArrayList<>(events);
        Collections.sort(sorted);
        events = List.copyOf(sorted);
        palette = List.copyOf(palette);
        requireInside(emotion.stream().map(Keyframe::at).toList(), length, "a keyframe");
        requireInside(palette.stream().map(PaletteKey::at).toList(), length, "a palette");
        for (SceneEvent event : events) {
            if (event.to().isMoreThan(length)) {
                throw new IllegalArgumentException(
                        "an event ends at " + event.to() + " s, after the scene at " + length + " s");
            }
        }
    }

    private static void requireInside(List<Rational> times, Rational length, String what) {
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i).signum() < 0 || times.get(i).isMoreThan(length)) {
                throw new IllegalArgumentException(
                        what + " lies within the scene, got " + times.get(i) + " s of " + length + " s");
            }
            if (i > 0 && times.get(i).compareTo(times.get(i - 1)) <= 0) {
                throw new IllegalArgumentException(
                        what + " at " + times.get(i) + " s follows one at " + times.get(i - 1) + " s");
            }
        }
    }

    /** A scene of this length in which nothing is known yet. */
    public static Builder lasting(Rational seconds) {
        return new Builder(seconds);
    }

    /** The emotional graph; neutral throughout if there is no keyframe. */
    public EmotionalGraph graph() {
        return new EmotionalGraph(emotion.isEmpty() ? List.of(new Keyframe(Rational.ZERO, Feeling.NEUTRAL)) : emotion);
    }

    /** The picture's rate. */
    public FrameRate rate() {
        return start.rate();
    }

    /** The events of a kind, in order of time. */
    public List<SceneEvent> events(SceneEvent.Kind kind) {
        return events.stream().filter(e -> e.kind() == kind).toList();
    }

    /** Whether something of this kind goes on at some time of a stretch. */
    public boolean has(SceneEvent.Kind kind, Rational from, Rational to) {
        return events.stream().anyMatch(e -> e.kind() == kind && e.overlaps(from, to));
    }

    /** The colours of the picture at a time. */
    public Palette paletteAt(Rational seconds) {
        Palette now = Palette.NONE;
        for (PaletteKey key : palette) {
            if (key.at().compareTo(seconds) <= 0) {
                now = key.colours();
            }
        }
        return now;
    }

    /** Gathers what is known of a scene. Not thread-safe. */
    public static final class Builder {
        private final Rational length;
        private String title = "Scene";
        private Timecode start = new Timecode(0, FrameRate.FPS_24);
        private final List<Keyframe> emotion = new ArrayList<>();
        private final List<Presence> present = new ArrayList<>();
        private final List<SceneEvent> events = new ArrayList<>();
        private final List<PaletteKey> palette = new ArrayList<>();
        private Optional<StyleMix> style = Optional.empty();

        private Builder(Rational length) {
            this.length = length;
        }

        /** What the scene is called. */
        public Builder title(String text) {
            title = text;
            return this;
        }

        /** The timecode of the first frame. */
        public Builder start(Timecode timecode) {
            start = timecode;
            return this;
        }

        /** What is felt at a time. */
        public Builder feel(Rational at, Feeling feeling) {
            emotion.add(new Keyframe(at, feeling));
            return this;
        }

        /** Who is there from a time until the end. */
        public Builder present(String who, Rational from) {
            present.add(new Presence(who, from, Optional.empty()));
            return this;
        }

        /** Who is there from a time until another. */
        public Builder present(String who, Rational from, Rational to) {
            present.add(new Presence(who, from, Optional.of(to)));
            return this;
        }

        /** What happens. */
        public Builder event(SceneEvent event) {
            events.add(event);
            return this;
        }

        /** The colours from a time on. */
        public Builder palette(Rational at, Palette colours) {
            palette.add(new PaletteKey(at, colours));
            return this;
        }

        /** The style the scene is scored in. */
        public Builder style(StyleMix mix) {
            style = Optional.of(mix);
            return this;
        }

        /**
         * The scene.
         *
         * @throws IllegalArgumentException if a value is out of its range or out of order
         */
        public Scene build() {
            return new Scene(title, length, start, emotion, present, events, palette, style);
        }
    }
}
