package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Rational;
import yeoun.story.FrameRate;
import yeoun.story.Scene;
import yeoun.story.Timecode;

/** The time axis of a scene's picture: where each moment is, and which moments are named. */
final class SceneAxis {

    static final double LEFT = 112;
    static final double RIGHT_MARGIN = 92;

    private static final double USUAL_WIDTH = 1400;
    private static final double WIDEST = 8000;

    /** So many points a second a picture has at least, as far as it may be wide. */
    private static final double LEAST_SECOND = 5;

    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800};

    private final Scene scene;
    private final double width;
    private final double seconds;

    SceneAxis(Scene scene) {
        this.scene = scene;
        this.seconds = scene.length().toDouble();
        this.width = Math.max(USUAL_WIDTH, Math.min(WIDEST, seconds * LEAST_SECOND + LEFT + RIGHT_MARGIN));
    }

    /** A moment that is named. */
    record Tick(double x, String label) {}

    /** How wide the picture is. */
    double width() {
        return width;
    }

    double left() {
        return LEFT;
    }

    double right() {
        return width - RIGHT_MARGIN;
    }

    /** Where a moment is, in seconds from the start of the scene. */
    double x(double moment) {
        return LEFT + Math.max(0, Math.min(1, moment / seconds)) * (right() - LEFT);
    }

    double x(Rational moment) {
        return x(moment.toDouble());
    }

    /** The moment at a place. */
    double secondsAt(double x) {
        return (x - LEFT) / (right() - LEFT) * seconds;
    }

    /** Whole seconds of timecode, with their timecode. */
    List<Tick> timecodes() {
        FrameRate rate = scene.rate();
        long step = (long) step(104) * rate.nominal();
        long start = scene.start().frame();
        List<Tick> ticks = new ArrayList<>();
        for (long frame = (start + step - 1) / step * step; ; frame += step) {
            Rational at = Rational.of(frame - start).dividedBy(rate.perSecond());
            if (at.isMoreThan(scene.length())) {
                return ticks;
            }
            ticks.add(new Tick(x(at), new Timecode(frame, rate).toString()));
        }
    }

    /** Seconds from the start of the scene: {@code 1:05}. */
    List<Tick> elapsed() {
        int step = step(52);
        List<Tick> ticks = new ArrayList<>();
        for (int second = 0; second <= seconds; second += step) {
            String padded = second % 60 < 10 ? "0" + second % 60 : String.valueOf(second % 60);
            ticks.add(new Tick(x(second), second / 60 + ":" + padded));
        }
        return ticks;
    }

    private int step(double room) {
        for (int step : STEPS) {
            if (step * (right() - LEFT) / seconds >= room) {
                return step;
            }
        }
        return 3600;
    }
}
