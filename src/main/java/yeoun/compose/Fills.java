package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.compose.theme.LineBrief;
import yeoun.compose.theme.LineWriter;
import yeoun.craft.Instrument;
import yeoun.craft.Trait;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.score.Note;
import yeoun.theme.Melody;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/**
 * What the accompaniment answers where the tune holds or is silent at the end of a phrase: the last tones of the phrase in
 * short notes, fitted to the chord there, in a register of their own.
 *
 * <p>A bright feeling is answered more often than a desolate one, and who breaks off is left alone.
 */
final class Fills {

    /** So many tones are echoed at most, and at least. */
    private static final int MOST = 5;

    private static final int LEAST = 3;

    /** How closely the echo keeps to what was sung. */
    private static final double FAITHFULNESS = 0.5;

    private static final double USUAL = 0.7;
    private static final double AROUSED = 0.4;
    private static final double PLEASED = 0.3;

    /** A tune below this mean MIDI number is answered above it, any other below. */
    private static final int LOW_TUNE = 61;

    private static final int OCTAVE = 12;

    private final Theme theme;
    private final Portrait portrait;
    private final double[] intervals;

    Fills(Theme theme, Portrait portrait, double[] intervals) {
        this.theme = theme;
        this.portrait = portrait;
        this.intervals = intervals;
    }

    /**
     * The fills of a theme.
     *
     * @param tune the tune's notes, in time
     * @param offset where the theme begins in the score
     * @param bars the bars at which phrases after the first begin, as times in the score
     */
    List<Note> write(List<Note> tune, Rational offset, List<Rational> bars, Instrument player, Seed seed) {
        Key key = theme.key();
        int low = low(tune, player);
        List<Event<Tone>> wished = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            if (seed.at(i).chance(likelihood())) {
                wished.addAll(echo(tune, offset, bars.get(i), low));
            }
        }
        if (wished.isEmpty()) {
            return List.of();
        }
        Melody line = theme.melody().with(new Passage<>(theme.melody().length(), wished));
        LineBrief brief = new LineBrief(
                portrait,
                key,
                line,
                theme.harmony(),
                List.of(),
                low,
                low + OCTAVE + 2,
                FAITHFULNESS,
                portrait.weights());
        List<Note> notes = new ArrayList<>();
        for (Event<Tone> event : new LineWriter().write(brief, intervals).line().events()) {
            notes.add(Note.of(
                    offset.plus(event.onset()),
                    event.duration(),
                    key.pitch(event.value().degree())));
        }
        return notes;
    }

    /** How likely a gap is filled. */
    private double likelihood() {
        double open = USUAL
                + AROUSED * portrait.emotion().arousal()
                + PLEASED * portrait.emotion().valence();
        double alone = 1 - 0.6 * Math.min(1, portrait.trait(Trait::restAtEnd));
        return alone * Math.max(0.1, Math.min(0.9, open));
    }

    /** The lowest note of the register in which the player answers. */
    private static int low(List<Note> tune, Instrument player) {
        double mean = tune.stream().mapToInt(n -> n.pitch().midi()).average().orElse(67);
        int wanted = (int) FastMath.rint(mean < LOW_TUNE ? mean + 5 : mean - OCTAVE - 2);
        return Math.max(player.comfortLow(), Math.min(wanted, player.comfortHigh() - OCTAVE - 2));
    }

    /** The last tones before a gap, in short notes that fill it and lead to where the next phrase begins. */
    private List<Event<Tone>> echo(List<Note> tune, Rational offset, Rational barline, int low) {
        int next = next(tune, barline);
        if (next < LEAST || next >= tune.size()) {
            return List.of();
        }
        Meter meter = theme.melody().meter();
        Rational beat = meter.beat(0);
        Rational step = beat.dividedBy(meter.isCompound() ? 3 : 2);
        Note held = tune.get(next - 1);
        Rational end = tune.get(next).onset();
        Rational from = held.onset().plus(step);
        int room = (int) end.minus(from).dividedBy(step).floor();
        int tones = Math.min(room, MOST);
        if (tones < LEAST) {
            return List.of();
        }
        List<Degree> sung = theme.melody().degrees().subList(Math.max(0, next - tones), next);
        int letters = 7 * FastMath.round(octaves(sung, low));
        List<Event<Tone>> echo = new ArrayList<>();
        Rational at = end.minus(step.times(sung.size())).minus(offset);
        for (Degree degree : sung) {
            echo.add(new Event<>(at, step, Tone.of(degree.transposed(letters))));
            at = at.plus(step);
        }
        return echo;
    }

    /** By how many octaves what was sung lies away from the middle of the answer's register. */
    private float octaves(List<Degree> sung, int low) {
        double mean = sung.stream()
                .mapToInt(d -> theme.key().pitch(d).midi())
                .average()
                .orElse(low);
        return (float) ((low + OCTAVE / 2.0 - mean) / OCTAVE);
    }

    /** The first note of the phrase that begins at a barline or with the pickup into it. */
    private int next(List<Note> tune, Rational barline) {
        Rational beat = theme.melody().meter().beat(0);
        Rational early = theme.melody().pickup().isZero() ? barline : barline.minus(beat);
        for (int i = 0; i < tune.size(); i++) {
            if (tune.get(i).onset().compareTo(early) >= 0) {
                return i;
            }
        }
        return tune.size();
    }

    /** What of a figure is left where a fill is played: what stands below it. */
    static List<Note> over(List<Note> figure, List<Note> fills) {
        List<Note> all = new ArrayList<>(fills);
        for (Note note : figure) {
            boolean inTheWay = fills.stream()
                    .anyMatch(f -> f.onset().isLessThan(note.end())
                            && f.end().isMoreThan(note.onset())
                            && f.pitch().midi() - note.pitch().midi() < 5);
            if (!inTheWay) {
                all.add(note);
            }
        }
        all.sort(null);
        return all;
    }
}
