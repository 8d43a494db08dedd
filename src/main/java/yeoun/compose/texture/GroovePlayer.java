package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yeoun.chance.Seed;
import yeoun.craft.Groove;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;

/**
 * Plays a drum pattern or jangdan over bars: with fills where something new begins, if it leads to an end, which is one stroke with
 * the last chord. As drummers read it, a stroke is as long as up to the next of any drum or to the end of its beat.
 */
public final class GroovePlayer {

    /** What is struck of metal, as General MIDI drum keys: hats, ride, tambourine, crash. */
    private static final Set<Integer> CYMBALS = Set.of(42, 44, 46, 49, 51, 54);

    /** A beat of three parts. */
    private static final Rational DOTTED = Rational.of(3, 8);

    private static final int CRASH = 49;
    private static final int KICK = 36;
    private static final int SNARE = 38;
    private static final int RIM = 37;

    /** How likely there is a fill before a phrase, and in each fourth bar that is not before one. */
    private static final double BEFORE_A_PHRASE = 0.75;

    private static final double BEFORE_FOUR = 0.4;

    /** How likely a fill takes two beats, where a bar has four. */
    private static final double LONG = 0.35;

    private final Groove groove;

    /** A player of a pattern. */
    public GroovePlayer(Groove groove) {
        this.groove = groove;
    }

    /** The strokes in every full bar of the pattern's meter; other bars are silent but for their downbeat. */
    public List<Note> play(List<BarSpan> bars) {
        return play(bars, (number, bar, strokes) -> strokes);
    }

    /**
     * The strokes in bars of which the last is the end.
     *
     * @param first the number of the first bar, from the beginning of the theme
     * @param phrases when phrases begin
     * @param close when the last chord begins, with which there is one stroke and then nothing
     * @param loud whether a kit ends with its crash cymbal
     * @param seed where fills are drawn
     */
    public List<Note> play(
            List<BarSpan> bars, int first, Set<Rational> phrases, Rational close, boolean loud, Seed seed) {
        return play(bars, (number, bar, strokes) -> {
            if (!close.isLessThan(bar.onset()) && close.isLessThan(bar.end())) {
                return closed(strokes, close.minus(bar.onset()), loud);
            }
            Seed here = seed.at(first + number);
            boolean phrase = phrases.contains(bar.end());
            double likely = phrase ? BEFORE_A_PHRASE : Math.floorMod(first + number, 4) == 3 ? BEFORE_FOUR : 0;
            boolean full = bar.meter().equals(groove.meter());
            return full && here.at("fill").chance(likely) ? filled(strokes, bar.meter(), here) : strokes;
        });
    }

    /** What is played of the strokes of a bar. */
    private interface Turn {
        List<Groove.Stroke> of(int number, BarSpan bar, List<Groove.Stroke> strokes);
    }

    /** The strokes before the last chord, and with it those that begin the pattern. */
    private List<Groove.Stroke> closed(List<Groove.Stroke> strokes, Rational close, boolean loud) {
        boolean crashes = loud && isKit();
        List<Groove.Stroke> closed = new ArrayList<>();
        strokes.stream().filter(s -> s.onset().isLessThan(close)).forEach(closed::add);
        groove.strokes().stream()
                .filter(s -> s.onset().isZero() && !(crashes && CYMBALS.contains(s.key())))
                .forEach(s -> closed.add(s.at(close)));
        if (crashes) {
            closed.add(new Groove.Stroke(close, groove.meter().beat(0), CRASH, false));
        }
        return closed;
    }

    /** The strokes with a fill in the last beat or the last two: twice as fast where the pattern is like it already. */
    private List<Groove.Stroke> filled(List<Groove.Stroke> strokes, Meter meter, Seed seed) {
        int beats = meter.beatCount() > 3 && seed.at("long").chance(LONG) ? 2 : 1;
        List<Groove.Stroke> filled = filled(strokes, meter, beats, 1);
        return struck(filled).equals(struck(strokes)) ? filled(strokes, meter, beats, 2) : filled;
    }

    /** Which drum is struck when. */
    private static Set<List<Object>> struck(List<Groove.Stroke> strokes) {
        return strokes.stream().map(s -> List.<Object>of(s.onset(), s.key())).collect(Collectors.toSet());
    }

    /** The strokes up to the last beats, and then the skins alone: the high one through, the low one between. */
    private List<Groove.Stroke> filled(List<Groove.Stroke> strokes, Meter meter, int beats, int pace) {
        int first = meter.beatCount() - beats;
        Rational from = meter.beatOnset(first);
        List<Integer> skins = skins();
        List<Groove.Stroke> filled = new ArrayList<>();
        strokes.stream().filter(s -> s.onset().isLessThan(from)).forEach(filled::add);
        int struck = 0;
        for (int beat = first; beat < meter.beatCount(); beat++) {
            int parts = pace * (meter.beat(beat).equals(DOTTED) ? 3 : 2);
            Rational unit = meter.beat(beat).dividedBy(parts);
            for (int part = 0; part < parts; part++) {
                int skin = beats > 1 && struck % 4 == 1 ? skins.get(0) : skins.get(skins.size() - 1);
                filled.add(new Groove.Stroke(meter.beatOnset(beat).plus(unit.times(part)), unit, skin, false));
                struck++;
            }
        }
        return filled;
    }

    /** The skins of the pattern, the lowest first; a kit has a snare. */
    private List<Integer> skins() {
        List<Integer> skins = new ArrayList<>(groove.strokes().stream()
                .map(Groove.Stroke::key)
                .filter(key -> !CYMBALS.contains(key))
                .distinct()
                .sorted()
                .toList());
        if (skins.isEmpty() || isKit() && skins.size() == 1 && skins.get(0) < SNARE) {
            skins.add(SNARE);
        }
        // The rim of a janggu is a sign and not for fills.
        if (skins.size() > 2) {
            skins.remove(Integer.valueOf(RIM));
        }
        return skins;
    }

    private boolean isKit() {
        Set<Integer> keys = groove.strokes().stream().map(Groove.Stroke::key).collect(Collectors.toSet());
        return keys.contains(KICK) && keys.stream().anyMatch(k -> CYMBALS.contains(k) || k == SNARE);
    }

    private List<Note> play(List<BarSpan> bars, Turn turn) {
        List<Note> notes = new ArrayList<>();
        int count = 0;
        for (int number = 0; number < bars.size(); number++) {
            BarSpan bar = bars.get(number);
            if (!bar.entry().isZero()) {
                continue;
            }
            Rational from = bar.meter().bar().times(count % groove.bars());
            boolean whole = bar.meter().equals(groove.meter());
            List<Groove.Stroke> pattern = groove.strokes().stream()
                    .map(stroke -> stroke.at(stroke.onset().minus(from)))
                    .filter(stroke ->
                            stroke.onset().signum() >= 0 && stroke.onset().isLessThan(bar.length()))
                    .filter(stroke -> whole || stroke.onset().isZero())
                    .toList();
            List<Groove.Stroke> strokes = turn.of(number, bar, pattern);
            for (Groove.Stroke stroke : strokes) {
                notes.add(note(stroke, bar.onset(), end(stroke, strokes, bar)));
            }
            count = whole ? count + 1 : 0;
        }
        return notes;
    }

    /** Where a stroke ends, from the beginning of its bar. */
    private static Rational end(Groove.Stroke stroke, List<Groove.Stroke> strokes, BarSpan bar) {
        Rational end = bar.length();
        for (Groove.Stroke other : strokes) {
            end = other.onset().isMoreThan(stroke.onset()) ? end.min(other.onset()) : end;
        }
        for (int beat = 0; beat < bar.meter().beatCount(); beat++) {
            Rational onset = bar.meter().beatOnset(beat);
            end = onset.isMoreThan(stroke.onset()) ? end.min(onset) : end;
        }
        return end;
    }

    private static Note note(Groove.Stroke stroke, Rational bar, Rational end) {
        Rational length = end.minus(stroke.onset());
        Pitch key = Pitch.ofMidi(stroke.key(), PitchClass.C);
        Set<Articulation> marks = stroke.accented() ? Set.of(Articulation.ACCENT) : Set.of();
        return new Note(bar.plus(stroke.onset()), length, key, 1, marks, Optional.empty());
    }
}
