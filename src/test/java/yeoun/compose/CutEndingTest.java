package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.Yeoun;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/** A tune that holds its last note is not left hanging by an accompaniment that is cut off. */
class CutEndingTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final int SEEDS = 12;

    static List<String> characters() {
        return YEOUN.catalog().characters();
    }

    private static Rational end(Part part) {
        return part.notes().stream().map(Note::end).reduce(Rational.ZERO, Rational::max);
    }

    @ParameterizedTest
    @MethodSource("characters")
    void somebodyHoldsWhatTheTuneHolds(String character) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Score score =
                    YEOUN.theme(YEOUN.catalog().character(character), seed).score();
            List<Note> tune = score.parts().get(0).notes();
            Rational bar = score.marks(Mark.MeterMark.class).get(0).meter().bar();
            Rational last = score.length().minus(bar);
            boolean holds = tune.get(tune.size() - 1).duration().isMoreThan(bar.times(Rational.of(3, 4)));
            Optional<Part> figure = score.parts().stream()
                    .filter(p -> p.role() == Part.Role.CHORDS)
                    .findFirst();
            boolean strikes = figure.orElseThrow().notes().stream()
                    .anyMatch(n -> n.onset().compareTo(last) >= 0);
            boolean cut = strikes && end(figure.orElseThrow()).isLessThan(score.length());
            if (holds && cut) {
                assertThat(score.parts())
                        .as(character + " " + seed)
                        .anyMatch(p -> p.role() == Part.Role.PAD && end(p).equals(score.length()))
                        .anyMatch(p -> p.role() == Part.Role.BASS && end(p).equals(score.length()));
            }
        }
    }
}
