package yeoun.compose.performance;

import yeoun.score.Part;

/** Between phrases there is a pause, and who blows or sings breathes. */
final class PhrasesPart extends GapRule {

    private static final double PAUSE = 80;
    private static final double STANDARD = 1.1;

    /** A breath (MUSIC 8.8: 150 to 350 ms). */
    private static final double BREATH = 200;

    PhrasesPart() {
        super(
                "phrases-part",
                "The last note of a phrase or half phrase is let go 80 ms early; players who breathe take 200 ms after a phrase.",
                "MUSIC 8.2: KTH rule Phrase articulation (Friberg 1991); 8.8: breath");
    }

    @Override
    double milliseconds(Spot spot) {
        Part.Role role = spot.desk().part().role();
        boolean sings = role == Part.Role.MELODY || role == Part.Role.COUNTERLINE;
        Phrasing.Close closing = spot.place().closing();
        boolean within = closing == Phrasing.Close.NOTHING || spot.line().slurred() == Spot.Slurred.WITHIN;
        if (!sings || within || !spot.line().follows()) {
            return 0;
        }
        boolean breathes = spot.desk().instrument().breath() > 0 && closing == Phrasing.Close.PHRASE;
        return breathes ? BREATH : PAUSE * spot.moment().manner().punctuation() / STANDARD;
    }
}
