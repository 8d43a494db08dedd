package yeoun.format;

import java.util.Optional;
import yeoun.story.Timecode;

/**
 * What a MIDI file says besides the music.
 *
 * @param start timecode of the first frame, written as SMPTE offset and used to name hit points; none for music without a film
 * @param unicode whether names are written in UTF-8 as they are; otherwise romanised in ASCII, which every program reads
 */
public record MidiOptions(Optional<Timecode> start, boolean unicode) {

    /** ASCII names and no timecode. */
    public static final MidiOptions PLAIN = new MidiOptions(Optional.empty(), false);

    /** ASCII names, starting at a frame of a film. */
    public static MidiOptions startingAt(Timecode start) {
        return new MidiOptions(Optional.of(start), false);
    }

    /** A text as it is written in the file. */
    String text(String text) {
        return unicode ? text.strip() : Latin.of(text);
    }
}
