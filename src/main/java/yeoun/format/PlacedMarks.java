package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yeoun.music.Rational;
import yeoun.score.PartMark;

/** The marks of a part, which are made once it is known where its bars begin. */
final class PlacedMarks {

    private final List<Function<Rational[], Optional<PartMark>>> marks = new ArrayList<>();

    /** Adds a mark, as it is when the bars begin at some places; none where it would be nothing. */
    void add(Function<Rational[], Optional<PartMark>> mark) {
        marks.add(mark);
    }

    /** The marks, when the bars begin at these places. */
    List<PartMark> at(Rational[] starts) {
        return marks.stream().flatMap(mark -> mark.apply(starts).stream()).toList();
    }
}
