package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yeoun.chance.Seed;
import yeoun.music.Rational;
import yeoun.score.Part;
import yeoun.score.Performance;
import yeoun.score.Performance.Tone;
import yeoun.score.Score;

/**
 * Plays a score as people would: the phrase arch and other rules of the KTH system, swing, 1/f timing, touch, controllers and the
 * bends of Korean ornaments. The score is not changed, and hit points stay exactly where they are.
 */
public final class Performer {

    private Performer() {}

    /** Everything known about playing, in the order in which it is applied. */
    public static List<PlayingRule> rules() {
        return PlayingRules.all();
    }

    /**
     * A performance of a score; the same for the same score, brief and seed.
     *
     * <p>Notes that begin at a frozen place begin there to the microsecond; the whole lasts exactly as long as the score unless
     * the brief is free and the end slows down. No tone ends before it begins, after the end, or after its key is struck again.
     */
    public static Performance perform(Score score, PerformanceBrief brief, Seed seed) {
        Rehearsal rehearsal = new Rehearsal(score, brief);
        List<Draft> drafts = new ArrayList<>();
        for (Part part : score.parts()) {
            drafts.add(Draft.of(part, rehearsal, seed.at(part.name())));
        }
        Map<Rational, Double> under = Draft.under(drafts);
        List<Performance.Player> players = new ArrayList<>();
        for (Draft draft : drafts) {
            players.add(play(draft, rehearsal, under));
        }
        return new Performance(score, rehearsal.tempo(), players);
    }

    private static Performance.Player play(Draft draft, Rehearsal rehearsal, Map<Rational, Double> under) {
        Hands hands = new Hands(draft, rehearsal, under);
        List<Tone> tones = Tidy.tidy(hands.tones(), rehearsal.end());
        return new Performance.Player(
                draft.part(), tones, Faders.of(draft, hands, rehearsal), Ornaments.of(draft, hands, rehearsal));
    }
}
