package yeoun.compose;

/** The Italian word for a tempo. */
final class TempoWords {

    private static final double[] UP_TO = {46, 60, 72, 92, 108, 120, 156};
    private static final String[] WORDS = {
        "Grave", "Largo", "Adagio", "Andante", "Moderato", "Allegretto", "Allegro", "Presto"
    };

    private TempoWords() {}

    static String of(double beatsPerMinute) {
        int i = 0;
        while (i < UP_TO.length && beatsPerMinute >= UP_TO[i]) {
            i++;
        }
        return WORDS[i];
    }
}
