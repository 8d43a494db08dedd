package yeoun.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;

/** A standard MIDI file of type 1 with 480 ticks to the quarter, ready to be written. */
public final class MidiFile {

    private static final int TYPE = 1;

    private final int number;
    private final List<String> parts;
    private final Sequence sequence;

    MidiFile(int number, List<String> parts, Sequence sequence) {
        this.number = number;
        this.parts = List.copyOf(parts);
        this.sequence = sequence;
    }

    /** Which file of the piece this is, from 1: a piece of more than 15 pitched parts needs more than one. */
    public int number() {
        return number;
    }

    /** The names of the parts in this file, as in the score, in order. */
    public List<String> parts() {
        return parts;
    }

    /**
     * Writes the file.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(toBytes());
    }

    /** The file. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            MidiSystem.write(sequence, TYPE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
