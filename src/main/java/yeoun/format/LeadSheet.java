package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * The tune of a score with its chords, engraved as an SVG drawing as wide as a sheet of A4. At sounding pitch, so that the
 * chords fit; instruments that sound octaves away are written as they read.
 *
 * <p>Every sign is drawn by its own outline; no font of music is needed. The same score gives the same bytes.
 */
public final class LeadSheet {

    /** A staff space, in points of the drawing. */
    static final double SPACE = 6.9;

    private static final double WIDTH = 794;
    private static final double MARGIN = 44;
    private static final double BETWEEN = 4.2 * SPACE;

    /**
     * Where something begins on the page: what a moving cursor follows.
     *
     * @param position whole notes from the start of the score
     * @param x its place from the left
     * @param top the top of its system
     * @param bottom the bottom of its system
     */
    public record Place(double position, double x, double top, double bottom) {}

    private final Score score;
    private final NotatedPart part;
    private final List<SheetBar> bars = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Svg page = new Svg();
    private final String svg;

    private LeadSheet(Score score) {
        this.score = score;
        Notation notation = Notation.onOneStaff(score.withParts(List.of(atSoundingPitch(tune(score)))));
        this.part = notation.parts().get(0);
        for (NotatedBar bar : part.bars()) {
            bars.add(new SheetBar(
                    part, bar, chords(notation, bar), notation.ticks().whole()));
        }
        this.svg = draw();
    }

    /**
     * The lead sheet of a score.
     *
     * @throws IllegalArgumentException if it has no part, or its notes lie on no common grid that can be written
     */
    public static LeadSheet of(Score score) {
        return new LeadSheet(score);
    }

    /** The drawing, as an SVG document. */
    public String svg() {
        return svg;
    }

    /** Where everything begins, in order of time; the end of each bar included. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    private static Part tune(Score score) {
        return score.parts().stream()
                .filter(part -> part.role() == Part.Role.MELODY)
                .findFirst()
                .or(() -> score.parts().stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("a lead sheet needs a part, but the score has none"));
    }

    private static Part atSoundingPitch(Part part) {
        Instrument own = part.instrument();
        boolean octaves = own.written().fifths() == 0;
        Instrument plain = new Instrument(
                own.id(),
                own.name(),
                own.korean(),
                own.family(),
                own.program(),
                own.low(),
                own.high(),
                own.comfortLow(),
                own.comfortHigh(),
                own.brightness(),
                own.warmth(),
                own.attack(),
                own.sustain(),
                own.pan(),
                own.sound(),
                octaves ? own.written() : Interval.UNISON,
                own.keys(),
                own.breath(),
                own.fastest(),
                own.tags(),
                own.aliases());
        List<yeoun.score.Note> oneVoice =
                part.notes().stream().map(note -> note.inVoice(1)).toList();
        return new Part(part.name(), plain, part.role(), oneVoice, part.marks());
    }

    private static Map<Integer, Mark.ChordMark> chords(Notation notation, NotatedBar bar) {
        Map<Integer, Mark.ChordMark> chords = new TreeMap<>();
        for (Mark.ChordMark mark : notation.score().marks(Mark.ChordMark.class)) {
            int tick = notation.ticks().of(mark.at());
            if (tick >= bar.start() && tick < bar.end()) {
                chords.put(tick - bar.start(), mark);
            }
        }
        return chords;
    }

    private String draw() {
        double room = WIDTH - 2 * MARGIN;
        double y = head();
        double first = room / SPACE - SheetSystem.headWidth(bars.get(0), Optional.empty());
        double others = room / SPACE - SheetSystem.headWidth(bars.get(0), Optional.of(bars.get(0)));
        SheetBows bows = new SheetBows(part.slurs());
        Optional<SheetBar> before = Optional.empty();
        for (List<SheetBar> line : new SheetLines(bars, first, others).systems()) {
            SheetBar end = line.get(line.size() - 1);
            SheetSystem system = new SheetSystem(line, before, end == bars.get(bars.size() - 1), room);
            system.draw(bows);
            y = place(system, y);
            before = Optional.of(end);
        }
        double height = y + 6;
        Svg whole = new Svg();
        whole.add("rect", "width", WIDTH, "height", height, "fill", Svg.PAPER).add(page);
        String says = "Lead sheet of " + score.title() + ", " + bars.size() + " bars for "
                + part.part().name();
        return whole.document(WIDTH, height, says, "class", "sheet");
    }

    private double place(SheetSystem system, double y) {
        double top = y - system.canvas().top();
        page.open("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(top) + ")", "fill", Svg.INK);
        page.add(system.canvas().svg()).close();
        double bottom = top + system.canvas().bottom();
        for (Place column : system.columns()) {
            places.add(new Place(column.position(), MARGIN + column.x(), y, bottom + 0.5 * SPACE));
        }
        return bottom + BETWEEN;
    }

    private double head() {
        page.words(
                WIDTH / 2,
                42,
                score.title(),
                "text-anchor",
                "middle",
                "font-size",
                23,
                "font-weight",
                "bold",
                "fill",
                Svg.INK);
        String second = score.subtitle().equals(score.title()) ? "" : score.subtitle();
        page.words(WIDTH / 2, 62, second, "text-anchor", "middle", "font-size", 14, "fill", Svg.SOFT);
        page.words(WIDTH - MARGIN, 88, part.part().name(), "text-anchor", "end", "font-size", 12, "fill", Svg.SOFT);
        for (Mark.TempoMark tempo :
                score.marks(Mark.TempoMark.class).stream().limit(1).toList()) {
            tempo(tempo);
        }
        return 106;
    }

    private void tempo(Mark.TempoMark tempo) {
        double x = MARGIN;
        page.words(x, 88, tempo.words(), "font-size", 14, "font-weight", "bold", "fill", Svg.INK);
        x += Svg.width(tempo.words(), 14) * 1.08 + 8;
        Rational beat = bars.get(0).bar().bar().meter().beat(0);
        boolean dotted = beat.numerator() == 3;
        Rational plain = dotted ? beat.times(2).dividedBy(3) : beat;
        double size = 4.6;
        Glyph head = plain.compareTo(Rational.of(1, 2)) >= 0 ? Glyph.HALF : Glyph.BLACK;
        page.open("g", "fill", Svg.INK);
        head.draw(page, x, 85, size);
        double stem = x + 1.12 * size;
        page.add("path", "d", "M" + Svg.number(stem) + " 85v-15", "stroke", Svg.INK, "stroke-width", 0.9);
        if (plain.compareTo(Rational.of(1, 4)) < 0) {
            Glyph.FLAG_UP.draw(page, stem, 70, size);
        }
        if (dotted) {
            Glyph.STACCATO.draw(page, x + 1.5 * size, 85, size);
        }
        page.close();
        String number = "= " + Svg.number(Math.round(tempo.beatsPerMinute() * 10) / 10.0);
        page.words(x + 13, 88, number, "font-size", 13, "fill", Svg.INK);
        x += 13 + Svg.width(number, 13) + 14;
        for (Mark.FeelMark feel : score.marks(Mark.FeelMark.class)) {
            if (feel.at().equals(tempo.at())) {
                page.words(x, 88, feel.feel().words(), "font-size", 13, "font-style", "italic", "fill", Svg.INK);
            }
        }
    }
}
