package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import yeoun.story.Emotion;
import yeoun.story.EmotionalGraph;
import yeoun.story.Keyframe;

/** Valence, arousal and tension over time, with what was felt at each keyframe. */
record EmotionLane(ScenePage page) implements ScenePage.Lane {

    private static final double HEIGHT = 132;
    private static final double WORDS = 20;
    private static final double SAMPLE = 4;
    private static final double LABEL = 11;

    /** A curve: its colour and the pattern that tells it apart in print. */
    private record Curve(String name, String colour, String dashes, ToDoubleFunction<Emotion> value) {}

    private static final List<Curve> CURVES = List.of(
            new Curve("valence", "#a86d00", "none", Emotion::valence),
            new Curve("arousal", "#c2402f", "7 3", Emotion::arousal),
            new Curve("tension", "#6355c8", "2 3", Emotion::tension));

    /** The end of a curve, where its name stands. */
    private record End(Curve curve, double y) {}

    @Override
    public String name() {
        return "Emotion";
    }

    @Override
    public double draw(Svg svg, double top) {
        double graph = top + WORDS;
        scale(svg, graph);
        keyframes(svg, top, graph);
        EmotionalGraph emotions = page.scene().graph();
        List<End> ends = new ArrayList<>();
        for (Curve curve : CURVES) {
            curve(svg, emotions, curve, graph);
            double last =
                    curve.value.applyAsDouble(emotions.at(page.scene().length().toDouble()));
            ends.add(new End(curve, y(graph, last)));
        }
        names(svg, ends);
        return graph + HEIGHT + 6;
    }

    private static double y(double graph, double value) {
        return graph + (1 - value) / 2 * HEIGHT;
    }

    private void scale(Svg svg, double graph) {
        SceneAxis axis = page.axis();
        for (int value = -1; value <= 1; value++) {
            double y = y(graph, value);
            svg.add(
                    "path",
                    "d",
                    "M" + Svg.number(axis.left()) + " " + Svg.number(y) + "H" + Svg.number(axis.right()),
                    "stroke",
                    Svg.LINE,
                    "stroke-dasharray",
                    value == 0 ? "none" : "2 4");
            svg.words(
                    axis.left() - 6,
                    y + 4,
                    value > 0 ? "+1" : String.valueOf(value),
                    "text-anchor",
                    "end",
                    "font-size",
                    10,
                    "fill",
                    Svg.SOFT);
        }
    }

    private void keyframes(Svg svg, double top, double graph) {
        double free = 0;
        for (Keyframe keyframe : page.scene().emotion()) {
            double x = page.axis().x(keyframe.at());
            Emotion emotion = keyframe.feeling().emotion();
            svg.open("g").tip(tip(keyframe));
            svg.add(
                    "path",
                    "d",
                    "M" + Svg.number(x) + " " + Svg.number(graph) + "v" + Svg.number(HEIGHT),
                    "stroke",
                    Svg.LINE,
                    "stroke-width",
                    1.5);
            for (Curve curve : CURVES) {
                double y = y(graph, curve.value.applyAsDouble(emotion));
                svg.add("circle", "cx", x, "cy", y, "r", 3.0, "fill", curve.colour);
            }
            String words = String.join(", ", keyframe.feeling().words().keySet());
            if (x >= free && !words.isEmpty()) {
                svg.words(x, top + 13, words, "font-size", LABEL, "fill", Svg.INK, "font-style", "italic");
                free = x + Svg.width(words, LABEL) + 8;
            }
            svg.close();
        }
    }

    private static String tip(Keyframe keyframe) {
        Emotion emotion = keyframe.feeling().emotion();
        return ScenePage.seconds(keyframe.at().toDouble()) + ": "
                + String.join(", ", keyframe.feeling().words().keySet()) + " valence "
                + Svg.number(emotion.valence()) + ", arousal " + Svg.number(emotion.arousal()) + ", tension "
                + Svg.number(emotion.tension());
    }

    private void curve(Svg svg, EmotionalGraph emotions, Curve curve, double graph) {
        StringBuilder path = new StringBuilder();
        SceneAxis axis = page.axis();
        int samples = (int) Math.ceil((axis.right() - axis.left()) / SAMPLE);
        for (int i = 0; i <= samples; i++) {
            double x = axis.left() + (axis.right() - axis.left()) * i / samples;
            double value = curve.value.applyAsDouble(emotions.at(axis.secondsAt(x)));
            path.append(i == 0 ? 'M' : ' ').append(Svg.number(x)).append(' ').append(Svg.number(y(graph, value)));
        }
        svg.open(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                curve.colour,
                "stroke-width",
                2.2,
                "stroke-dasharray",
                curve.dashes,
                "stroke-linejoin",
                "round");
        svg.tip(curve.name).close();
    }

    /** The names at the right end, moved apart where curves end together. */
    private void names(Svg svg, List<End> ends) {
        ends.sort(Comparator.comparingDouble(End::y));
        double free = 0;
        for (End end : ends) {
            double y = Math.max(free, end.y + 4);
            svg.words(
                    page.axis().right() + 8,
                    y,
                    end.curve.name,
                    "font-size",
                    LABEL,
                    "fill",
                    end.curve.colour,
                    "font-weight",
                    "bold");
            free = y + 13;
        }
    }
}
