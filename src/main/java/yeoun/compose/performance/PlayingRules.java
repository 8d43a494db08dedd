package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;

/** Everything known about playing, in the order in which it is applied. */
final class PlayingRules {

    /** Time for everyone. */
    static final PlayingRule PHRASE_ARCH = new StatedPlayingRule(
            "phrase-arch",
            "A phrase begins slowly, is fastest after its first third and slows down to its end; so does each half of it.",
            "MUSIC 8.2: KTH rule Phrase arch (Todd 1985; Friberg 1995); sizes by style: 8.3; by emotion: 1.7");

    static final PlayingRule CHORDS_TAKE_TIME = new StatedPlayingRule(
            "chords-take-time",
            "A chord remote from the key is given a little more time.",
            "MUSIC 8.2: KTH rule Harmonic charge, 8 ms for the first note of the chord");

    static final PlayingRule FINAL_RITARD = new StatedPlayingRule(
            "final-ritard",
            "A piece that ends on its own slows down into its last note like a runner who stops, and holds it.",
            "MUSIC 8.2 and 8.3: final ritard with q = 3 (Friberg and Sundberg 1999)");

    static final PlayingRule SWING = new StatedPlayingRule(
            "swing",
            "Of two eighths the first is longer, the more the slower the music; sixteenths as the style says.",
            "MUSIC 8.6: swing ratio over tempo (Friberg and Sundström 2002)");

    /** Loudness. */
    static final List<LevelRule> LEVELS = List.of(
            new HighIsLoud(),
            new ShortIsSoft(),
            new RemoteNotesSpeak(),
            new RemoteChordsSwell(),
            new BeatsLean(),
            new PhrasesBreathe(),
            new AccentsSpeak(),
            new SlursTaper(),
            new TopNotesSing());

    /** Time for one player. */
    static final List<TimeRule> TIMES = List.of(
            new PlayersDrift(),
            new VoicesScatter(),
            new PlayersHaveHabits(),
            new MelodyLeads(),
            new MelodyLiesBack(),
            new ChordsRoll());

    /** Silence between notes. */
    static final List<GapRule> GAPS = List.of(
            new NotesDetach(),
            new GesturesBreathe(),
            new PhrasesPart(),
            new RepeatsNeedAir(),
            new BreathMarksBreathe());

    private PlayingRules() {}

    static List<PlayingRule> all() {
        List<PlayingRule> all = new ArrayList<>(List.of(PHRASE_ARCH, CHORDS_TAKE_TIME, FINAL_RITARD, SWING));
        all.addAll(LEVELS);
        all.addAll(TIMES);
        all.addAll(GAPS);
        return List.copyOf(all);
    }
}
