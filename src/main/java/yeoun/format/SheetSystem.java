package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.music.Meter;
import yeoun.score.Mark;

/** A system of a lead sheet: a line of bars with its clef and key, its notes, and its chords above. */
final class SheetSystem {

    private static final double SPACE = StaffCanvas.SPACE;
    private static final double LINE = 0.13;
    private static final double KEY_SIGN = 1.0;

    /** Where the sharps and the flats of a key stand on a treble staff, in order. */
    private static final int[] SHARPS = {8, 5, 9, 6, 3, 7, 4};

    private static final int[] FLATS = {4, 7, 3, 6, 2, 5, 1};

    /** A tenor staff has no room for sharps as they stand elsewhere. */
    private static final int[] TENOR_SHARPS = {2, 6, 3, 7, 4, 8, 5};

    /** What stands before the notes of a bar. */
    private record Head(Optional<Clef> clef, Optional<Integer> key, int keyBefore, Optional<Meter> meter) {

        double width() {
            double signs = key.map(k -> Math.abs(k == 0 ? keyBefore : k)).orElse(0) * KEY_SIGN;
            double clefs = clef.map(c -> 3.4).orElse(0.0);
            return clefs + (signs > 0 ? signs + 0.6 : 0) + meter.map(m -> 2.6).orElse(0.0);
        }
    }

    private final List<SheetBar> bars;
    private final Optional<SheetBar> before;
    private final boolean last;
    private final double width;
    private final StaffCanvas canvas = new StaffCanvas();
    private final List<LeadSheet.Place> columns = new ArrayList<>();
    private final List<List<SheetSign>> lines = new ArrayList<>();
    private final TreeMap<Double, Mark.ChordMark> chords = new TreeMap<>();
    private double end;

    /**
     * A system.
     *
     * @param before the bar before it
     * @param last whether the piece ends with it
     * @param width how wide it may be, in points
     */
    SheetSystem(List<SheetBar> bars, Optional<SheetBar> before, boolean last, double width) {
        this.bars = bars;
        this.before = before;
        this.last = last;
        this.width = width;
    }

    /** How much room the clef, the key and the meter of a system take, in staff spaces. */
    static double headWidth(SheetBar bar, Optional<SheetBar> before) {
        return head(bar, before, true).width();
    }

    private static Head head(SheetBar bar, Optional<SheetBar> before, boolean opens) {
        Clef clef = bar.staff().clef();
        int key = bar.bar().transposition().signature();
        Meter meter = bar.bar().bar().meter();
        boolean newClef = opens || before.map(b -> b.staff().clef() != clef).orElse(true);
        int keyBefore = before.map(b -> b.bar().transposition().signature()).orElse(0);
        boolean newMeter = before.map(b -> !b.bar().bar().meter().equals(meter)).orElse(true);
        return new Head(
                newClef ? Optional.of(clef) : Optional.empty(),
                (opens && key != 0) || keyBefore != key ? Optional.of(key) : Optional.empty(),
                keyBefore,
                newMeter ? Optional.of(meter) : Optional.empty());
    }

    /** Draws it with its top staff line at height 0. */
    void draw(SheetBows bows) {
        double heads = 0;
        double natural = 0;
        Optional<SheetBar> previous = before;
        for (SheetBar bar : bars) {
            heads += head(bar, previous, bar == bars.get(0)).width();
            natural += bar.width();
            previous = Optional.of(bar);
        }
        double stretch = (width / SPACE - heads) / natural;
        boolean sparse = last && stretch > 1.5;
        place(sparse ? 1.15 : stretch);
        staff();
        canvas.reach(-1.4 * SPACE);
        bows.begin(canvas, headWidth(bars.get(0), before) * SPACE, end);
        for (int line = 0; line < lines.size(); line++) {
            Optional<Boolean> up = lines.size() == 1 ? Optional.empty() : Optional.of(line == 0);
            SheetNotes notes = new SheetNotes(canvas, up);
            notes.draw(lines.get(line));
            bows.draw(lines.get(line), notes);
        }
        chords();
    }

    private void place(double stretch) {
        double x = 0;
        Optional<SheetBar> previous = before;
        for (SheetBar bar : bars) {
            Head head = head(bar, previous, bar == bars.get(0));
            head(head, bar, x);
            double start = x + head.width() * SPACE;
            double barEnd = start + bar.width() * stretch * SPACE;
            columns(bar, start, stretch, barEnd);
            signs(bar, start, stretch, barEnd);
            x = barEnd;
            boolean closes = last && bar == bars.get(bars.size() - 1);
            barline(x, closes);
            previous = Optional.of(bar);
        }
        end = x;
    }

    private void columns(SheetBar bar, double start, double stretch, double barEnd) {
        bar.columns().forEach((tick, column) -> {
            double x = start + column * stretch * SPACE;
            boolean rest = bar.staff().lines().stream().allMatch(VoiceLine::isRest)
                    && bar.columns().size() == 1;
            columns.add(new LeadSheet.Place(bar.at(tick), rest ? start : x, 0, 0));
            Mark.ChordMark chord = bar.chords().get(tick);
            if (chord != null) {
                chords.put(rest ? start + SPACE : x, chord);
            }
        });
        columns.add(new LeadSheet.Place(bar.at(bar.bar().length()), barEnd, 0, 0));
    }

    private void signs(SheetBar bar, double start, double stretch, double barEnd) {
        List<VoiceLine> own = bar.staff().lines();
        for (int line = 0; line < own.size(); line++) {
            while (lines.size() <= line) {
                lines.add(new ArrayList<>());
            }
            VoiceLine voice = own.get(line);
            for (int i = 0; i < voice.symbols().size(); i++) {
                Symbol symbol = voice.symbols().get(i);
                double column = bar.columns().getOrDefault(symbol.onset(), 0.0);
                boolean whole = symbol.isRest() && symbol.value().isEmpty();
                double x = whole ? (start + barEnd) / 2 - 0.6 * SPACE : start + column * stretch * SPACE;
                lines.get(line).add(new SheetSign(symbol, voice.beams().get(i), x, positions(bar, symbol), bar));
            }
        }
    }

    private static List<Integer> positions(SheetBar bar, Symbol symbol) {
        int written = bar.bar().transposition().written().steps();
        int bottom = bar.staff().clef().bottom();
        return symbol.heads().stream()
                .map(head -> head.note().pitch().aboveC0().steps() + written - bottom)
                .toList();
    }

    private void head(Head head, SheetBar bar, double left) {
        double x = left + 0.5 * SPACE;
        if (head.clef.isPresent()) {
            clef(head.clef.get(), x);
            x += 3.4 * SPACE;
        }
        if (head.key.isPresent()) {
            x = key(head.key.get(), head.keyBefore, bar.staff().clef(), x) + 0.6 * SPACE;
        }
        if (head.meter.isPresent()) {
            meter(head.meter.get(), x);
        }
    }

    private void clef(Clef clef, double x) {
        Glyph glyph = switch (clef) {
            case TREBLE -> Glyph.TREBLE;
            case ALTO, TENOR -> Glyph.C;
            case BASS -> Glyph.BASS;
            case PERCUSSION -> Glyph.PERCUSSION;
        };
        int line = clef == Clef.PERCUSSION ? 3 : clef.line();
        canvas.glyph(glyph, x, StaffCanvas.y(2 * (line - 1)));
    }

    private double key(int key, int keyBefore, Clef clef, double left) {
        int shown = key == 0 ? keyBefore : key;
        Glyph glyph = key == 0 ? Glyph.NATURAL : key > 0 ? Glyph.SHARP : Glyph.FLAT;
        double x = left;
        for (int i = 0; i < Math.min(7, Math.abs(shown)); i++) {
            canvas.glyph(glyph, x, StaffCanvas.y(keyPosition(shown > 0, i, clef)));
            x += KEY_SIGN * SPACE;
        }
        return x;
    }

    private static int keyPosition(boolean sharp, int index, Clef clef) {
        int treble = sharp ? SHARPS[index] : FLATS[index];
        return switch (clef) {
            case TREBLE, PERCUSSION -> treble;
            case ALTO -> treble - 1;
            case BASS -> treble - 2;
            case TENOR -> sharp ? TENOR_SHARPS[index] : treble + 1;
        };
    }

    private void meter(Meter meter, double x) {
        double above = figuresWidth(meter.numerator());
        double below = figuresWidth(meter.denominator());
        double middle = x + Math.max(above, below) / 2;
        figures(meter.numerator(), middle - above / 2, SPACE);
        figures(meter.denominator(), middle - below / 2, 3 * SPACE);
    }

    private static double figuresWidth(int number) {
        return String.valueOf(number)
                        .chars()
                        .mapToDouble(c -> Glyph.digit(c - '0').width() + 0.12)
                        .sum()
                * SPACE;
    }

    private void figures(int number, double left, double y) {
        double x = left;
        for (char c : String.valueOf(number).toCharArray()) {
            Glyph digit = Glyph.digit(c - '0');
            canvas.glyph(digit, x, y);
            x += (digit.width() + 0.12) * SPACE;
        }
    }

    private void barline(double x, boolean closes) {
        double top = StaffCanvas.y(8) - LINE * SPACE / 2;
        double bottom = StaffCanvas.y(0) + LINE * SPACE / 2;
        if (closes) {
            canvas.line(x - 0.95 * SPACE, top, x - 0.95 * SPACE, bottom, 0.16);
            canvas.line(x - 0.25 * SPACE, top, x - 0.25 * SPACE, bottom, 0.5);
        } else {
            canvas.line(x - 0.08 * SPACE, top, x - 0.08 * SPACE, bottom, 0.16);
        }
    }

    private void staff() {
        StringBuilder path = new StringBuilder();
        for (int line = 0; line <= 8; line += 2) {
            path.append("M0 ")
                    .append(Svg.number(StaffCanvas.y(line)))
                    .append('H')
                    .append(Svg.number(end));
        }
        canvas.svg().add("path", "d", path, "stroke", Svg.INK, "stroke-width", LINE * SPACE);
        int number = bars.get(0).bar().bar().number();
        if (before.isPresent()) {
            canvas.svg().words(0, -2.1 * SPACE, String.valueOf(number), "font-size", 10, "fill", Svg.SOFT);
        }
    }

    private void chords() {
        double baseline = Math.min(-2.4 * SPACE, canvas.top() - 0.9 * SPACE);
        for (Map.Entry<Double, Mark.ChordMark> chord : chords.entrySet()) {
            ChordText.draw(canvas.svg(), chord.getValue().chord(), chord.getKey(), baseline);
        }
        canvas.reach(baseline - ChordText.SIZE * 0.8);
    }

    StaffCanvas canvas() {
        return canvas;
    }

    /** Its columns: where in the score, and where on the page with the system's own top at 0. */
    List<LeadSheet.Place> columns() {
        return columns;
    }
}
