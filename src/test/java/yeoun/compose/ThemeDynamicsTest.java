package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.craft.BarPlay;
import yeoun.craft.Form;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.PartMark;
import yeoun.story.Emotion;

/** The dynamics of a theme have a shape that its feeling makes likely. */
class ThemeDynamicsTest {

    private static final Form SHORT = Form.ofLength(8);
    private static final Form LONG = Form.ofLength(16);
    private static final Emotion TRIUMPH = new Emotion(0.8, 0.8, 0.3, 0.8);
    private static final Emotion SORROW = new Emotion(-0.7, -0.6, 0.2, -0.5);

    private static List<List<PartMark>> all(Form form, int summit, Emotion emotion) {
        return all(form, summit, emotion, BarPlay.BLOCK);
    }

    private static List<List<PartMark>> all(Form form, int summit, Emotion emotion, BarPlay ending) {
        return LongStream.range(0, 60)
                .mapToObj(seed -> new ThemeDynamics(
                                form,
                                Rational.ZERO,
                                Rational.ONE,
                                Rational.of(form.bars()),
                                Rational.of(summit),
                                Rational.of(summit).plus(Rational.of(1, 4)),
                                emotion,
                                ending,
                                new Seed(seed))
                        .marks(Dynamic.MF))
                .toList();
    }

    private static List<PartMark.Level> levels(List<PartMark> marks) {
        return marks.stream()
                .filter(PartMark.Level.class::isInstance)
                .map(PartMark.Level.class::cast)
                .toList();
    }

    private static Dynamic last(List<PartMark> marks) {
        List<PartMark.Level> levels = levels(marks);
        return levels.get(levels.size() - 1).dynamic();
    }

    @Test
    void seedsDifferInTheirShape() {
        assertThat(all(SHORT, 5, Emotion.NEUTRAL).stream().distinct().count()).isGreaterThanOrEqualTo(12);
        assertThat(all(LONG, 13, TRIUMPH).stream().distinct().count()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void triumphKeepsItsLevelToTheEndAndSorrowFades() {
        assertThat(all(SHORT, 5, TRIUMPH)).allMatch(marks -> last(marks).compareTo(Dynamic.MF) >= 0);
        assertThat(all(LONG, 13, TRIUMPH)).allMatch(marks -> last(marks).compareTo(Dynamic.MF) >= 0);
        assertThat(all(SHORT, 5, SORROW).stream()
                        .filter(marks -> last(marks).compareTo(Dynamic.MF) < 0)
                        .count())
                .isGreaterThan(40);
    }

    @Test
    void nothingFadesIntoACutOrSwellsIntoSilence() {
        assertThat(all(SHORT, 5, SORROW, BarPlay.CUT))
                .allMatch(marks -> last(marks).compareTo(Dynamic.MF) >= 0);
        assertThat(all(SHORT, 5, Emotion.NEUTRAL, BarPlay.SILENT))
                .noneMatch(marks -> marks.stream()
                        .anyMatch(
                                m -> m instanceof PartMark.Hairpin h && h.growing() && h.to().equals(Rational.of(7))));
    }

    @Test
    void aLongThemeTakesALowerLevelAndSwellsAgain() {
        long lower = all(LONG, 13, TRIUMPH).stream()
                .filter(marks -> levels(marks).stream()
                        .anyMatch(l -> l.dynamic() == Dynamic.MP && l.at().isMoreThan(Rational.of(3))))
                .count();
        assertThat(lower).isGreaterThan(40);
    }

    @Test
    void aSummitInTheFirstBarsLeavesAShape() {
        assertThat(all(SHORT, 0, Emotion.NEUTRAL)).allMatch(marks -> marks.size() > 1);
        assertThat(all(SHORT, 0, Emotion.NEUTRAL))
                .noneMatch(marks -> marks.stream()
                        .anyMatch(m -> m instanceof PartMark.Hairpin h
                                && h.growing()
                                && h.at().isLessThan(Rational.ONE)
                                && h.to().isLessThan(Rational.ONE)));
    }

    /** The level in force at a time. */
    private static Dynamic at(List<PartMark> marks, Rational time) {
        Dynamic dynamic = levels(marks).get(0).dynamic();
        for (PartMark.Level level : levels(marks)) {
            dynamic = level.at().isMoreThan(time) ? dynamic : level.dynamic();
        }
        return dynamic;
    }

    @Test
    void nothingIsLouderThanWhereTheHighestNoteIs() {
        for (Emotion emotion : List.of(TRIUMPH, SORROW, Emotion.NEUTRAL)) {
            for (int summit = 0; summit < 16; summit++) {
                for (List<PartMark> marks : all(LONG, summit, emotion)) {
                    Dynamic top = at(marks, Rational.of(summit));
                    assertThat(levels(marks))
                            .as("summit " + summit)
                            .allMatch(level -> level.dynamic().compareTo(top) <= 0);
                }
            }
        }
    }

    @Test
    void everyHairpinLeadsToALevelOfItsKind() {
        for (int summit = 0; summit < 16; summit++) {
            for (List<PartMark> marks : all(LONG, summit, Emotion.NEUTRAL)) {
                for (PartMark mark : marks) {
                    if (mark instanceof PartMark.Hairpin pin) {
                        assertThat(levels(marks)).anyMatch(l -> l.at().equals(pin.to()));
                        int way = at(marks, pin.to()).compareTo(at(marks, pin.at()));
                        assertThat(way > 0).isEqualTo(pin.growing());
                    }
                }
            }
        }
    }
}
