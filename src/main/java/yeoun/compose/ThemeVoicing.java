package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.compose.texture.ChordSpan;
import yeoun.compose.texture.TuneRubs;
import yeoun.compose.voicing.Voicing;
import yeoun.compose.voicing.VoicingBrief;
import yeoun.compose.voicing.VoicingWriter;
import yeoun.craft.Idiom;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.palette.Portrait;
import yeoun.score.Note;

/** Voices the chords of a theme: below its tune, or around it where it lies low. */
final class ThemeVoicing {

    /** A tune below this mean MIDI number has its accompaniment around it, not below. */
    private static final int LOW_TUNE = 61;

    /** A tenth: what one hand reaches, in semitones. */
    private static final int HAND = 16;

    /** How far the upper voices of an ensemble may be apart, in semitones. */
    static final int ENSEMBLE = 24;

    /** So many voices a guitar grips above a bass: what makes the chord, a shell. */
    private static final int GRIP = 3;

    private final Table<Idiom> idioms;
    private final VoicingWriter voicings = new VoicingWriter();

    ThemeVoicing(Table<Idiom> idioms) {
        this.idioms = idioms;
    }

    /** The voiced chords under a tune for a player. */
    List<ChordSpan> write(Passage<Chord> harmony, List<Note> tune, Portrait portrait, Instrument player) {
        double mean = tune.stream().mapToInt(n -> n.pitch().midi()).average().orElse(67);
        boolean lowTune = mean < LOW_TUNE;
        int high = lowTune ? 74 : (int) Math.max(60, Math.min(71, mean));
        List<VoicingBrief.Place> places = new ArrayList<>();
        for (Event<Chord> event : harmony.events()) {
            places.add(new VoicingBrief.Place(event.value(), lowTune ? 127 : lowest(event, tune)));
        }
        int bassLow = (int) Math.max(34, Math.min(43, portrait.expression().bassCentre() - 5));
        VoicingBrief brief = new VoicingBrief(
                places,
                player.isGuitar()
                        ? Math.min(GRIP, portrait.style().texture().voices())
                        : portrait.style().texture().voices(),
                high - 19,
                high,
                bassLow,
                bassLow + 12,
                idioms.get(portrait.style().texture().voicing()),
                player.isKeyboard() ? HAND : ENSEMBLE,
                player.isGuitar(),
                portrait.weights());
        List<Voicing> voiced = voicings.write(brief);
        List<ChordSpan> spans = new ArrayList<>();
        for (int i = 0; i < voiced.size(); i++) {
            Event<Chord> event = harmony.events().get(i);
            spans.add(new ChordSpan(
                    event.onset(), event.end(), event.value(), voiced.get(i).pitches()));
        }
        return TuneRubs.avoid(spans, tune, player);
    }

    private static int lowest(Event<Chord> event, List<Note> tune) {
        return tune.stream()
                .filter(n -> n.onset().isLessThan(event.end()) && n.end().isMoreThan(event.onset()))
                .mapToInt(n -> n.pitch().midi())
                .min()
                .orElse(127);
    }
}
