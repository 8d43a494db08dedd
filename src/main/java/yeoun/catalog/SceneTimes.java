package yeoun.catalog;

import java.util.Optional;
import yeoun.music.Rational;
import yeoun.story.FrameRate;
import yeoun.story.Scene;

/** Times that lie within a scene. */
final class SceneTimes {

    private final Times times;
    private final Problems problems;
    private final Optional<Rational> length;

    /** The times of a scene, whose length is among its fields. */
    SceneTimes(Times times, Fields scene) {
        this.times = times;
        this.problems = scene.problems();
        Node node = scene.require("length", "how long the scene is, such as 46s");
        this.length = times.read(node).filter(length -> isLength(node, length));
    }

    private boolean isLength(Node node, Rational length) {
        if (length.isPositive() && !length.isMoreThan(Scene.LONGEST)) {
            return true;
        }
        problems.add(node, "a length of more than 0s and at most 3 hours (" + Scene.LONGEST + "s)");
        return false;
    }

    /** How long the scene is, if it is known. */
    Optional<Rational> length() {
        return length;
    }

    Optional<Rational> read(Node node) {
        Optional<Rational> time = times.read(node);
        if (time.isPresent() && length.isPresent() && time.get().isMoreThan(length.get())) {
            problems.add(node, "a time within the scene, which lasts " + text(length.get()));
            return Optional.empty();
        }
        return time;
    }

    Optional<Rational> readAfter(Node node, Rational from) {
        Optional<Rational> time = read(node);
        if (time.isPresent() && time.get().compareTo(from) <= 0) {
            problems.add(node, "a time after " + text(from));
            return Optional.empty();
        }
        return time;
    }

    static String text(Rational seconds) {
        return Times.write(seconds, FrameRate.FPS_24);
    }
}
