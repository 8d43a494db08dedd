package yeoun;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import yeoun.format.JFugueDialect;
import yeoun.format.JFugueWriter;
import yeoun.format.MidiFile;
import yeoun.format.MidiOptions;
import yeoun.format.MidiWriter;
import yeoun.format.MusicXmlWriter;
import yeoun.format.ScoreText;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;

/** A piece of music that Yeoun composed: its score, how it is played, and why it is so. */
public sealed interface Music permits ComposedTheme, ComposedCue, ComposedVariation, ComposedVariations, ComposedDuet {

    /** The score, exactly notated. */
    Score score();

    /** The score as players would play it: timing, dynamics, controllers and bends. */
    Performance performance();

    /** Why every chord and note is what it is. */
    List<Reason> explain();

    /** Where the MIDI file's timecode begins, and how its texts are written. */
    MidiOptions midiOptions();

    /** The score as text for a terminal. */
    default String text() {
        return ScoreText.of(score());
    }

    /**
     * Writes the performance as a standard MIDI file. A piece with more than 15 pitched parts writes the first 15.
     *
     * @throws IOException if the stream does not take it
     */
    default void writeMidi(OutputStream out) throws IOException {
        performedMidi().get(0).writeTo(out);
    }

    /** The performance as MIDI files: one, or more where there are more than 15 pitched parts. */
    default List<MidiFile> performedMidi() {
        return MidiWriter.performed(performance(), midiOptions());
    }

    /** The score on the grid as MIDI files, for notation programs. */
    default List<MidiFile> notatedMidi() {
        return MidiWriter.notated(score(), midiOptions());
    }

    /** The score as MusicXML 4.0. */
    default String musicXml() {
        return MusicXmlWriter.text(score());
    }

    /**
     * Writes the score as MusicXML 4.0, {@code .musicxml}. The stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    default void writeMusicXml(OutputStream out) throws IOException {
        MusicXmlWriter.write(score(), out);
    }

    /**
     * Writes the score as compressed MusicXML, {@code .mxl}. The stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    default void writeCompressedMusicXml(OutputStream out) throws IOException {
        MusicXmlWriter.writeCompressed(score(), out);
    }

    /**
     * The score in JFugue's notation.
     *
     * @throws IllegalArgumentException if the dialect cannot write it
     */
    default String jfugue(JFugueDialect dialect) {
        return JFugueWriter.write(score(), dialect);
    }
}
