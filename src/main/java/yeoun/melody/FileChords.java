package yeoun.melody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Score;
import yeoun.theme.ChordRow;

/** The chords of a file of music as a row, bar by bar, every chord as long as it is there. */
final class FileChords {

    private static final String NONE = "N.C.";

    private FileChords() {}

    /** The chords from a barline on, up to the last bar that has one; nothing if there are none. */
    static Optional<String> row(Score score, Rational from, Meter meter) {
        List<Mark.ChordMark> marks = score.marks(Mark.ChordMark.class);
        List<String> bars = new ArrayList<>();
        int last = 0;
        for (Rational bar = from; bar.isLessThan(score.length()); bar = bar.plus(meter.bar())) {
            bars.add(bar(marks, bar, bar.plus(meter.bar()), meter));
            last = bars.get(bars.size() - 1).replace(NONE, "").replace("/", "").isBlank() ? last : bars.size();
        }
        int some = Math.min(last, ChordRow.LONGEST);
        return some == 0 ? Optional.empty() : Optional.of(String.join(" | ", bars.subList(0, some)));
    }

    /** What stands in a bar: in as few equal parts as tell where each chord begins, beats if those do. */
    private static String bar(List<Mark.ChordMark> marks, Rational from, Rational to, Meter meter) {
        TreeSet<Rational> onsets = new TreeSet<>(List.of(from));
        for (Mark.ChordMark mark : marks) {
            for (Rational at : List.of(mark.at(), mark.at().plus(mark.duration()))) {
                if (at.isMoreThan(from) && at.isLessThan(to)) {
                    onsets.add(at);
                }
            }
        }
        int parts = parts(onsets, from, meter);
        Rational part = meter.bar().dividedBy(parts);
        List<String> tokens = new ArrayList<>();
        for (Rational at : onsets) {
            Rational next = onsets.higher(at) == null ? to : onsets.higher(at);
            int begins = place(at, from, part);
            int share = place(next, from, part) - begins;
            if (share > 0) {
                tokens.add(chord(marks, at));
                tokens.addAll(Collections.nCopies(share - 1, "/"));
            }
        }
        return String.join(" ", tokens);
    }

    /** In how many equal parts a bar is told; a chord between the finest of them moves to the nearest. */
    private static int parts(TreeSet<Rational> onsets, Rational from, Meter meter) {
        for (int parts = 1; parts <= ChordRow.FASTEST; parts++) {
            Rational part = meter.bar().dividedBy(parts);
            if (onsets.stream().allMatch(at -> at.minus(from).isMultipleOf(part))) {
                return parts;
            }
        }
        return ChordRow.FASTEST;
    }

    private static int place(Rational at, Rational from, Rational part) {
        return (int) at.minus(from).dividedBy(part).plus(Rational.of(1, 2)).floor();
    }

    private static String chord(List<Mark.ChordMark> marks, Rational at) {
        return marks.stream()
                .filter(m ->
                        m.at().compareTo(at) <= 0 && m.at().plus(m.duration()).isMoreThan(at))
                .reduce((a, b) -> b)
                .map(m -> m.chord().toString())
                .orElse(NONE);
    }
}
