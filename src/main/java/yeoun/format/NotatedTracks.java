package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.score.Articulation;
import yeoun.score.Levels;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;

/** The tracks of a score on the grid. */
final class NotatedTracks {

    private static final int PERCUSSION = 9;

    /** What an accent adds to the written level (MUSIC 8.9: 10 to 14). */
    private static final int ACCENT = 12;

    /** A grace note is written as a 32nd before its note. */
    private static final long GRACE = TickClock.WHOLE / 32;

    private final Score score;
    private final TrackNames names;
    private final List<MidiTrack> tracks = new ArrayList<>();
    private boolean percussionIsSet;

    NotatedTracks(Score score, MidiOptions options) {
        this.score = score;
        this.names = new TrackNames(options);
    }

    List<MidiTrack> tracks() {
        return tracks;
    }

    /** Adds the part with this index on a channel. */
    void add(int index, int channel) {
        Part part = score.parts().get(index);
        MidiTrack track = new MidiTrack();
        track.name(names.of(part));
        if (channel != PERCUSSION || !percussionIsSet) {
            track.program(channel, part.instrument().program());
            percussionIsSet |= channel == PERCUSSION;
        }
        Levels levels = Levels.of(part);
        List<Span> notes = part.notes().stream().map(n -> span(n, levels)).toList();
        Span.apart(notes).forEach(note -> track.note(channel, note));
        tracks.add(track);
    }

    private static Span span(Note note, Levels levels) {
        boolean accented = note.has(Articulation.ACCENT) || note.has(Articulation.MARCATO);
        double level = levels.velocityAt(note.onset().toDouble()) + (accented ? ACCENT : 0);
        int velocity = (int) Math.max(1, Math.min(127, Math.round(level)));
        long on = TickClock.tick(note.onset());
        return note.isGrace()
                ? Span.of(Math.max(0, on - GRACE), on, note.pitch().midi(), velocity)
                : Span.of(on, TickClock.tick(note.end()), note.pitch().midi(), velocity);
    }
}
