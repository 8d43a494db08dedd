package yeoun.compose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import yeoun.craft.Instrument;
import yeoun.score.Part;

/** The parts of a cue while they are written: one for each role that an instrument has, in the order in which they came. */
final class PartDrafts {

    private final Map<String, PartDraft> drafts = new LinkedHashMap<>();

    /** The part that an instrument has in a role; a new one where it had none. */
    PartDraft of(Instrument instrument, Part.Role role) {
        return drafts.computeIfAbsent(
                role + " " + instrument.id(), key -> new PartDraft(instrument, role, instrument.name()));
    }

    Collection<PartDraft> all() {
        return drafts.values();
    }
}
