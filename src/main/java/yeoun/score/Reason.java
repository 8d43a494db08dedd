package yeoun.score;

import java.util.List;
import yeoun.chance.Vote;
import yeoun.music.Rational;

/**
 * Why something is as it is.
 *
 * @param at where it stands, in whole notes from the start of the score
 * @param what what it is: {@code melody G4}, {@code chord Am7}
 * @param votes what every rule said of it
 */
public record Reason(Rational at, String what, List<Vote> votes) {

    public Reason {
        votes = List.copyOf(votes);
    }
}
