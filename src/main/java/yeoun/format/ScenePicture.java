package yeoun.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import yeoun.score.CueSheet;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Palette;
import yeoun.story.Scene;

/**
 * A scene and its music on one page, as an SVG drawing: over one time axis with timecode the hits, the emotional graph, the
 * picture's colours, who is there, dialogue and silence, the sections with the themes they state, the tempo, and all notes.
 *
 * <p>Pointing at anything says what it is. The same scene and music give the same bytes.
 */
public final class ScenePicture {

    private static final double HEAD = 54;
    private static final double RULER = 20;
    private static final double GAP = 7;
    private static final double LABEL = 11;

    private static final String SIGNS =
            "Filled flag: hard hit; hollow flag: soft or phrase; f: frames early (−) or late (+)."
                    + " Strong outline: every word counts. Hatched: written silence. %: how alike the theme it is.";

    private final ScenePage page;
    private final Svg below = new Svg();
    private final Svg front = new Svg();

    private ScenePicture(ScenePage page) {
        this.page = page;
    }

    /**
     * The picture of a scene.
     *
     * @param characters character → their colours; who is missing gets a colour of their own
     */
    public static String of(Scene scene, Score score, CueSheet sheet, Map<String, Palette> characters) {
        SceneColours colours = new SceneColours(scene, score, sheet, characters);
        return new ScenePicture(new ScenePage(scene, score, sheet, new SceneAxis(scene), colours)).draw();
    }

    private String draw() {
        SceneAxis axis = page.axis();
        double y = head();
        double top = y + RULER;
        double flags = lane(new HitFlags(page), ruler(y, axis.timecodes(), true));
        y = flags;
        for (ScenePage.Lane lane : List.of(
                new EmotionLane(page),
                new StoryLane(page),
                new SectionLane(page),
                new TempoLane(page),
                new RollLane(page))) {
            y = lane(lane, y);
        }
        double bottom = y - GAP;
        hits(top, bottom);
        silences(flags, bottom);
        y = legend(ruler(y - GAP + 2, axis.elapsed(), false) + 16);
        Svg whole = new Svg();
        whole.add("rect", "width", axis.width(), "height", y, "fill", Svg.PAPER);
        whole.add(below).add(front);
        return whole.document(
                axis.width(),
                y,
                says(),
                "class",
                "scene",
                "data-left",
                axis.left(),
                "data-right",
                axis.right(),
                "data-top",
                top,
                "data-bottom",
                bottom,
                "data-seconds",
                String.valueOf(page.sheet().seconds().toDouble()));
    }

    private double head() {
        CueSheet sheet = page.sheet();
        front.words(16, 27, sheet.title(), "font-size", 20, "font-weight", "bold", "fill", Svg.INK);
        String facts = sheet.startTimecode() + " – " + sheet.endTimecode() + " at " + sheet.rate() + " · "
                + ScenePage.seconds(sheet.seconds().toDouble()) + " · " + sheet.key() + " · "
                + String.format(Locale.ROOT, "%.1f", sheet.tempo()) + " beats a minute";
        front.words(16, 45, facts, "font-size", 12, "fill", Svg.SOFT);
        return HEAD;
    }

    private double ruler(double top, List<SceneAxis.Tick> ticks, boolean above) {
        double line = above ? top + RULER : top;
        StringBuilder path = new StringBuilder();
        path.append('M')
                .append(Svg.number(page.axis().left()))
                .append(' ')
                .append(Svg.number(line))
                .append('H')
                .append(Svg.number(page.axis().right()));
        for (SceneAxis.Tick tick : ticks) {
            path.append('M')
                    .append(Svg.number(tick.x()))
                    .append(' ')
                    .append(Svg.number(line))
                    .append(above ? "v-5" : "v5");
            front.words(
                    tick.x(),
                    above ? line - 8 : line + 16,
                    tick.label(),
                    "text-anchor",
                    "middle",
                    "font-size",
                    LABEL,
                    "fill",
                    Svg.SOFT);
        }
        front.add("path", "d", path, "stroke", Svg.SOFT, "fill", "none");
        return line;
    }

    private double lane(ScenePage.Lane lane, double top) {
        double bottom = lane.draw(front, top);
        if (bottom > top && !(lane instanceof HitFlags)) {
            below.add(
                    "rect",
                    "x",
                    page.axis().left(),
                    "y",
                    top,
                    "width",
                    page.axis().right() - page.axis().left(),
                    "height",
                    bottom - top,
                    "fill",
                    Svg.BAND);
            front.words(14, top + 14, lane.name(), "font-size", 12, "font-weight", "bold", "fill", Svg.INK);
        }
        return bottom > top ? bottom + GAP : top + 3;
    }

    private void hits(double top, double bottom) {
        for (CueSheet.Hit hit : page.sheet().hits()) {
            String place = "M" + Svg.number(page.axis().x(hit.asked())) + " " + Svg.number(top + 3);
            boolean hard = hit.label().startsWith("hard");
            below.add(
                    "path",
                    "d",
                    place + "V" + Svg.number(bottom),
                    "stroke",
                    HitFlags.COLOUR,
                    "stroke-width",
                    1.2,
                    "stroke-opacity",
                    0.6,
                    "stroke-dasharray",
                    hard ? "none" : "5 4");
        }
    }

    private void silences(double top, double bottom) {
        for (CueSheet.Section section : page.sheet().sections()) {
            if (section.texture().equals("silence")) {
                double x = page.axis().x(section.from());
                double width = page.axis().x(section.to()) - x;
                StoryLane.hatch(below, x, top, width, bottom - top, Svg.LINE);
            }
        }
    }

    /** Which colour is whose, in as many lines as it takes. */
    private double legend(double top) {
        double x = page.axis().left();
        double y = top + 16;
        for (String name : page.colours().characters()) {
            x = entry(x, y, name + " (theme)", page.colours().of(name));
            y = x < 0 ? y + 18 : y;
            x = x < 0
                    ? entry(
                            page.axis().left(),
                            y,
                            name + " (theme)",
                            page.colours().of(name))
                    : x;
        }
        for (Part part : page.score().parts()) {
            String words = part.name() + " (" + part.role().name().toLowerCase(Locale.ROOT) + ")";
            x = entry(x, y, words, page.colours().of(part));
            y = x < 0 ? y + 18 : y;
            x = x < 0 ? entry(page.axis().left(), y, words, page.colours().of(part)) : x;
        }
        y += 19;
        front.words(page.axis().left(), y, SIGNS, "font-size", LABEL, "fill", Svg.SOFT);
        front.words(14, top + 16, "Colours", "font-size", 12, "font-weight", "bold", "fill", Svg.INK);
        return y + 16;
    }

    /** Draws an entry and returns where the next begins; less than 0 if there was no room. */
    private double entry(double x, double y, String words, String colour) {
        double width = 20 + Svg.width(words, LABEL) + 14;
        if (x + width > page.axis().width() && x > page.axis().left()) {
            return -1;
        }
        front.add("rect", "x", x, "y", y - 9, "width", 13.0, "height", 9.0, "rx", 2.0, "fill", colour);
        front.words(x + 18, y, words, "font-size", LABEL, "fill", Svg.INK);
        return x + width;
    }

    private String says() {
        CueSheet sheet = page.sheet();
        long sections = sheet.sections().stream()
                .map(CueSheet.Section::letter)
                .distinct()
                .count();
        return "Picture of the scene " + sheet.title() + ": "
                + ScenePage.seconds(sheet.seconds().toDouble()) + ", " + sections + " sections, "
                + sheet.hits().size() + " hits, " + page.score().parts().size() + " parts";
    }
}
