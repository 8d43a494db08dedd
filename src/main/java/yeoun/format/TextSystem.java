package yeoun.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.PartMark;
import yeoun.score.Score;

/** A few bars of a score under each other: what begins together stands in one column. */
final class TextSystem {

    private static final String BARLINE = "| ";

    /** What columns and bars are at least apart. */
    private static final int NARROWEST = 2;

    private static final int SHORTEST_BAR = 4;

    private final Score score;
    private final List<Bar> bars;
    private final List<NoteTokens> voices;
    private final int labels;
    private final SortedMap<Rational, Integer> columns = new TreeMap<>();
    private final List<Integer> barlines = new ArrayList<>();
    private final int width;

    /** A system of these bars, with so many columns for the names of the parts. */
    TextSystem(Score score, List<Bar> bars, List<NoteTokens> voices, int labels) {
        this.score = score;
        this.bars = bars;
        this.voices = voices.stream()
                .filter(voice -> bars.stream().anyMatch(voice::soundsIn))
                .toList();
        this.labels = labels;
        int at = labels;
        for (Bar bar : bars) {
            barlines.add(at);
            at = layOut(bar, at + BARLINE.length());
        }
        width = at;
    }

    /** Gives every onset of a bar its column, as near to the one before as the words between them allow. */
    private int layOut(Bar bar, int from) {
        List<SortedMap<Rational, String>> rows = new ArrayList<>();
        voices.forEach(voice -> rows.add(voice.words(bar)));
        rows.add(chords(bar));
        SortedSet<Rational> places = new TreeSet<>(marksIn(bar));
        places.add(bar.onset());
        rows.forEach(row -> places.addAll(row.keySet()));
        int[] free = new int[rows.size()];
        Arrays.fill(free, from);
        int at = from;
        for (Rational place : places) {
            at = place(place, rows, free, at) + NARROWEST;
        }
        int end = Arrays.stream(free).max().orElse(from);
        return Math.max(end, from + SHORTEST_BAR);
    }

    /** Gives a place the first column from one on that is free in every row that has a word there. */
    private int place(Rational place, List<SortedMap<Rational, String>> rows, int[] free, int from) {
        int at = from;
        for (int i = 0; i < free.length; i++) {
            at = rows.get(i).containsKey(place) ? Math.max(at, free[i]) : at;
        }
        columns.put(place, at);
        for (int i = 0; i < free.length; i++) {
            String word = rows.get(i).get(place);
            free[i] = word == null ? free[i] : at + TextWidth.of(word) + 1;
        }
        return at;
    }

    private List<Rational> marksIn(Bar bar) {
        List<Rational> places = new ArrayList<>();
        score.marks().stream().filter(TextSystem::isSign).forEach(mark -> places.add(mark.at()));
        for (NoteTokens voice : voices) {
            for (PartMark mark : voice.part().marks()) {
                if (mark instanceof PartMark.Level || mark instanceof PartMark.Words) {
                    places.add(mark.at());
                } else if (mark instanceof PartMark.Hairpin hairpin) {
                    places.add(hairpin.at());
                    places.add(hairpin.to());
                }
            }
        }
        places.removeIf(at -> at.isLessThan(bar.onset()) || at.compareTo(bar.end()) >= 0);
        return places;
    }

    private static boolean isSign(Mark mark) {
        return !(mark instanceof Mark.ChordMark);
    }

    private SortedMap<Rational, String> chords(Bar bar) {
        SortedMap<Rational, String> chords = new TreeMap<>();
        for (Mark.ChordMark mark : score.marks(Mark.ChordMark.class)) {
            if (mark.at().compareTo(bar.onset()) >= 0 && mark.at().isLessThan(bar.end())) {
                chords.put(mark.at(), mark.chord().toString());
            }
        }
        return chords;
    }

    /** Columns that the system takes, with its last barline. */
    int width() {
        return width + 1;
    }

    /** The lines of the system. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        addIfAny(lines, signs());
        addIfAny(lines, hits());
        lines.add(numbers());
        if (bars.stream().anyMatch(bar -> !chords(bar).isEmpty())) {
            lines.add(line("chords", this::chords));
        }
        if (voices.isEmpty()) {
            lines.add(line("", bar -> new TreeMap<>(Map.of(bar.onset(), "r"))));
        }
        for (NoteTokens voice : voices) {
            boolean first = voices.stream().noneMatch(v -> v.part() == voice.part() && v.voice() < voice.voice());
            lines.add(line(first ? voice.part().name() : "", voice::words));
            boolean lastOfPart = voices.stream().noneMatch(v -> v.part() == voice.part() && v.voice() > voice.voice());
            if (lastOfPart) {
                addIfAny(lines, new DynamicsLine(columns, barlines, labels, width).of(voice.part(), bars));
            }
        }
        return lines;
    }

    private static void addIfAny(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String line(String name, Function<Bar, SortedMap<Rational, String>> words) {
        TextRow row = new TextRow().at(0, TextWidth.cut(name, labels - 1));
        for (int i = 0; i < bars.size(); i++) {
            row.at(barlines.get(i), BARLINE);
            words.apply(bars.get(i)).forEach((at, word) -> row.at(column(at), word));
        }
        return row.at(width, "|").toString();
    }

    private int column(Rational at) {
        return Objects.requireNonNull(columns.get(at));
    }

    private String numbers() {
        TextRow row = new TextRow();
        for (int i = 0; i < bars.size(); i++) {
            row.at(
                    barlines.get(i) + BARLINE.length(),
                    String.valueOf(bars.get(i).number()));
        }
        return row.toString();
    }

    /** Sections, tempo words, and changes of meter and key. */
    private String signs() {
        TextRow row = new TextRow();
        for (Mark mark : score.marks()) {
            if (columns.containsKey(mark.at())) {
                String sign = sign(mark);
                row.apart(sign.isEmpty() ? 0 : column(mark.at()), sign);
            }
        }
        return row.toString();
    }

    private static String sign(Mark mark) {
        if (mark instanceof Mark.SectionMark section) {
            return "[" + section.letter() + "] " + section.name();
        }
        if (mark instanceof Mark.TempoMark tempo) {
            return tempo.words();
        }
        if (mark instanceof Mark.FeelMark feel) {
            return feel.feel().words();
        }
        if (mark.at().isZero()) {
            return "";
        }
        return mark instanceof Mark.MeterMark meter
                ? meter.meter().toString()
                : mark instanceof Mark.KeyMark key ? key.key().toString() : "";
    }

    private String hits() {
        TextRow row = new TextRow();
        for (Mark.HitMark hit : score.marks(Mark.HitMark.class)) {
            if (columns.containsKey(hit.at())) {
                row.apart(column(hit.at()), "! " + hit.label());
            }
        }
        return row.toString();
    }
}
