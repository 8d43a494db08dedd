package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Instrument;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** A part while it is written. */
final class PartDraft {
    final Instrument instrument;
    final Part.Role role;
    final String name;
    final List<Note> notes = new ArrayList<>();
    final List<PartMark> marks = new ArrayList<>();

    /** Where the left hand holds what is low. */
    final List<PartMark.Pedal> held = new ArrayList<>();

    PartDraft(Instrument instrument, Part.Role role, String name) {
        this.instrument = instrument;
        this.role = role;
        this.name = name;
    }

    Part part() {
        return new Part(name, instrument, role, notes, marks);
    }
}
