package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.Sequence;
import yeoun.score.Part;
import yeoun.score.Performance;
import yeoun.score.Score;

/**
 * Scores and performances as standard MIDI files: a conductor track, then a track and channel for every part.
 *
 * <p>Percussion plays on channel 10. A file has room for 15 pitched parts; further ones go into further files with the same
 * conductor track.
 */
public final class MidiWriter {

    private static final int PERCUSSION = 9;
    private static final int CHANNELS = 16;
    private static final int PITCHED = 15;

    private MidiWriter() {}

    /**
     * A performance for a sequencer or sampler: timing, levels, controllers and bends as played. Times are exact to half a tick
     * (0.8 ms at 80 quarters a minute). The rounding of tempi to whole microseconds is carried on, so that no place of the
     * tempo map is off by more than 50 µs, or half a microsecond for each quarter since the place before.
     *
     * <p>Where the music begins after the first bar or ends before the last change of tempo, a note of velocity 1 on a track
     * named {@code Guide} keeps importers from cutting it.
     *
     * @throws IllegalArgumentException if a note is outside MIDI's range
     */
    public static List<MidiFile> performed(Performance performance, MidiOptions options) {
        Score score = performance.score();
        TickClock clock = new TickClock(performance.tempo(), score.length());
        List<MidiFile> files = new ArrayList<>();
        for (List<Integer> group : groups(score)) {
            PerformedTracks tracks = new PerformedTracks(performance, clock, options);
            forEachChannel(score, group, tracks::add);
            List<MidiTrack> all = new ArrayList<>(tracks.tracks());
            new Guide(score, clock)
                    .after(tracks.spans(), freeChannel(score, group))
                    .ifPresent(all::add);
            MidiTrack conductor = Conductor.of(score, performance.tempo(), clock, options);
            files.add(file(files.size() + 1, names(score, group), conductor, all, clock.end()));
        }
        return files;
    }

    /**
     * A score for a notation program: every note on the grid and as long as written, at its written level.
     *
     * @throws IllegalArgumentException if a note is outside MIDI's range
     */
    public static List<MidiFile> notated(Score score, MidiOptions options) {
        TickClock clock = new TickClock(score.tempo(), score.length());
        List<MidiFile> files = new ArrayList<>();
        for (List<Integer> group : groups(score)) {
            NotatedTracks tracks = new NotatedTracks(score, options);
            forEachChannel(score, group, tracks::add);
            MidiTrack conductor = Conductor.of(score, score.tempo(), clock, options);
            files.add(file(files.size() + 1, names(score, group), conductor, tracks.tracks(), clock.end()));
        }
        return files;
    }

    private static MidiFile file(
            int number, List<String> names, MidiTrack conductor, List<MidiTrack> tracks, long end) {
        try {
            Sequence sequence = new Sequence(Sequence.PPQ, TickClock.RESOLUTION);
            conductor.into(sequence, end);
            tracks.forEach(track -> track.into(sequence, end));
            return new MidiFile(number, names, sequence);
        } catch (InvalidMidiDataException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Score score, List<Integer> group) {
        return group.stream().map(i -> score.parts().get(i).name()).toList();
    }

    /** Which parts, by index, go into which file: as many pitched ones as there are channels; all percussion into the first. */
    private static List<List<Integer>> groups(Score score) {
        List<List<Integer>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        int pitched = 0;
        for (int i = 0; i < score.parts().size(); i++) {
            boolean percussion = score.parts().get(i).instrument().isPercussion();
            if (!percussion && pitched > 0 && pitched % PITCHED == 0) {
                groups.add(new ArrayList<>());
            }
            pitched += percussion ? 0 : 1;
            groups.get(percussion ? 0 : groups.size() - 1).add(i);
        }
        return groups;
    }

    private static void forEachChannel(Score score, List<Integer> group, BiConsumer<Integer, Integer> part) {
        int pitched = 0;
        for (int index : group) {
            boolean percussion = score.parts().get(index).instrument().isPercussion();
            part.accept(index, percussion ? PERCUSSION : channel(pitched++));
        }
    }

    /** The channel of the pitched part with this number: all but the tenth. */
    private static int channel(int pitched) {
        return pitched < PERCUSSION ? pitched : pitched + 1;
    }

    private static int freeChannel(Score score, List<Integer> group) {
        long pitched = group.stream()
                .map(score.parts()::get)
                .map(Part::instrument)
                .filter(instrument -> !instrument.isPercussion())
                .count();
        return Math.min(CHANNELS - 1, channel((int) pitched));
    }
}
