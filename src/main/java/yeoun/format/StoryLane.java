package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yeoun.story.Colour;
import yeoun.story.Palette;
import yeoun.story.PaletteKey;
import yeoun.story.Presence;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** What is seen: the picture's colours, who is there, who speaks, and what happens. */
record StoryLane(ScenePage page) implements ScenePage.Lane {

    private static final double STRIP = 10;
    private static final double PRESENT = 13;
    private static final double ROW = 20;
    private static final double LABEL = 10.5;
    private static final double LEAST_LABEL = 26;

    @Override
    public String name() {
        return "Picture";
    }

    @Override
    public double draw(Svg svg, double top) {
        double y = top + 4;
        if (!page.scene().palette().isEmpty()) {
            colours(svg, y);
            y += STRIP + 5;
        }
        y = present(svg, y);
        return events(svg, y) + 4;
    }

    private void colours(Svg svg, double top) {
        Scene scene = page.scene();
        List<PaletteKey> keys = scene.palette();
        for (int i = 0; i < keys.size(); i++) {
            double from = page.axis().x(keys.get(i).at());
            double to = page.axis().x(i + 1 < keys.size() ? keys.get(i + 1).at() : scene.length());
            svg.open("g")
                    .tip("colours of the picture: "
                            + keys.get(i).colours().shares().keySet());
            colours(svg, keys.get(i).colours(), from, to - from, top);
            svg.close();
        }
    }

    private static void colours(Svg svg, Palette palette, double x, double width, double top) {
        double total = palette.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double y = top;
        for (Map.Entry<Colour, Double> colour : palette.shares().entrySet()) {
            double height = STRIP * colour.getValue() / total;
            svg.add("rect", "x", x, "y", y, "width", width, "height", height, "fill", colour.getKey());
            y += height;
        }
    }

    private double present(Svg svg, double top) {
        double y = top;
        for (String name : page.colours().characters()) {
            List<Presence> stays = page.scene().present().stream()
                    .filter(p -> p.who().equals(name))
                    .toList();
            for (Presence stay : stays) {
                double from = page.axis().x(stay.from());
                double to = page.axis().x(stay.to().orElse(page.scene().length()));
                svg.open("g").tip(name + " is there");
                svg.add(
                        "rect",
                        "x",
                        from,
                        "y",
                        y + PRESENT - 5,
                        "width",
                        to - from,
                        "height",
                        3.0,
                        "fill",
                        page.colours().of(name));
                svg.close();
            }
            if (!stays.isEmpty()) {
                String shown = Svg.cut(name, SceneAxis.LEFT - 14, LABEL);
                svg.words(
                        page.axis().left() - 6,
                        y + PRESENT,
                        shown,
                        "text-anchor",
                        "end",
                        "font-size",
                        LABEL,
                        "fill",
                        Svg.INK,
                        "font-weight",
                        "bold");
                y += PRESENT;
            }
        }
        return y + 3;
    }

    private double events(Svg svg, double top) {
        Rows rows = new Rows();
        for (SceneEvent event : page.scene().events()) {
            if (event.kind() != SceneEvent.Kind.HIT) {
                double from = page.axis().x(event.from());
                double to = page.axis().x(event.to());
                String label = label(event);
                double width = event.kind().isLasting() ? to - from : 12 + Svg.width(label, LABEL);
                double y = top + rows.place(from - 6, from + Math.max(width, LEAST_LABEL)) * ROW;
                svg.open("g").tip(tip(event));
                if (event.kind().isLasting()) {
                    String kind = event.note().isEmpty() ? event.kind().word() : event.note();
                    band(svg, event, Svg.fitting(to - from - 10, LABEL, label, kind), from, to, y);
                } else {
                    moment(svg, event, label, from, y);
                }
                svg.close();
            }
        }
        return top + rows.count() * ROW;
    }

    private static String label(SceneEvent event) {
        List<String> words = new ArrayList<>();
        String kind = event.kind().word()
                + event.rate().map(rate -> " " + Svg.number(rate)).orElse("");
        words.add(event.who().map(who -> who + ": ").orElse("") + (event.note().isEmpty() ? kind : event.note()));
        return String.join(" ", words);
    }

    private static String tip(SceneEvent event) {
        String span =
                event.kind().isLasting() ? " to " + ScenePage.seconds(event.to().toDouble()) : "";
        return event.kind().word() + " " + ScenePage.seconds(event.from().toDouble()) + span
                + event.who().map(who -> ", " + who).orElse("")
                + (event.note().isEmpty() ? "" : ", “" + event.note() + "”")
                + (event.critical() ? ", every word counts" : "");
    }

    private void band(Svg svg, SceneEvent event, String label, double from, double to, double y) {
        String colour = event.who().map(page.colours()::of).orElse(Svg.SOFT);
        boolean spoken = event.kind() == SceneEvent.Kind.DIALOGUE;
        svg.add(
                "rect",
                "x",
                from,
                "y",
                y,
                "width",
                to - from,
                "height",
                ROW - 4,
                "rx",
                spoken ? 7.0 : 1.0,
                "fill",
                colour,
                "fill-opacity",
                spoken ? 0.2 : 0.07,
                "stroke",
                colour,
                "stroke-width",
                event.critical() ? 2.0 : 1.0);
        if (event.kind() == SceneEvent.Kind.SILENCE) {
            hatch(svg, from, y, to - from, ROW - 4, Svg.SOFT);
        }
        pulse(svg, event, colour, to, y);
        svg.words(from + 5, y + 11.5, label, "font-size", LABEL, "fill", Svg.INK);
    }

    /** Steps or heart beats as ticks at the foot of their band. */
    private void pulse(Svg svg, SceneEvent event, String colour, double to, double y) {
        double gap = event.rate().map(rate -> 60 / rate).orElse(0.0);
        if (gap > 0 && page.axis().x(gap) - page.axis().left() > 3) {
            StringBuilder path = new StringBuilder();
            for (double at = event.from().toDouble(); page.axis().x(at) < to - 0.01; at += gap) {
                path.append('M')
                        .append(Svg.number(page.axis().x(at)))
                        .append(' ')
                        .append(Svg.number(y + ROW - 8))
                        .append("v4");
            }
            svg.add("path", "d", path, "stroke", colour, "stroke-width", 1.5);
        }
    }

    private void moment(Svg svg, SceneEvent event, String label, double x, double y) {
        String colour = event.who().map(page.colours()::of).orElse(Svg.SOFT);
        String place = Svg.number(x) + " " + Svg.number(y + 2);
        svg.add("path", "d", "M" + place + "l5 6l-5 6l-5 -6z", "fill", colour);
        double room = page.axis().width() - x - 10;
        svg.words(x + 8, y + 11.5, Svg.cut(label, room, LABEL), "font-size", LABEL, "fill", Svg.INK);
    }

    /** Slanted lines over a box. */
    static void hatch(Svg svg, double x, double y, double width, double height, String colour) {
        StringBuilder path = new StringBuilder();
        for (double at = 8 - height; at < width; at += 8) {
            double from = Math.max(0, at);
            double to = Math.min(width, at + height);
            path.append('M')
                    .append(Svg.number(x + from))
                    .append(' ')
                    .append(Svg.number(y + height - (from - at)))
                    .append('L')
                    .append(Svg.number(x + to))
                    .append(' ')
                    .append(Svg.number(y + height - (to - at)));
        }
        svg.add("path", "d", path, "stroke", colour, "stroke-width", 0.8, "stroke-opacity", 0.55);
    }
}
