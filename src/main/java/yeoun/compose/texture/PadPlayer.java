package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Instrument;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * Holds the harmony with few voices in open position, where tune and figure leave room: common tones stay, and where the
 * harmony stands still one inner voice moves.
 */
public final class PadPlayer {

    /** A voice is struck anew after this many whole notes, as bows and breaths are not endless. */
    private static final Rational LONGEST = Rational.of(2);

    /** Below this arousal two voices are enough. */
    private static final double THIN = -0.25;

    private final Instrument instrument;
    private final int voices;
    private final boolean plainly;

    /**
     * A player of held harmony on an instrument.
     *
     * @param most how many voices the style has above its bass
     * @param arousal the energy of the feeling
     */
    public PadPlayer(Instrument instrument, int most, double arousal) {
        this(instrument, most < 3 || arousal < THIN ? 2 : 3, false);
    }

    private PadPlayer(Instrument instrument, int voices, boolean plainly) {
        this.instrument = instrument;
        this.voices = voices;
        this.plainly = plainly;
    }

    /** A player whose last chord is all there from its beginning: no voice of it comes late. */
    public PadPlayer endingPlainly() {
        return new PadPlayer(instrument, voices, true);
    }

    /**
     * The notes: a tone that stays over a change of chord is held on.
     *
     * @param tune the melody
     * @param others the notes of who plays the figure
     */
    public List<Note> play(List<ChordSpan> chords, Key key, Meter meter, Sounding tune, Sounding others) {
        if (chords.isEmpty()) {
            return List.of();
        }
        List<int[]> line = new PadVoices(instrument, voices).lead(chords, tune, others);
        List<Note> notes = new ArrayList<>();
        for (List<InnerMotion.Tone> voice : new InnerMotion(key, meter, tune, others, plainly).move(chords, line)) {
            hold(voice, key, notes);
        }
        List<Note> struck = new ArrayList<>();
        for (Note note : notes) {
            strike(note, notes, struck);
        }
        struck.sort(null);
        return struck;
    }

    /**
     * A note as it is struck: held on, but anew where what was struck with it ends and something of another length begins, as
     * there it would be tied from a chord into a voice of its own, which readers of scores do not follow.
     */
    private static void strike(Note note, List<Note> all, List<Note> struck) {
        Rational from = note.onset();
        for (Rational at : parting(note, all)) {
            struck.add(note.moved(from, at.minus(from)));
            from = at;
        }
        struck.add(note.moved(from, note.end().minus(from)));
    }

    private static List<Rational> parting(Note note, List<Note> all) {
        return all.stream()
                .filter(ends -> ends.onset().equals(note.onset()) && ends.end().isLessThan(note.end()))
                .map(Note::end)
                .filter(at -> all.stream()
                        .anyMatch(begins ->
                                begins.onset().equals(at) && !begins.end().equals(note.end())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Tones held on from chord to chord; one that chords spell differently is spelled as in the key. */
    private static void hold(List<InnerMotion.Tone> voice, Key key, List<Note> notes) {
        for (int i = 0; i < voice.size(); i++) {
            InnerMotion.Tone tone = voice.get(i);
            Rational end = tone.end();
            Pitch pitch = tone.pitch();
            while (i + 1 < voice.size()
                    && voice.get(i + 1).onset().equals(end)
                    && voice.get(i + 1).pitch().midi() == tone.pitch().midi()
                    && voice.get(i + 1).end().minus(tone.onset()).compareTo(LONGEST) <= 0) {
                InnerMotion.Tone next = voice.get(++i);
                end = next.end();
                pitch = pitch.equals(next.pitch()) ? pitch : Pitch.ofMidi(pitch.midi(), key.tonic());
            }
            notes.add(Note.of(tone.onset(), end.minus(tone.onset()), pitch));
        }
    }
}
