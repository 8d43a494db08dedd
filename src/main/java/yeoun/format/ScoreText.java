package yeoun.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * A score as text for a terminal: bars side by side, parts under each other, what sounds together in one column.
 *
 * <p>A note is its pitch (middle C is {@code C4}) and its value: {@code w h q i s t} for the whole to the 32nd, dots, {@code *}
 * in a triplet. {@code r} is a rest, {@code -} a tie, {@code +} joins a chord, brackets are slurs. Parts that rest through a line
 * of bars are left out of it.
 */
public final class ScoreText {

    /** The width of a terminal that most people have. */
    public static final int USUAL_COLUMNS = 100;

    private static final String LEGEND = "w h q i s t whole to 32nd, r rest, - tie";
    private static final int NARROWEST = 40;
    private static final int MOST_BARS = 4;
    private static final int LONGEST_NAME = 18;
    private static final int SHORTEST_LABEL = 8;

    private ScoreText() {}

    /** The score in lines of at most 100 columns. */
    public static String of(Score score) {
        return of(score, USUAL_COLUMNS);
    }

    /**
     * The score in lines of at most so many columns where its bars allow; a bar is never broken.
     *
     * @param columns at least 40
     * @throws IllegalArgumentException if there are fewer columns
     */
    public static String of(Score score, int columns) {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException("a text score needs " + NARROWEST + " columns, got " + columns);
        }
        List<String> lines = new ArrayList<>(header(score));
        for (TextSystem system : systems(score, columns)) {
            lines.add("");
            lines.addAll(system.lines());
        }
        lines.add("");
        lines.add(legend(score));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Ticks in a whole note, to name note values by. */
    private static final int WHOLE = 64;

    private static List<String> header(Score score) {
        List<String> lines = new ArrayList<>();
        lines.add(score.title());
        if (!score.subtitle().isEmpty() && !score.subtitle().equals(score.title())) {
            lines.add(score.subtitle());
        }
        List<Bar> bars = score.bars();
        long count = bars.stream().filter(bar -> bar.number() > 0).count();
        Meter meter = score.marks(Mark.MeterMark.class).get(0).meter();
        lines.add(String.join(
                ", ",
                score.keyAt(Rational.ZERO).toString(),
                meter.toString(),
                tempo(score, meter),
                count == 1 ? "1 bar" : count + " bars",
                clock(score.seconds())));
        return lines;
    }

    /** How many beats a minute: quarters, or in a compound meter dotted quarters, as musicians count them. */
    private static String tempo(Score score, Meter meter) {
        Rational quarters = meter.beat(0).times(4);
        NoteValue beat =
                NoteValue.of((int) quarters.times(WHOLE / 4).round(), WHOLE).orElseThrow();
        double perMinute = score.tempo().quartersPerMinute(Rational.ZERO) / quarters.toDouble();
        return (beat.dots() > 0 ? "dotted " : "") + beat.type() + " = " + decimal(perMinute);
    }

    private static String legend(Score score) {
        Set<Articulation> used = EnumSet.noneOf(Articulation.class);
        score.parts().forEach(part -> part.notes().forEach(note -> used.addAll(note.articulations())));
        StringBuilder legend = new StringBuilder(LEGEND);
        for (Articulation articulation : used) {
            String name = articulation.name().toLowerCase(Locale.ROOT);
            legend.append(", ")
                    .append(NoteTokens.SIGNS.get(articulation))
                    .append(' ')
                    .append(name);
        }
        return legend.toString();
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String clock(Rational seconds) {
        long tenths = seconds.times(10).round();
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    private static List<TextSystem> systems(Score score, int columns) {
        List<Bar> bars = score.bars();
        List<NoteTokens> voices = voices(score, bars);
        int labels = labels(score);
        List<TextSystem> systems = new ArrayList<>();
        for (int from = 0; from < bars.size(); ) {
            int to = from + 1;
            TextSystem system = new TextSystem(score, bars.subList(from, to), voices, labels);
            for (int next : furtherBars(score, bars, from)) {
                TextSystem longer = new TextSystem(score, bars.subList(from, next + 1), voices, labels);
                if (longer.width() > columns) {
                    break;
                }
                system = longer;
                to = next + 1;
            }
            systems.add(system);
            from = to;
        }
        return systems;
    }

    /** The bars that may stand on one line with a bar: up to four, and none that begins a section. */
    private static List<Integer> furtherBars(Score score, List<Bar> bars, int from) {
        List<Rational> sections = score.marks(Mark.SectionMark.class).stream()
                .map(Mark.SectionMark::at)
                .toList();
        List<Integer> further = new ArrayList<>();
        int end = Math.min(bars.size(), from + MOST_BARS);
        for (int i = from + 1; i < end && !sections.contains(bars.get(i).onset()); i++) {
            further.add(i);
        }
        return further;
    }

    private static int labels(Score score) {
        int widest = score.parts().stream()
                .mapToInt(part -> Math.min(LONGEST_NAME, TextWidth.of(part.name())))
                .max()
                .orElse(0);
        return Math.max(widest + 2, SHORTEST_LABEL);
    }

    private static List<NoteTokens> voices(Score score, List<Bar> bars) {
        List<NoteTokens> voices = new ArrayList<>();
        for (Part part : score.parts()) {
            part.notes().stream()
                    .map(note -> note.voice())
                    .distinct()
                    .sorted()
                    .forEach(voice -> voices.add(new NoteTokens(part, voice, bars)));
        }
        return voices;
    }
}
