package yeoun.format;

import java.util.List;
import yeoun.score.Bar;
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
        Ticks ticks = Ticks.of(score);
        List<Bar> bars = score.bars();
        Copyist copyist = new Copyist(score, ticks, bars);
        return new Notation(
                score, ticks, bars, score.parts().stream().map(copyist::write).toList());
    }
}
