package yeoun.format;

import java.util.List;

/**
 * One line of a bar on a staff: signs that follow one another and fill the bar.
 *
 * @param voice the score's voice that it belongs to
 * @param rank 0 for a voice's first line on the staff, 1 for a second one that it needs where its notes overlap
 * @param symbols the signs, in order
 * @param beams the beams of each sign, the longest first
 */
record VoiceLine(int voice, int rank, List<Symbol> symbols, List<List<Beams.Beam>> beams) {

    VoiceLine {
        symbols = List.copyOf(symbols);
        beams = List.copyOf(beams);
    }

    boolean isRest() {
        return symbols.stream().allMatch(Symbol::isRest);
    }
}
