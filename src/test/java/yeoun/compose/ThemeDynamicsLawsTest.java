package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.Yeoun;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;

/** The dynamics that players read in the themes of the preset characters: swells lead somewhere, and nothing tops the summit. */
class ThemeDynamicsLawsTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final int SEEDS = 8;

    static List<String> characters() {
        return YEOUN.catalog().characters();
    }

    private static List<PartMark.Level> levels(Part part) {
        return part.marks().stream()
                .filter(PartMark.Level.class::isInstance)
                .map(PartMark.Level.class::cast)
                .toList();
    }

    /** The level in force at a time. */
    private static Optional<Dynamic> at(Part part, Rational time) {
        return levels(part).stream()
                .filter(l -> l.at().compareTo(time) <= 0)
                .reduce((before, after) -> after)
                .map(PartMark.Level::dynamic);
    }

    @ParameterizedTest
    @MethodSource("characters")
    void everyHairpinLeadsToALevelOfItsKind(String character) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Score score =
                    YEOUN.theme(YEOUN.catalog().character(character), seed).score();
            for (Part part : score.parts()) {
                for (PartMark mark : part.marks()) {
                    if (mark instanceof PartMark.Hairpin pin) {
                        String what = character + " " + seed + ", " + part.name() + " " + pin;
                        Optional<Dynamic> goal = levels(part).stream()
                                .filter(l -> l.at().compareTo(pin.to()) >= 0)
                                .findFirst()
                                .map(PartMark.Level::dynamic);
                        Optional<Dynamic> before = at(part, pin.at());
                        assertThat(goal).as(what).isPresent();
                        int way = goal.orElseThrow().compareTo(before.orElseThrow());
                        assertThat(pin.growing() ? way : -way).as(what).isPositive();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("characters")
    void theTuneIsLoudestWhereItsHighestNoteIs(String character) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Part tune = YEOUN.theme(YEOUN.catalog().character(character), seed)
                    .score()
                    .parts()
                    .get(0);
            // Of notes as high, the first.
            Note highest = tune.notes().stream()
                    .sorted()
                    .max(Comparator.comparingInt(n -> n.pitch().midi()))
                    .orElseThrow();
            Note first = tune.notes().stream()
                    .filter(n -> n.pitch().midi() == highest.pitch().midi())
                    .findFirst()
                    .orElseThrow();
            Dynamic top = at(tune, first.onset()).orElseThrow();
            assertThat(levels(tune))
                    .as(character + " " + seed)
                    .allMatch(l -> l.dynamic().compareTo(top) <= 0);
        }
    }
}
