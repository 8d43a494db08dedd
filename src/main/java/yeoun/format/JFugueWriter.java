package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import yeoun.music.Interval;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Levels;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/**
 * Writes a score as text that JFugue plays: a voice for each part, layers for notes that overlap, drums on voice 9. As in
 * JFugue, middle C is {@code C5}. Tempi are whole numbers there, so they are rounded; grace notes have no length and are left
 * out.
 */
public final class JFugueWriter {

    private static final int DRUMS = 9;
    private static final int VOICES = 16;
    private static final int ACCENT = 12;
    private static final int SLOWEST_SCALE = 16;

    private final Score score;
    private final JFugueDialect dialect;
    private final int scale;
    private final List<String> tokens = new ArrayList<>();

    private JFugueWriter(Score score, JFugueDialect dialect) {
        this.score = score;
        this.dialect = dialect;
        this.scale = scale(score, dialect);
    }

    /**
     * The score as text.
     *
     * @throws IllegalArgumentException if it has more than 15 pitched parts, or lengths that the dialect cannot write
     */
    public static String write(Score score, JFugueDialect dialect) {
        return new JFugueWriter(score, dialect).text();
    }

    /** How many times as long everything is written, so that the shortest length can be. */
    private static int scale(Score score, JFugueDialect dialect) {
        if (dialect == JFugueDialect.JFUGUE_5) {
            return 1;
        }
        for (int scale = 1; scale <= SLOWEST_SCALE; scale *= 2) {
            int factor = scale;
            boolean fits = score.parts().stream()
                    .flatMap(p -> p.notes().stream())
                    .flatMap(n -> Stream.of(n.onset(), n.duration()))
                    .filter(Rational::isPositive)
                    .allMatch(r -> r.times(factor).times(3).isMultipleOf(dialect.shortest()));
            if (fits) {
                return scale;
            }
        }
        throw new IllegalArgumentException(
                "JFugue 4 reads no note shorter than an eighth, and this has some that no slower tempo makes one");
    }

    private String text() {
        long pitched = score.parts().stream()
                .filter(p -> !p.instrument().isPercussion())
                .count();
        if (pitched >= VOICES) {
            throw new IllegalArgumentException("JFugue has 15 voices beside the drums, got " + pitched + " parts");
        }
        tokens.add("T" + tempo(Rational.ZERO));
        int voice = 0;
        int drumLayer = 0;
        for (Part part : score.parts()) {
            boolean drums = part.instrument().isPercussion();
            if (drums) {
                tokens.add("V" + DRUMS);
                drumLayer = part(part, drumLayer);
            } else {
                voice = voice == DRUMS ? voice + 1 : voice;
                tokens.add("V" + voice++);
                tokens.add("L0 I" + part.instrument().program());
                part(part, 0);
            }
        }
        if (voice < VOICES && voice != DRUMS) {
            tempi(voice);
        }
        return String.join(" ", tokens) + " ";
    }

    private long tempo(Rational position) {
        double quarters = score.tempo().quartersPerMinute(position) * scale;
        return Math.max(1, Math.round(quarters));
    }

    /** The tempo changes, in a voice of their own that is silent. */
    private void tempi(int voice) {
        List<TempoMap.Anchor> anchors = score.tempo().anchors();
        long before = tempo(Rational.ZERO);
        Rational at = Rational.ZERO;
        boolean begun = false;
        for (TempoMap.Anchor anchor : anchors.subList(1, anchors.size() - 1)) {
            long tempo = tempo(anchor.position());
            boolean writable =
                    dialect.write(anchor.position().minus(at).times(scale)).isPresent();
            if (tempo != before && writable) {
                if (!begun) {
                    tokens.add("V" + voice + " L0");
                }
                begun = true;
                rest(anchor.position().minus(at));
                tokens.add("T" + tempo);
                at = anchor.position();
                before = tempo;
            }
        }
    }

    /** Writes a part in layers from one on; the first layer that is free behind them. */
    private int part(Part part, int firstLayer) {
        List<List<Note>> layers = layers(part);
        Levels levels = Levels.of(part);
        for (int i = 0; i < layers.size(); i++) {
            tokens.add("L" + Math.min(VOICES - 1, firstLayer + i));
            layer(layers.get(i), levels);
        }
        return firstLayer + layers.size();
    }

    /** The notes in lines in which they follow one another, or begin and end together. */
    private static List<List<Note>> layers(Part part) {
        List<List<Note>> layers = new ArrayList<>();
        for (Note note : part.notes()) {
            if (!note.isGrace()) {
                List<Note> free = layers.stream()
                        .filter(layer -> follows(layer.get(layer.size() - 1), note))
                        .findFirst()
                        .orElse(null);
                if (free == null) {
                    free = new ArrayList<>();
                    layers.add(free);
                }
                free.add(note);
            }
        }
        return layers;
    }

    private static boolean follows(Note last, Note note) {
        boolean together = last.onset().equals(note.onset()) && last.end().equals(note.end());
        return together || last.end().compareTo(note.onset()) <= 0;
    }

    private void layer(List<Note> notes, Levels levels) {
        Rational at = Rational.ZERO;
        for (int first = 0; first < notes.size(); ) {
            Note note = notes.get(first);
            rest(note.onset().minus(at));
            TreeSet<String> chord = new TreeSet<>();
            int next = first;
            while (next < notes.size() && notes.get(next).onset().equals(note.onset())) {
                chord.add(token(notes.get(next++), levels));
            }
            tokens.add(String.join("+", chord));
            at = note.end();
            first = next;
        }
    }

    private String token(Note note, Levels levels) {
        boolean accented = note.has(Articulation.ACCENT) || note.has(Articulation.MARCATO);
        double level = levels.velocityAt(note.onset().toDouble()) + (accented ? ACCENT : 0);
        long velocity = Math.max(1, Math.min(127, Math.round(level)));
        return note.pitch().plus(Interval.OCTAVE) + letters(note.duration()) + "a" + velocity;
    }

    private void rest(Rational length) {
        if (length.isPositive()) {
            tokens.add("R" + letters(length));
        }
    }

    private String letters(Rational length) {
        Rational written = length.times(scale);
        return dialect.write(written).orElseGet(() -> twoOf(written));
    }

    /** A length that is a triplet value and something more has no one token in the common dialect. */
    private String twoOf(Rational length) {
        throw new IllegalArgumentException(
                "JFugue 4 has no note of " + length + " whole notes; the dialect JFUGUE_5 can write it");
    }
}
