package yeoun.format;

import java.util.List;
import java.util.Optional;
import yeoun.score.Score;

/**
 * A note nobody hears that keeps importers from cutting what is silent: some drop tempo changes before the first and after the
 * last note.
 */
final class Guide {

    private static final String NAME = "Guide";
    private static final int KEY = 60;
    private static final int SOFTEST = 1;

    private final Score score;
    private final TickClock clock;

    Guide(Score score, TickClock clock) {
        this.score = score;
        this.clock = clock;
    }

    /** A track with guide notes, if the music needs them at its start or its end. */
    Optional<MidiTrack> after(List<Span> notes, int channel) {
        long firstBar = TickClock.tick(score.bars().get(0).end());
        long lastTempo = clock.tickOf(clock.count() - 1);
        long first = notes.stream().mapToLong(Span::on).min().orElse(clock.end());
        long last = notes.stream().mapToLong(Span::off).max().orElse(0);
        boolean beginsLate = first >= firstBar;
        boolean endsEarly = last <= lastTempo;
        if (!beginsLate && !endsEarly) {
            return Optional.empty();
        }
        MidiTrack track = new MidiTrack();
        track.name(NAME);
        track.program(channel, 0);
        long from = beginsLate ? 0 : last;
        long to = endsEarly ? clock.end() : Math.min(first, clock.end());
        track.note(channel, Span.of(from, to, KEY, SOFTEST));
        return Optional.of(track);
    }
}
