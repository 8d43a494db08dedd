package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;
import yeoun.score.Mark;

/**
 * A bar of a lead sheet before it has its place: its columns, each as far from the start as it would like to be, in staff
 * spaces. What begins together stands in one column.
 */
final class SheetBar {

    /** Room after a barline or after clef, key and meter. */
    private static final double PAD = 1.3;

    /** Room for a sixteenth, and by how much each doubling of a length has more. */
    private static final double SIXTEENTH = 2.75;

    private static final double DOUBLED = 1.36;
    private static final double BETWEEN_CHORDS = 0.9;
    private static final double GRACE = 1.5;
    private static final double SHORTEST = 6;

    private final NotatedBar bar;
    private final NotatedPart part;
    private final int whole;
    private final TreeMap<Integer, Mark.ChordMark> chords;
    private final TreeMap<Integer, Double> columns = new TreeMap<>();
    private double width;

    /**
     * A bar.
     *
     * @param chords the chords that begin in it, by tick from its start
     * @param whole ticks to the whole note
     */
    SheetBar(NotatedPart part, NotatedBar bar, Map<Integer, Mark.ChordMark> chords, int whole) {
        this.part = part;
        this.bar = bar;
        this.whole = whole;
        this.chords = new TreeMap<>(chords);
        layOut();
    }

    NotatedBar bar() {
        return bar;
    }

    NotatedPart part() {
        return part;
    }

    StaffBar staff() {
        return bar.staves().get(0);
    }

    TreeMap<Integer, Mark.ChordMark> chords() {
        return chords;
    }

    /** Where each column would like to be, by tick from the start of the bar. */
    TreeMap<Integer, Double> columns() {
        return columns;
    }

    /** How wide it would like to be. */
    double width() {
        return width;
    }

    /** The place in the score of a tick of the bar, in whole notes. */
    double at(int tick) {
        return (double) (bar.start() + tick) / whole;
    }

    private void layOut() {
        TreeMap<Integer, List<Symbol>> signs = new TreeMap<>();
        for (VoiceLine line : staff().lines()) {
            line.symbols()
                    .forEach(s -> signs.computeIfAbsent(s.onset(), o -> new ArrayList<>())
                            .add(s));
        }
        chords.keySet().forEach(tick -> signs.computeIfAbsent(tick, o -> new ArrayList<>()));
        double at = PAD;
        double chordEnd = 0;
        for (Map.Entry<Integer, List<Symbol>> column : signs.entrySet()) {
            Integer next = signs.higherKey(column.getKey());
            at += before(column.getValue());
            Mark.ChordMark chord = chords.get(column.getKey());
            if (chord != null) {
                at = Math.max(at, chordEnd);
                chordEnd = at + chordWidth(chord) + BETWEEN_CHORDS;
            }
            columns.put(column.getKey(), at);
            int length = (next == null ? bar.length() : next) - column.getKey();
            at += Math.max(space(length), after(column.getValue()));
        }
        width = Math.max(SHORTEST, Math.max(at, chordEnd));
    }

    static double chordWidth(Mark.ChordMark chord) {
        return ChordText.width(chord.chord()) / LeadSheet.SPACE;
    }

    private double space(int length) {
        double sixteenths = Math.max(0.25, 16.0 * length / whole);
        return SIXTEENTH * FastMath.pow(DOUBLED, FastMath.log(2, sixteenths));
    }

    /** Room that accidentals and grace notes need before a column. */
    private double before(List<Symbol> signs) {
        double room = 0;
        for (Symbol symbol : signs) {
            long shown = symbol.heads().stream()
                    .filter(head -> part.accidental(0, head).isPresent())
                    .count();
            room = Math.max(
                    room, 1.15 * Math.min(2, shown) + GRACE * symbol.graces().size());
        }
        return room;
    }

    private static double after(List<Symbol> signs) {
        double room = 0;
        for (Symbol symbol : signs) {
            int dots = symbol.value().map(NoteValue::dots).orElse(0);
            room = Math.max(room, 1.9 + 0.6 * dots);
        }
        return room;
    }
}
