package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Plays a figure over chords and bars. */
public final class FigurePlayer {

    private final Figure figure;
    private final Instrument instrument;
    private final Optional<Approach> approach;

    /** A player of a figure on an instrument, who leads into no next chord. */
    public FigurePlayer(Figure figure, Instrument instrument) {
        this.figure = figure;
        this.instrument = instrument;
        this.approach = Optional.empty();
    }

    /** A player of a figure on an instrument, who leads into the next chord by tones of a key. */
    public FigurePlayer(Figure figure, Instrument instrument, Key key) {
        this.figure = figure;
        this.instrument = instrument;
        this.approach = Optional.of(new Approach(key));
    }

    /** The notes: the figure begins anew with each bar, and is struck again whenever the chord changes. */
    public List<Note> play(List<BarSpan> bars, List<ChordSpan> chords) {
        List<Stroke> strokes = new ArrayList<>();
        int first = 0;
        for (BarSpan bar : bars) {
            while (first < chords.size() && !chords.get(first).end().isMoreThan(bar.onset())) {
                first++;
            }
            for (int i = first; i < chords.size() && chords.get(i).onset().isLessThan(bar.end()); i++) {
                ChordSpan chord = chords.get(i);
                Rational from = bar.onset().max(chord.onset());
                Rational to = bar.end().min(chord.end());
                if (from.isLessThan(to)) {
                    strokes(bar, chord, from, to, i + 1 < chords.size() ? chords.get(i + 1) : chord, strokes);
                }
            }
        }
        List<Note> notes = new ArrayList<>();
        for (Stroke stroke : strokes) {
            for (Pitch pitch : stroke.pitches) {
                notes.add(Note.of(stroke.onset, stroke.end.minus(stroke.onset), fold(pitch)));
            }
        }
        return merged(notes);
    }

    /** All voices, held through a bar: where a figure comes to rest. */
    public List<Note> hold(BarSpan bar, List<ChordSpan> chords) {
        List<Note> notes = new ArrayList<>();
        for (ChordSpan chord : chords) {
            Rational from = bar.onset().max(chord.onset());
            Rational to = bar.end().min(chord.end());
            if (from.isLessThan(to)) {
                for (Pitch pitch : within(chord.voices())) {
                    notes.add(Note.of(from, to.minus(from), fold(pitch)));
                }
            }
        }
        return merged(notes);
    }

    private record Stroke(Rational onset, Rational end, List<Pitch> pitches) {}

    private void strokes(
            BarSpan bar, ChordSpan chord, Rational from, Rational to, ChordSpan following, List<Stroke> strokes) {
        int cycle = figure.steps().size();
        Rational barline = bar.onset().minus(bar.entry());
        List<Rational> groups = groups(bar.meter());
        boolean opening = true;
        for (Rational at = from; at.isLessThan(to); ) {
            int group = groupAt(groups, at.minus(barline));
            Rational origin = barline.plus(groups.get(group));
            Rational end = group + 1 < groups.size()
                    ? barline.plus(groups.get(group + 1)).min(to)
                    : to;
            long step = at.minus(origin).dividedBy(figure.step()).floor();
            Rational next = origin.plus(figure.step().times(step + 1)).min(end);
            String token = figure.steps().get((int) (step % cycle));
            if (opening) {
                token = opening(token, step);
            }
            if (token.equals("a")) {
                token = next.equals(chord.end()) ? lead(chord, following, at, next, strokes) : "-";
            }
            if (token.equals("-")) {
                extend(strokes, at, next);
            } else if (!token.equals(".")) {
                strokes.add(new Stroke(at, next, pitches(token, chord)));
            }
            opening = false;
            at = next;
        }
    }

    /** Strikes what leads into the next chord and says that nothing is left to strike; that the note before is held, if nothing does. */
    private String lead(ChordSpan chord, ChordSpan following, Rational at, Rational end, List<Stroke> strokes) {
        Optional<Pitch> leading = approach.flatMap(a ->
                a.between(fold(chord.voices().get(0)), fold(following.voices().get(0)), chord.chord()));
        leading.ifPresent(pitch -> strokes.add(new Stroke(at, end, List.of(pitch))));
        return leading.isPresent() ? "." : "-";
    }

    /** What begins a chord: the bass itself for what only follows it, what was struck last for what is held. */
    private String opening(String token, long step) {
        return switch (token) {
            case "-" -> lastStruck(step);
            case "f", "t", "a" -> "1";
            default -> token;
        };
    }

    /** Where the figure begins anew in a bar: at the groups of an uneven meter that it does not fill as it is. */
    private List<Rational> groups(Meter meter) {
        boolean fills = figure.cycle().isMultipleOf(meter.bar()) || meter.bar().isMultipleOf(figure.cycle());
        return fills ? List.of(Rational.ZERO) : meter.groups();
    }

    private static int groupAt(List<Rational> groups, Rational positionInBar) {
        int group = 0;
        while (group + 1 < groups.size() && !groups.get(group + 1).isMoreThan(positionInBar)) {
            group++;
        }
        return group;
    }

    /** What the figure struck last before a step that holds. */
    private String lastStruck(long step) {
        int cycle = figure.steps().size();
        for (int back = 0; back <= cycle; back++) {
            String token = figure.steps().get(Math.floorMod(step - back, cycle));
            if (token.equals(".")) {
                return ".";
            }
            if (!token.equals("-")) {
                return token.equals("f") || token.equals("t") || token.equals("a") ? "1" : token;
            }
        }
        return "*";
    }

    private static void extend(List<Stroke> strokes, Rational at, Rational to) {
        if (!strokes.isEmpty()) {
            Stroke last = strokes.get(strokes.size() - 1);
            if (last.end.equals(at)) {
                strokes.set(strokes.size() - 1, new Stroke(last.onset, to, last.pitches));
            }
        }
    }

    private List<Pitch> pitches(String token, ChordSpan chord) {
        List<Pitch> voices = chord.voices();
        if (token.equals("*")) {
            return within(voices);
        }
        if (token.equals("^")) {
            return within(voices.subList(1, voices.size()));
        }
        List<Pitch> pitches = new ArrayList<>();
        for (String part : token.split("\\+")) {
            pitches.add(pitch(part, chord));
        }
        return pitches;
    }

    /** As many tones as the player strikes at once: the lowest, and the highest above it. */
    private List<Pitch> within(List<Pitch> voices) {
        int most = instrument.atOnce();
        if (voices.size() <= most) {
            return voices;
        }
        List<Pitch> played = new ArrayList<>(voices.subList(voices.size() - most + 1, voices.size()));
        played.add(0, voices.get(0));
        return played;
    }

    private static Pitch pitch(String part, ChordSpan chord) {
        List<Pitch> voices = chord.voices();
        if (part.equals("f")) {
            return fifth(chord);
        }
        if (part.equals("t")) {
            return third(chord);
        }
        boolean up = part.endsWith("o");
        int voice = Integer.parseInt(up ? part.substring(0, part.length() - 1) : part) - 1;
        Pitch pitch = voices.get(Math.min(voice, voices.size() - 1));
        return up ? pitch.plus(Interval.OCTAVE) : pitch;
    }

    /** The fifth of the chord nearest to its bass; the bass itself where it is the fifth already. */
    private static Pitch fifth(ChordSpan chord) {
        Pitch bass = chord.voices().get(0);
        int size = chord.chord().quality().intervals().size();
        Interval fifth = chord.chord().quality().intervals().get(size > 2 ? 2 : 1);
        Pitch above = bass.plus(chord.chord().root().plus(fifth).minus(bass.pitchClass()));
        return above.midi() - bass.midi() > 7 ? above.minus(Interval.OCTAVE) : above;
    }

    /** The third of the chord, or what stands for it, next above its bass. */
    private static Pitch third(ChordSpan chord) {
        Pitch bass = chord.voices().get(0);
        Interval third = chord.chord().quality().intervals().get(1);
        Pitch above = bass.plus(chord.chord().root().plus(third).minus(bass.pitchClass()));
        return above.equals(bass) ? fifth(chord) : above;
    }

    private Pitch fold(Pitch pitch) {
        Pitch folded = pitch;
        while (folded.midi() < instrument.low()) {
            folded = folded.plus(Interval.OCTAVE);
        }
        while (folded.midi() > instrument.high()) {
            folded = folded.minus(Interval.OCTAVE);
        }
        return folded;
    }

    /** Two notes of one pitch at one time are one note. */
    private static List<Note> merged(List<Note> notes) {
        List<Note> kept = new ArrayList<>();
        notes.sort(null);
        for (Note note : notes) {
            boolean known = kept.stream()
                    .skip(Math.max(0, kept.size() - 8))
                    .anyMatch(k -> k.onset().equals(note.onset())
                            && k.pitch().midi() == note.pitch().midi());
            if (!known) {
                kept.add(note);
            }
        }
        return kept;
    }
}
