package yeoun.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yeoun.score.CueSheet;

/** The sections of the music, each with the themes it states and how they are varied. */
record SectionLane(ScenePage page) implements ScenePage.Lane {

    private static final double HEAD = 33;
    private static final double SMALL = 9.5;
    private static final double LABEL = 10.5;

    @Override
    public String name() {
        return "Sections";
    }

    @Override
    public double draw(Svg svg, double top) {
        Map<String, List<CueSheet.Section>> sections = new LinkedHashMap<>();
        for (CueSheet.Section section : page.sheet().sections()) {
            sections.computeIfAbsent(section.letter(), letter -> new ArrayList<>())
                    .add(section);
        }
        double height =
                sections.values().stream().mapToDouble(this::height).max().orElse(HEAD);
        sections.values().forEach(rows -> section(svg, rows, top + 4, height));
        return top + 4 + height + 4;
    }

    private double height(List<CueSheet.Section> rows) {
        double width = width(rows.get(0));
        return rows.stream()
                .flatMap(row -> row.statement().stream())
                .mapToDouble(statement -> boxHeight(manner(statement, width)))
                .reduce(HEAD + 3, Double::sum);
    }

    private double width(CueSheet.Section section) {
        return page.axis().x(section.to()) - page.axis().x(section.from());
    }

    private static double boxHeight(List<String> manner) {
        return 18 + 11.5 * manner.size();
    }

    /** How a theme is varied, in lines that fit the section. */
    private static List<String> manner(CueSheet.Statement statement, double width) {
        String how = statement.variations().isEmpty() ? "plain" : String.join(", ", statement.variations());
        return Svg.lines(how, width - 20, SMALL, 3);
    }

    private void section(Svg svg, List<CueSheet.Section> rows, double top, double height) {
        CueSheet.Section section = rows.get(0);
        double x = page.axis().x(section.from());
        double width = width(section);
        svg.open("g").tip(tip(section));
        svg.add(
                "rect",
                "x",
                x + 0.75,
                "y",
                top,
                "width",
                Math.max(0.5, width - 1.5),
                "height",
                height,
                "fill",
                Svg.PAPER,
                "stroke",
                Svg.SOFT,
                "rx",
                3.0);
        String name = Svg.cut(section.name(), width - 26, 12);
        svg.words(
                x + 6,
                top + 15,
                Svg.cut(section.letter(), width - 6, 13),
                "font-size",
                13,
                "font-weight",
                "bold",
                "fill",
                Svg.INK);
        svg.words(x + 22, top + 15, name, "font-size", 12, "fill", Svg.INK);
        String bar = "bar " + section.firstBar();
        String tempo = Svg.number(section.tempo());
        String where = Svg.fitting(
                width - 10,
                LABEL,
                bar + " · " + section.key() + " · " + tempo,
                bar + " · " + section.key(),
                bar + " · " + tempo,
                bar,
                "");
        svg.words(x + 6, top + 28, where, "font-size", LABEL, "fill", Svg.SOFT);
        svg.close();
        double y = top + HEAD;
        for (CueSheet.Section row : rows) {
            if (row.statement().isPresent()) {
                y += statement(svg, row.statement().get(), x, width, y);
            }
        }
    }

    private static String tip(CueSheet.Section section) {
        return section.letter() + " " + section.name() + ", " + section.timecode() + ", bar " + section.firstBar()
                + ", " + section.key() + ", " + Svg.number(section.tempo()) + " beats a minute, " + section.texture()
                + ", " + section.emotion();
    }

    private double statement(Svg svg, CueSheet.Statement statement, double x, double width, double y) {
        String colour = page.colours().of(statement.character());
        String how = statement.variations().isEmpty() ? "plain" : String.join(", ", statement.variations());
        String likeness = Math.round(100 * statement.likeness()) + " %";
        List<String> manner = manner(statement, width);
        double box = Math.max(0.5, width - 8);
        svg.open("g")
                .tip(statement.character() + ": " + statement.role() + ", " + how + ", " + likeness
                        + " like the theme, on " + statement.instrument());
        svg.add(
                "rect",
                "x",
                x + 4,
                "y",
                y,
                "width",
                box,
                "height",
                boxHeight(manner) - 3,
                "rx",
                2.0,
                "fill",
                colour,
                "fill-opacity",
                0.14);
        svg.add("rect", "x", x + 4, "y", y, "width", Math.min(4, box), "height", boxHeight(manner) - 3, "fill", colour);
        String who = Svg.fitting(width - 18, LABEL, statement.character() + " · " + likeness, statement.character());
        svg.words(x + 12, y + 11, who, "font-size", LABEL, "font-weight", "bold", "fill", Svg.INK);
        for (int i = 0; i < manner.size(); i++) {
            svg.words(x + 12, y + 22 + 11.5 * i, manner.get(i), "font-size", SMALL, "fill", Svg.SOFT);
        }
        svg.close();
        return boxHeight(manner);
    }
}
