package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.score.Performance;
import yeoun.score.Performance.Bend;
import yeoun.score.Performance.Control;
import yeoun.score.Performance.Tone;

/** The tracks of a performance: a sound, its controllers and bends, and the notes as they are played. */
final class PerformedTracks {

    private static final int PERCUSSION = 9;
    private static final int CENTRE = 8192;
    private static final int LOWEST = 0;
    private static final int HIGHEST = 16383;

    /** Semitones that a bend reaches where nobody says otherwise. */
    private static final int USUAL_RANGE = 2;

    private static final int DATA_ENTRY = 6;
    private static final int DATA_ENTRY_FINE = 38;
    private static final int PARAMETER_FINE = 100;
    private static final int PARAMETER = 101;
    private static final int NONE = 127;

    private final Performance performance;
    private final TickClock clock;
    private final TrackNames names;
    private final List<MidiTrack> tracks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private boolean percussionIsSet;

    PerformedTracks(Performance performance, TickClock clock, MidiOptions options) {
        this.performance = performance;
        this.clock = clock;
        this.names = new TrackNames(options);
    }

    List<MidiTrack> tracks() {
        return tracks;
    }

    /** Every note on the tracks. */
    List<Span> spans() {
        return spans;
    }

    /** Adds the player with this index on a channel; of several on the percussion channel the first one sets it up. */
    void add(int index, int channel) {
        Performance.Player player = performance.players().get(index);
        MidiTrack track = new MidiTrack();
        track.name(names.of(player.part()));
        if (channel != PERCUSSION || !percussionIsSet) {
            track.program(channel, player.part().instrument().program());
            for (Control control : player.controls()) {
                track.control(clock.tickAt(control.at()), channel, control.number(), control.value());
            }
            percussionIsSet |= channel == PERCUSSION;
        }
        bends(track, channel, player.bends());
        List<Span> own = Span.apart(player.notes().stream().map(this::span).toList());
        own.forEach(note -> track.note(channel, note));
        spans.addAll(own);
        tracks.add(track);
    }

    private Span span(Tone tone) {
        return Span.of(clock.tickAt(tone.onset()), clock.tickAt(tone.end()), tone.key(), tone.velocity());
    }

    /** The bend range by registered parameter 0, then the bends. */
    private void bends(MidiTrack track, int channel, List<Bend> bends) {
        if (bends.isEmpty()) {
            return;
        }
        double most = bends.stream().mapToDouble(b -> Math.abs(b.cents())).max().orElse(0);
        int range = Math.max(USUAL_RANGE, (int) Math.ceil(most / 100));
        track.control(0, channel, PARAMETER, 0);
        track.control(0, channel, PARAMETER_FINE, 0);
        track.control(0, channel, DATA_ENTRY, range);
        track.control(0, channel, DATA_ENTRY_FINE, 0);
        track.control(0, channel, PARAMETER, NONE);
        track.control(0, channel, PARAMETER_FINE, NONE);
        track.bend(0, channel, CENTRE);
        for (Bend bend : bends) {
            long value = CENTRE + Math.round(bend.cents() * CENTRE / (100 * range));
            track.bend(clock.tickAt(bend.at()), channel, (int) Math.max(LOWEST, Math.min(HIGHEST, value)));
        }
    }
}
