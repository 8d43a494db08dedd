package yeoun.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.score.Part;
import yeoun.score.Score;

/** A part without a note, for files that cannot be without a part: what is written of music that is all silence. */
final class Silence {

    private static final Instrument NOTHING = new Instrument(
            "silence",
            "Silence",
            Optional.empty(),
            Instrument.Family.SYNTH,
            88,
            0,
            127,
            48,
            72,
            0.5,
            0.5,
            0.5,
            Instrument.Sustain.HELD,
            64,
            "synth.pad",
            Interval.UNISON,
            Instrument.Signatures.ANY,
            0,
            0,
            List.of(),
            List.of());

    private Silence() {}

    /** The score itself, or, if it has no part, with a silent one that is named after it. */
    static Score inPartsOf(Score score) {
        if (!score.parts().isEmpty()) {
            return score;
        }
        String name = score.title().isEmpty() ? NOTHING.name() : score.title();
        return score.withParts(List.of(new Part(name, NOTHING, Part.Role.EFFECT, List.of(), List.of())));
    }

    /** Whether the part with an id was written only because there was none. */
    static boolean is(Map<String, String> kept, String id) {
        return Keepsakes.instrument(kept, id).filter(NOTHING.id()::equals).isPresent();
    }
}
