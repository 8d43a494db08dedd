package yeoun.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.music.Mode;
import yeoun.music.Rational;
import yeoun.score.Score;

/** Reads music in any of the formats that are read, told apart by how its bytes begin: MusicXML, MIDI, JFugue. */
public final class ScoreReader {

    private final Table<Instrument> instruments;
    private final Table<Mode> modes;

    /** A reader that knows these instruments and modes. */
    public ScoreReader(Table<Instrument> instruments, Table<Mode> modes) {
        this.instruments = instruments;
        this.modes = modes;
    }

    /**
     * Reads a file's bytes.
     *
     * @throws UnreadableMusic if they are no music that can be read
     */
    public Score read(byte[] bytes) {
        return read(bytes, Rational.ZERO);
    }

    /**
     * Reads a file's bytes; what was played by hand in a MIDI file is moved to a grid.
     *
     * @param grid the note value to move to, such as 1/16; 0 for none
     * @throws UnreadableMusic if they are no music that can be read
     */
    public Score read(byte[] bytes, Rational grid) {
        if (MidiReader.isMidi(bytes)) {
            return new MidiReader(instruments, modes).read(bytes, grid);
        }
        if (MusicBytes.isZip(bytes) || looksLikeXml(bytes)) {
            return new MusicXmlReader(instruments, modes).read(bytes);
        }
        return new JFugueReader(instruments, modes).read(text(bytes));
    }

    private static boolean looksLikeXml(byte[] bytes) {
        for (byte b : bytes) {
            boolean passed = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0 || b < 0;
            if (!passed) {
                return b == '<';
            }
        }
        return false;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableMusic("neither MusicXML nor MIDI nor text in UTF-8", e);
        }
    }
}
