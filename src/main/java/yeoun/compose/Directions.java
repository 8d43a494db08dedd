package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;

/**
 * Directions stand where the player has something to play: no level over rests, no hairpin through long ones, nothing said twice.
 * A hairpin spans short rests, so that all who play begin and end it together; where its goal would be said over silence, it leads
 * to the last note before.
 */
final class Directions {

    /** A rest shorter than this, in whole notes, does not end a hairpin. */
    private static final Rational SHORT = Rational.ONE;

    /** A hairpin shorter than this, in whole notes, is no way to a level. */
    private static final Rational STUB = Rational.of(1, 2);

    private final List<Note> notes;

    private Directions(List<Note> notes) {
        this.notes = notes;
    }

    /** The part with its levels and hairpins where it sounds; other directions stay. */
    static Part settle(Part part) {
        Directions directions = new Directions(part.notes());
        List<PartMark> settled = new ArrayList<>();
        Optional<Dynamic> said = Optional.empty();
        for (int i = 0; i < part.marks().size(); i++) {
            PartMark mark = part.marks().get(i);
            Optional<PartMark.Level> unheard = mark instanceof PartMark.Hairpin
                    ? goal(part.marks(), i).filter(goal -> directions.isUnheard(goal, part.marks()))
                    : Optional.empty();
            Optional<PartMark.Level> early = unheard.flatMap(goal -> directions.early((PartMark.Hairpin) mark, goal));
            if (unheard.isPresent() && early.isEmpty()) {
                continue;
            }
            if (early.isPresent()) {
                PartMark.Hairpin hairpin = (PartMark.Hairpin) mark;
                Rational from = directions.start(hairpin).orElseThrow();
                settled.add(leaving(new PartMark.Hairpin(from, early.get().at(), hairpin.growing()), settled));
                settled.add(early.get());
                said = Optional.of(early.get().dynamic());
            } else if (mark instanceof PartMark.Level level) {
                Optional<PartMark.Level> moved = directions.level(level, nextLevel(part.marks(), i));
                if (moved.isPresent() && !said.equals(Optional.of(level.dynamic()))) {
                    settled.add(moved.get());
                    said = Optional.of(level.dynamic());
                }
            } else if (mark instanceof PartMark.Hairpin hairpin) {
                Optional<PartMark.Hairpin> clipped = directions.hairpin(hairpin);
                clipped.ifPresent(pin -> settled.add(leaving(pin, settled)));
                said = clipped.isPresent() ? Optional.empty() : said;
            } else {
                settled.add(mark);
            }
        }
        return part.withMarks(withoutStubs(settled));
    }

    /** No hairpin of a few notes from where somebody enters: they enter at the level that it leads to. */
    private static List<PartMark> withoutStubs(List<PartMark> marks) {
        List<PartMark> kept = new ArrayList<>(marks);
        for (int i = 1; i + 1 < kept.size(); i++) {
            boolean stub = kept.get(i) instanceof PartMark.Hairpin pin
                    && kept.get(i - 1) instanceof PartMark.Level entry
                    && entry.at().equals(pin.at())
                    && pin.to().minus(pin.at()).isLessThan(STUB)
                    && kept.get(i + 1) instanceof PartMark.Level;
            if (stub) {
                PartMark.Level goal = (PartMark.Level) kept.get(i + 1);
                kept.set(i - 1, new PartMark.Level(kept.get(i - 1).at(), goal.dynamic()));
                kept.subList(i, i + 2).clear();
            }
        }
        return kept;
    }

    /** A hairpin that begins no earlier than the level that it leaves is said. */
    private static PartMark.Hairpin leaving(PartMark.Hairpin hairpin, List<PartMark> before) {
        Rational from = before.stream()
                .filter(PartMark.Level.class::isInstance)
                .map(PartMark::at)
                .filter(at -> at.isLessThan(hairpin.to()))
                .reduce(hairpin.at(), Rational::max);
        return new PartMark.Hairpin(from, hairpin.to(), hairpin.growing());
    }

    private static Optional<Rational> nextLevel(List<PartMark> marks, int index) {
        return marks.subList(index + 1, marks.size()).stream()
                .filter(m -> m instanceof PartMark.Level)
                .map(PartMark::at)
                .findFirst();
    }

    private Optional<PartMark.Level> level(PartMark.Level level, Optional<Rational> next) {
        return sounding(level.at())
                .filter(at -> next.isEmpty() || at.isLessThan(next.get()))
                .map(at -> new PartMark.Level(at, level.dynamic()));
    }

    /** Whether nothing is played at a level before another replaces it. */
    private boolean isUnheard(PartMark.Level level, List<PartMark> marks) {
        return level(level, nextLevel(marks, marks.indexOf(level))).isEmpty();
    }

    /** The level that a hairpin leads to. */
    private static Optional<PartMark.Level> goal(List<PartMark> marks, int hairpin) {
        Rational to = ((PartMark.Hairpin) marks.get(hairpin)).to();
        return marks.subList(hairpin + 1, marks.size()).stream()
                .filter(m -> m instanceof PartMark.Level && m.at().equals(to))
                .map(PartMark.Level.class::cast)
                .findFirst();
    }

    /** The goal of a hairpin, said with the last note before it. */
    private Optional<PartMark.Level> early(PartMark.Hairpin hairpin, PartMark.Level goal) {
        Optional<Rational> from = start(hairpin);
        return notes.stream()
                .map(Note::onset)
                .filter(onset -> onset.isLessThan(goal.at()))
                .reduce(Rational::max)
                .filter(last -> from.isPresent() && last.isMoreThan(from.get()))
                .map(last -> new PartMark.Level(last, goal.dynamic()));
    }

    private Optional<PartMark.Hairpin> hairpin(PartMark.Hairpin hairpin) {
        Rational end = notes.stream()
                .filter(n -> n.onset().isLessThan(hairpin.to()))
                .map(Note::end)
                .reduce(Rational.ZERO, Rational::max)
                .min(hairpin.to());
        Rational to = spans(end, hairpin.to()) ? hairpin.to() : end;
        return start(hairpin)
                .filter(from -> from.isLessThan(end))
                .map(from -> new PartMark.Hairpin(from, to, hairpin.growing()));
    }

    /** Where a hairpin begins: where it is meant to, or with the first note after a rest that it does not span. */
    private Optional<Rational> start(PartMark.Hairpin hairpin) {
        Rational at = hairpin.at();
        Rational before = notes.stream()
                .filter(n -> n.onset().isLessThan(at))
                .map(Note::end)
                .reduce(Rational.ZERO, Rational::max);
        return sounding(at).map(next -> before.signum() > 0 && spans(before, next) ? at : next);
    }

    /** Whether what is between the end of a note and a later time is no more than a short rest in the player's line. */
    private boolean spans(Rational end, Rational time) {
        return time.minus(end).isLessThan(SHORT)
                && notes.get(notes.size() - 1).onset().compareTo(time) >= 0;
    }

    /** The place itself if something sounds there, else where the next note begins. */
    private Optional<Rational> sounding(Rational at) {
        for (Note note : notes) {
            if (note.end().isMoreThan(at)) {
                return Optional.of(note.onset().max(at));
            }
        }
        return Optional.empty();
    }
}
