package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.CueSheet;
import yeoun.score.Note;
import yeoun.score.Part;

/** The notes of every part over time, drums below; what states a theme is in its character's colour. */
record RollLane(ScenePage page) implements ScenePage.Lane {

    private static final double HEIGHT = 264;
    private static final double DRUMS = 17;
    private static final double NUMBERS = 15;
    private static final double LABEL = 10;
    private static final double THICKEST = 6;
    private static final double THINNEST = 2.4;

    /** Parts in front are drawn last. */
    private static final List<Part.Role> BACK_TO_FRONT = List.of(
            Part.Role.PAD,
            Part.Role.DOUBLE,
            Part.Role.CHORDS,
            Part.Role.PULSE,
            Part.Role.BASS,
            Part.Role.EFFECT,
            Part.Role.COUNTERLINE,
            Part.Role.MELODY);

    @Override
    public String name() {
        return "Notes";
    }

    @Override
    public double draw(Svg svg, double top) {
        List<Part> pitched = new ArrayList<>();
        List<Part> drums = new ArrayList<>();
        for (Part part : page.score().parts()) {
            (part.instrument().isPercussion() ? drums : pitched).add(part);
        }
        double grid = top + NUMBERS;
        double bottom = grid + HEIGHT + drums.size() * DRUMS;
        bars(svg, top, grid, bottom);
        int low = pitches(pitched).min().orElse(48) - 2;
        int high = pitches(pitched).max().orElse(72) + 2;
        Scale scale = new Scale(grid, low, high);
        octaves(svg, scale);
        pitched.sort(Comparator.comparingInt(part -> BACK_TO_FRONT.indexOf(part.role())));
        pitched.forEach(part -> notes(svg, part, scale));
        for (int i = 0; i < drums.size(); i++) {
            drums(svg, drums.get(i), grid + HEIGHT + i * DRUMS);
        }
        return bottom + 6;
    }

    /** Which height a MIDI note has. */
    private record Scale(double top, int low, int high) {

        double y(int midi) {
            return top + (high - midi + 0.5) / (high - low + 1) * HEIGHT;
        }

        double thickness() {
            return Math.max(THINNEST, Math.min(THICKEST, HEIGHT / (high - low + 1)));
        }
    }

    private static java.util.stream.IntStream pitches(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.notes().stream())
                .mapToInt(note -> note.pitch().midi());
    }

    private void bars(Svg svg, double top, double grid, double bottom) {
        StringBuilder lines = new StringBuilder();
        double free = 0;
        for (Bar bar : page.score().bars()) {
            double x = x(bar.onset());
            lines.append('M')
                    .append(Svg.number(x))
                    .append(' ')
                    .append(Svg.number(grid))
                    .append('V')
                    .append(Svg.number(bottom));
            if (x >= free) {
                svg.words(x + 2, top + 11, String.valueOf(bar.number()), "font-size", LABEL, "fill", Svg.SOFT);
                free = x + 26;
            }
        }
        svg.add("path", "d", lines, "stroke", Svg.LINE, "stroke-width", 1);
        svg.words(page.axis().left() - 6, top + 11, "bar", "text-anchor", "end", "font-size", LABEL, "fill", Svg.SOFT);
    }

    private void octaves(Svg svg, Scale scale) {
        for (int c = 0; c <= 127; c += 12) {
            if (c >= scale.low && c <= scale.high) {
                double y = scale.y(c);
                svg.add(
                        "path",
                        "d",
                        "M" + Svg.number(page.axis().left()) + " " + Svg.number(y) + "H"
                                + Svg.number(page.axis().right()),
                        "stroke",
                        Svg.LINE);
                svg.words(
                        page.axis().left() - 6,
                        y + 3.5,
                        "C" + (c / 12 - 1),
                        "text-anchor",
                        "end",
                        "font-size",
                        LABEL,
                        "fill",
                        Svg.SOFT);
            }
        }
    }

    private double x(Rational position) {
        return page.axis().x(page.score().tempo().secondsAt(position.toDouble()));
    }

    /** Notes of a part as one line for each section and colour, so that each says where it belongs. */
    private void notes(Svg svg, Part part, Scale scale) {
        Map<String, StringBuilder> paths = new TreeMap<>();
        Map<String, String> colours = new TreeMap<>();
        for (Note note : part.notes()) {
            CueSheet.Section section = section(note);
            String colour = colour(part, section.letter());
            colours.put(section.letter(), colour);
            StringBuilder path = paths.computeIfAbsent(section.letter(), letter -> new StringBuilder());
            double x = x(note.onset());
            double width = Math.max(1.2, x(note.end()) - x - 0.7);
            path.append('M')
                    .append(Svg.number(x))
                    .append(' ')
                    .append(Svg.number(scale.y(note.pitch().midi())))
                    .append('h')
                    .append(Svg.number(width));
        }
        boolean front = part.role() == Part.Role.MELODY || part.role() == Part.Role.COUNTERLINE;
        svg.open(
                "g",
                "fill",
                "none",
                "stroke-width",
                scale.thickness() * (front ? 1.15 : 0.9),
                "stroke-opacity",
                front ? 1.0 : 0.8);
        paths.forEach((letter, path) -> {
            svg.open("path", "d", path, "stroke", Objects.requireNonNull(colours.get(letter)));
            svg.tip(part.name() + ", " + part.role().name().toLowerCase(Locale.ROOT) + ", section " + letter)
                    .close();
        });
        svg.close();
    }

    private CueSheet.Section section(Note note) {
        double seconds = page.score().tempo().secondsAt(note.onset().toDouble()) + 1e-6;
        CueSheet.Section found = page.sheet().sections().get(0);
        for (CueSheet.Section section : page.sheet().sections()) {
            found = section.from().toDouble() <= seconds ? section : found;
        }
        return found;
    }

    /** The colour of the character whose theme the part states in a section; the part's own where it states none or several. */
    private String colour(Part part, String letter) {
        List<String> told = page.sheet().sections().stream()
                .filter(section -> section.letter().equals(letter))
                .flatMap(section -> section.statement().stream())
                .filter(statement -> statement.instrument().equals(part.name()))
                .map(CueSheet.Statement::character)
                .distinct()
                .toList();
        return told.size() == 1
                ? page.colours().of(told.get(0))
                : page.colours().of(part);
    }

    private void drums(Svg svg, Part part, double top) {
        int low = pitches(List.of(part)).min().orElse(36);
        int high = Math.max(low + 1, pitches(List.of(part)).max().orElse(50));
        StringBuilder path = new StringBuilder();
        for (Note note : part.notes()) {
            double share = (high - note.pitch().midi()) / (double) (high - low);
            path.append('M')
                    .append(Svg.number(x(note.onset())))
                    .append(' ')
                    .append(Svg.number(top + 3 + share * 6))
                    .append("v5");
        }
        svg.open("path", "d", path, "stroke", page.colours().of(part), "stroke-width", 2.2);
        svg.tip(part.name()).close();
        svg.words(
                page.axis().left() - 6,
                top + 11,
                Svg.cut(part.name(), SceneAxis.LEFT - 14, LABEL),
                "text-anchor",
                "end",
                "font-size",
                LABEL,
                "fill",
                Svg.SOFT);
    }
}
