package yeoun.format;

import java.util.List;
import java.util.function.BiFunction;
import yeoun.score.Bar;
import yeoun.score.Part;
import yeoun.score.Score;

/**
 * A score as a copyist writes it: staves, clefs and bars of signs with note values, tuplets, ties, beams and accidentals. What
 * MusicXML and the pictures of a score are drawn from.
 *
 * @param score what is written
 * @param ticks the grid its places are counted on
 * @param bars the bars of the score
 * @param parts the parts, in score order
 */
record Notation(Score score, Ticks ticks, List<Bar> bars, List<NotatedPart> parts) {

    Notation {
        bars = List.copyOf(bars);
        parts = List.copyOf(parts);
    }

    /**
     * Writes a score out.
     *
     * @throws IllegalArgumentException if its notes lie on no common grid that can be written
     */
    static Notation of(Score score) {
        return of(score, Copyist::write);
    }

    /**
     * Writes a score out, each part on one staff, as a lead sheet has it.
     *
     * @throws IllegalArgumentException if its notes lie on no common grid that can be written
     */
    static Notation onOneStaff(Score score) {
        return of(score, Copyist::onOneStaff);
    }

    private static Notation of(Score score, BiFunction<Copyist, Part, NotatedPart> write) {
        Ticks ticks = Ticks.of(score);
        List<Bar> bars = score.bars();
        Copyist copyist = new Copyist(score, ticks, bars);
        return new Notation(
                score,
                ticks,
                bars,
                score.parts().stream().map(part -> write.apply(copyist, part)).toList());
    }
}
