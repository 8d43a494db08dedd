package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.BarPlay;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Plays an accompaniment bar by bar as its course says: figures, answers, an ending. */
public final class CoursePlayer {

    private final Instrument player;
    private final List<Note> tune;
    private final Answer answer;
    private final Ending ending;

    /**
     * A player who accompanies a tune.
     *
     * @param arousal the energy of the feeling
     * @param tempo beats a minute, a beat being the meter's
     */
    public CoursePlayer(Instrument player, Key key, double arousal, double tempo, List<Note> tune) {
        this.player = player;
        this.tune = tune;
        this.answer = new Answer(key, player, arousal, tempo);
        this.ending = new Ending(key, player, tempo, new Sounding(tune));
    }

    /**
     * The notes of some bars of a course.
     *
     * @param from the first bar
     * @param to the bar after the last
     */
    public List<Note> play(Course course, int from, int to, Figure figure, List<ChordSpan> chords) {
        List<Note> notes = new ArrayList<>();
        int first = 0;
        for (int i = from; i < to; i++) {
            BarSpan bar = course.bars().get(i);
            while (first < chords.size() && !chords.get(first).end().isMoreThan(bar.onset())) {
                first++;
            }
            int after = first;
            while (after < chords.size() && chords.get(after).onset().isLessThan(bar.end())) {
                after++;
            }
            if (first < after) {
                ChordSpan next = after < chords.size() ? chords.get(after) : chords.get(after - 1);
                notes.addAll(bar(course.play(i), bar, turned(figure, bar, i), chords.subList(first, after), next));
            }
        }
        return notes;
    }

    /** A figure of several bars goes on where it was, from bar to bar. */
    private static Figure turned(Figure figure, BarSpan bar, int number) {
        boolean longer = figure.cycle().isMoreThan(bar.meter().bar())
                && figure.cycle().isMultipleOf(bar.meter().bar());
        int steps = longer ? (int) bar.meter().bar().dividedBy(figure.step()).floor() : 0;
        return longer ? figure.from(number * steps % figure.steps().size()) : figure;
    }

    private List<Note> bar(BarPlay play, BarSpan bar, Figure figure, List<ChordSpan> chords, ChordSpan next) {
        return switch (play.kind()) {
            case FIGURE -> figure(form(play, figure), bar, chords);
            case ANSWER -> answered(play, bar, figure, chords, next);
            case ENDING -> ended(play, bar, figure, chords);
        };
    }

    private static Figure form(BarPlay play, Figure figure) {
        return switch (play) {
            case TURNED -> figure.turned();
            case THINNED -> figure.thinned();
            case HELD -> figure.held();
            default -> figure;
        };
    }

    private List<Note> figure(Figure figure, BarSpan bar, List<ChordSpan> chords) {
        return new FigurePlayer(figure, player).play(List.of(bar), chords);
    }

    /** The figure up to the room that the tune leaves, the answer in it, and beneath it what is low, held. */
    private List<Note> answered(BarPlay play, BarSpan bar, Figure figure, List<ChordSpan> chords, ChordSpan next) {
        List<Note> plain = figure(figure, bar, chords);
        Optional<Gap> room = Gap.in(bar, tune);
        if (room.isEmpty()) {
            return plain;
        }
        Gap gap = room.get();
        Meter meter = bar.meter();
        ChordSpan chord = chords.get(0);
        for (ChordSpan span : chords) {
            chord = span.onset().compareTo(gap.from()) <= 0 ? span : chord;
        }
        ChordSpan following = chords.stream()
                .filter(c -> c.onset().isMoreThan(gap.from()) && c.onset().compareTo(gap.to()) <= 0)
                .findFirst()
                .orElse(next);
        boolean still = chord.end().compareTo(gap.to()) >= 0;
        List<Note> line = still ? answer.notes(play, gap, meter, chord, following) : List.of();
        if (line.isEmpty()) {
            return plain;
        }
        List<Note> notes = beneath(plain, line, chord);
        notes.addAll(line);
        notes.sort(null);
        return notes;
    }

    /** The figure outside of the answer; a chord that reaches into it gives way, but for its lowest voice. */
    private static List<Note> beneath(List<Note> plain, List<Note> line, ChordSpan chord) {
        Rational from = line.get(0).onset();
        Rational to = line.get(line.size() - 1).end();
        int lowest = line.stream().mapToInt(n -> n.pitch().midi()).min().orElseThrow();
        int low = chord.voices().get(0).midi();
        Set<Rational> cut = new HashSet<>();
        for (Note note : plain) {
            boolean reaches = note.onset().isLessThan(from) && note.end().isMoreThan(from);
            if (reaches && note.pitch().midi() >= lowest - 2) {
                cut.add(note.onset());
            }
        }
        List<Note> kept = new ArrayList<>();
        for (Note note : plain) {
            boolean shortened = cut.contains(note.onset())
                    && note.end().isMoreThan(from)
                    && (note.pitch().midi() != low || low >= lowest - 2);
            boolean outside = note.onset().isLessThan(from) || !note.onset().isLessThan(to);
            if (outside) {
                kept.add(shortened ? note.moved(note.onset(), from.minus(note.onset())) : note);
            }
        }
        return kept;
    }

    private List<Note> ended(BarPlay play, BarSpan bar, Figure figure, List<ChordSpan> chords) {
        if (play == BarPlay.SILENT) {
            return List.of();
        }
        ChordSpan last = chords.get(chords.size() - 1);
        FigurePlayer block = new FigurePlayer(figure, player);
        List<Note> notes = ending.notes(play, bar, folded(block, last));
        List<Note> played =
                new ArrayList<>(block.hold(bar, notes.isEmpty() ? chords : chords.subList(0, chords.size() - 1)));
        played.addAll(notes);
        played.sort(null);
        return played;
    }

    /** A chord whose voices the player has. */
    private static ChordSpan folded(FigurePlayer whole, ChordSpan chord) {
        List<Pitch> voices = whole
                .hold(
                        new BarSpan(chord.onset(), chord.end().minus(chord.onset()), Rational.ZERO, Meter.COMMON),
                        List.of(chord))
                .stream()
                .map(Note::pitch)
                .toList();
        return voices.size() < 2 ? chord : new ChordSpan(chord.onset(), chord.end(), chord.chord(), voices);
    }
}
