package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** Directions stand where the player has something to play: no level over rests, no hairpin through them, nothing said twice. */
final class Directions {

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
            if (mark instanceof PartMark.Level level) {
                Optional<PartMark.Level> moved = directions.level(level, nextLevel(part.marks(), i));
                if (moved.isPresent() && !said.equals(Optional.of(level.dynamic()))) {
                    settled.add(moved.get());
                    said = Optional.of(level.dynamic());
                }
            } else if (mark instanceof PartMark.Hairpin hairpin) {
                Optional<PartMark.Hairpin> clipped = directions.hairpin(hairpin);
                clipped.ifPresent(settled::add);
                said = clipped.isPresent() ? Optional.empty() : said;
            } else {
                settled.add(mark);
            }
        }
        return part.withMarks(settled);
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

    private Optional<PartMark.Hairpin> hairpin(PartMark.Hairpin hairpin) {
        Rational end = notes.stream()
                .filter(n -> n.onset().isLessThan(hairpin.to()))
                .map(Note::end)
                .reduce(Rational.ZERO, Rational::max)
                .min(hairpin.to());
        return sounding(hairpin.at())
                .filter(from -> from.isLessThan(end))
                .map(from -> new PartMark.Hairpin(from, end, hairpin.growing()));
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
