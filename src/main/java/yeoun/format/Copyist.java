package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import yeoun.music.Interval;
import yeoun.music.Meter;
import yeoun.score.Bar;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/** Writes parts out, bar by bar. */
final class Copyist {

    /** Drum keys of bass drums and of the hi-hat's pedal. */
    private static final Set<Integer> BY_FOOT = Set.of(35, 36, 44);

    /** The notes and grace notes of one voice in one bar on one staff. */
    private static final class Content {

        private final List<Piece> pieces = new ArrayList<>();
        private final List<Note> graces = new ArrayList<>();
    }

    /** By bar, then staff from 0, then voice. */
    private static final class Contents {

        private final List<List<TreeMap<Integer, Content>>> bars = new ArrayList<>();

        Contents(int barCount, int staves) {
            for (int bar = 0; bar < barCount; bar++) {
                List<TreeMap<Integer, Content>> own = new ArrayList<>();
                for (int staff = 0; staff < staves; staff++) {
                    own.add(new TreeMap<>());
                }
                bars.add(own);
            }
        }

        Content of(int bar, int staff, int voice) {
            return bars.get(bar).get(staff).computeIfAbsent(voice, v -> new Content());
        }
    }

    private final Score score;
    private final Ticks ticks;
    private final List<Bar> bars;
    private final int[] starts;
    private final Map<Meter, Pulse> pulses = new HashMap<>();

    Copyist(Score score, Ticks ticks, List<Bar> bars) {
        this.score = score;
        this.ticks = ticks;
        this.bars = bars;
        this.starts = new int[bars.size() + 1];
        for (int bar = 0; bar < bars.size(); bar++) {
            starts[bar] = ticks.of(bars.get(bar).onset());
            starts[bar + 1] = ticks.of(bars.get(bar).end());
        }
    }

    /** Writes a part on as many staves as its players read. */
    NotatedPart write(Part part) {
        return write(part, 2);
    }

    /** Writes a part on one staff, whoever plays it. */
    NotatedPart onOneStaff(Part part) {
        return write(part, 1);
    }

    private NotatedPart write(Part part, int most) {
        StaffPlan plan = new StaffPlan(part, bars, most);
        Contents contents = contents(part, plan);
        List<List<Clef>> clefs = new ArrayList<>();
        List<Accidentals> accidentals = new ArrayList<>();
        for (int staff = 1; staff <= plan.staves(); staff++) {
            clefs.add(plan.clefs(staff, part.instrument().written()));
            accidentals.add(new Accidentals());
        }
        List<NotatedBar> written = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            Transposition transposition = transposition(part, bar);
            List<StaffBar> staves = new ArrayList<>();
            for (int staff = 0; staff < plan.staves(); staff++) {
                List<VoiceLine> lines = lines(
                        bar,
                        contents.bars.get(bar).get(staff),
                        plan.staves() == 2,
                        part.instrument().isPercussion());
                read(accidentals.get(staff), lines, transposition);
                staves.add(new StaffBar(clefs.get(staff).get(bar), lines));
            }
            written.add(
                    new NotatedBar(bars.get(bar), starts[bar], starts[bar + 1] - starts[bar], transposition, staves));
        }
        return new NotatedPart(part, plan.staves(), written, new Slurs(part), accidentals);
    }

    private Transposition transposition(Part part, int bar) {
        Interval usual = part.instrument().isPercussion()
                ? Interval.UNISON
                : part.instrument().written();
        return Transposition.of(usual, score.keyAt(bars.get(bar).onset()));
    }

    private Contents contents(Part part, StaffPlan plan) {
        Contents contents = new Contents(bars.size(), plan.staves());
        int bar = 0;
        for (Note note : part.notes()) {
            while (bar + 1 < bars.size() && starts[bar + 1] <= ticks.of(note.onset())) {
                bar++;
            }
            int staff = plan.staff(bar, note) - 1;
            if (note.isGrace()) {
                contents.of(bar, staff, note.voice()).graces.add(note);
            } else {
                place(contents, note, bar, staff);
            }
        }
        return contents;
    }

    /** Cuts a note at the barlines. */
    private void place(Contents contents, Note note, int first, int staff) {
        int from = ticks.of(note.onset());
        int to = ticks.of(note.end());
        for (int bar = first; bar < bars.size() && starts[bar] < to; bar++) {
            int start = Math.max(from, starts[bar]) - starts[bar];
            int end = Math.min(to, starts[bar + 1]) - starts[bar];
            boolean tiedFrom = starts[bar] > from;
            boolean tiedOn = starts[bar + 1] < to;
            contents.of(bar, staff, note.voice()).pieces.add(new Piece(note, start, end, tiedFrom, tiedOn));
        }
    }

    private List<VoiceLine> lines(int bar, TreeMap<Integer, Content> voices, boolean oneOnly, boolean percussion) {
        List<VoiceLine> lines = new ArrayList<>();
        voices.forEach((voice, content) -> {
            int rank = 0;
            boolean one = oneOnly && voices.size() > 1;
            List<List<Stack>> own = percussion ? handsAndFeet(content.pieces) : Lines.of(content.pieces, one);
            for (List<Stack> line : own) {
                lines.add(line(bar, voice, rank, line, rank == 0 ? content.graces : List.of()));
                rank++;
            }
        });
        return lines.isEmpty() ? List.of(line(bar, 1, 0, List.of(), List.of())) : lines;
    }

    /** What hands and feet play at a drum kit is written on lines of their own. */
    private static List<List<Stack>> handsAndFeet(List<Piece> pieces) {
        List<Piece> hands = pieces.stream().filter(p -> !isByFoot(p)).toList();
        List<Piece> feet = pieces.stream().filter(Copyist::isByFoot).toList();
        if (hands.isEmpty() || feet.isEmpty()) {
            return Lines.of(pieces, false);
        }
        List<List<Stack>> lines = new ArrayList<>(Lines.of(hands, true));
        lines.addAll(Lines.of(feet, true));
        return lines;
    }

    private static boolean isByFoot(Piece piece) {
        return BY_FOOT.contains(piece.note().pitch().midi());
    }

    private VoiceLine line(int bar, int voice, int rank, List<Stack> stacks, List<Note> graces) {
        Pulse pulse = pulses.computeIfAbsent(bars.get(bar).meter(), meter -> new Pulse(meter, ticks.whole()));
        int entry = ticks.of(bars.get(bar).entry());
        int length = starts[bar + 1] - starts[bar];
        List<Symbol> symbols = withGraces(Symbols.of(pulse, entry, length, stacks), graces, starts[bar]);
        return new VoiceLine(voice, rank, symbols, Beams.of(pulse, entry, symbols));
    }

    /** Gives each grace note to the first sign at or after its place; to the last one where there is none. */
    private List<Symbol> withGraces(List<Symbol> symbols, List<Note> graces, int start) {
        if (graces.isEmpty()) {
            return symbols;
        }
        List<Symbol> with = new ArrayList<>(symbols);
        for (Note grace : graces) {
            int index = 0;
            while (index + 1 < with.size() && with.get(index).onset() < ticks.of(grace.onset()) - start) {
                index++;
            }
            List<Note> own = new ArrayList<>(with.get(index).graces());
            own.add(grace);
            with.set(index, with.get(index).with(own));
        }
        return with;
    }

    private static void read(Accidentals accidentals, List<VoiceLine> lines, Transposition transposition) {
        accidentals.barline(transposition.signature());
        Map<Integer, List<Symbol>> together = new TreeMap<>();
        lines.stream()
                .flatMap(line -> line.symbols().stream())
                .sorted(Comparator.comparingInt(Symbol::onset))
                .forEach(symbol -> together.computeIfAbsent(symbol.onset(), o -> new ArrayList<>())
                        .add(symbol));
        together.values().forEach(symbols -> accidentals.read(symbols, transposition.written()));
    }
}
