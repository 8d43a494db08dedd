package yeoun.format;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.music.Pitch;
import yeoun.score.Articulation;
import yeoun.score.Note;

/** Writes the signs of a part as {@code note} elements. */
final class MusicXmlNotes {

    private static final String[] ACCIDENTALS = {
        "triple-flat", "flat-flat", "flat", "natural", "sharp", "double-sharp", "triple-sharp"
    };

    /** What stands at the last of tied notes; everything else at the first. */
    private static final Set<Articulation> AT_THE_END = EnumSet.of(Articulation.FERMATA, Articulation.BREATH);

    private final Xml xml;
    private final NotatedPart part;
    private final int index;
    private final boolean percussion;

    MusicXmlNotes(Xml xml, NotatedPart part, int index) {
        this.xml = xml;
        this.part = part;
        this.index = index;
        this.percussion = part.part().instrument().isPercussion();
    }

    void write(SignPlace place) throws IOException {
        for (Note grace : place.symbol().graces()) {
            grace(place, grace);
        }
        if (place.symbol().isRest()) {
            rest(place);
        }
        for (int head = 0; head < place.symbol().heads().size(); head++) {
            head(place, head);
        }
    }

    private void grace(SignPlace place, Note note) throws IOException {
        xml.element("note", () -> {
            xml.empty("grace", "slash", "yes");
            pitch(place, note.pitch());
            instrument(note.pitch());
            xml.text("voice", place.voice());
            xml.text("type", "eighth");
            accidental(part.accidental(place.staff(), note));
            staff(place);
            NoteMarks marks = new NoteMarks(xml);
            marks.articulations(note.articulations());
            note.sigimsae().ifPresent(ornament -> marks.sigimsae(ornament, true, true));
            marks.slurs(part.slurs().at(note));
            marks.write();
        });
    }

    private void rest(SignPlace place) throws IOException {
        Symbol symbol = place.symbol();
        xml.element("note", () -> {
            boolean whole = symbol.value().isEmpty() && place.line().symbols().size() == 1;
            xml.empty("rest", whole ? new String[] {"measure", "yes"} : new String[0]);
            xml.text("duration", symbol.length());
            xml.text("voice", place.voice());
            type(symbol);
            timeModification(symbol);
            staff(place);
            NoteMarks marks = new NoteMarks(xml);
            marks.tuplet(place);
            marks.write();
        });
    }

    private void head(SignPlace place, int head) throws IOException {
        Symbol symbol = place.symbol();
        Piece piece = symbol.heads().get(head);
        Pitch pitch = piece.note().pitch();
        xml.element("note", () -> {
            if (head > 0) {
                xml.empty("chord");
            }
            pitch(place, pitch);
            xml.text("duration", symbol.length());
            ties(piece);
            instrument(pitch);
            xml.text("voice", place.voice());
            type(symbol);
            accidental(part.accidental(place.staff(), piece));
            timeModification(symbol);
            if (place.stem().isPresent()) {
                xml.text("stem", place.stem().get());
            }
            notehead(pitch);
            staff(place);
            if (head == 0) {
                beams(place);
            }
            marks(place, head);
        });
    }

    private void pitch(SignPlace place, Pitch sounding) throws IOException {
        if (percussion) {
            DrumStaff drum = DrumStaff.of(sounding.midi());
            xml.element("unpitched", () -> {
                xml.text("display-step", drum.step());
                xml.text("display-octave", drum.octave());
            });
            return;
        }
        Pitch written = sounding.plus(place.bar().transposition().written());
        xml.element("pitch", () -> {
            xml.text("step", written.pitchClass().toString().charAt(0));
            if (written.pitchClass().alteration() != 0) {
                xml.text("alter", written.pitchClass().alteration());
            }
            xml.text("octave", written.octave());
        });
    }

    private void ties(Piece piece) throws IOException {
        if (piece.tiedFrom()) {
            xml.empty("tie", "type", "stop");
        }
        if (piece.tiedOn()) {
            xml.empty("tie", "type", "start");
        }
    }

    private void instrument(Pitch pitch) throws IOException {
        if (percussion) {
            xml.empty("instrument", "id", MusicXmlHeader.instrument(index, pitch.midi()));
        }
    }

    private void type(Symbol symbol) throws IOException {
        if (symbol.value().isPresent()) {
            xml.text("type", symbol.value().get().type());
            for (int dot = 0; dot < symbol.value().get().dots(); dot++) {
                xml.empty("dot");
            }
        }
    }

    private void accidental(Optional<Accidentals.Shown> shown) throws IOException {
        if (shown.isPresent() && !percussion) {
            int alteration = Math.max(-3, Math.min(3, shown.get().alteration()));
            String[] reminder = shown.get().reminder() ? new String[] {"cautionary", "yes"} : new String[0];
            xml.text("accidental", ACCIDENTALS[alteration + 3], reminder);
        }
    }

    private void timeModification(Symbol symbol) throws IOException {
        if (symbol.tuplet().isPresent()) {
            Tuplet tuplet = symbol.tuplet().get();
            xml.element("time-modification", () -> {
                xml.text("actual-notes", tuplet.actual());
                xml.text("normal-notes", tuplet.normal());
                xml.text("normal-type", tuplet.unit().type());
            });
        }
    }

    private void notehead(Pitch pitch) throws IOException {
        String head = percussion ? DrumStaff.of(pitch.midi()).head() : "normal";
        if (!head.equals("normal")) {
            xml.text("notehead", head);
        }
    }

    private void staff(SignPlace place) throws IOException {
        if (part.staves() > 1) {
            xml.text("staff", place.staff() + 1);
        }
    }

    private void beams(SignPlace place) throws IOException {
        List<Beams.Beam> beams = place.line().beams().get(place.at());
        for (int level = 0; level < beams.size(); level++) {
            xml.text("beam", beams.get(level).word(), "number", String.valueOf(level + 1));
        }
    }

    private void marks(SignPlace place, int head) throws IOException {
        Piece piece = place.symbol().heads().get(head);
        NoteMarks marks = new NoteMarks(xml);
        marks.ties(piece);
        if (head == 0) {
            marks.tuplet(place);
            marks.articulations(articulations(place.symbol()));
        }
        for (Slurs.End slur : part.slurs().at(piece.note())) {
            if (slur.start() ? !piece.tiedFrom() : !piece.tiedOn()) {
                marks.slurs(List.of(slur));
            }
        }
        piece.note().sigimsae().ifPresent(ornament -> marks.sigimsae(ornament, !piece.tiedFrom(), !piece.tiedOn()));
        marks.write();
    }

    /** How a chord is played: what stands at any of its notes. */
    private static Set<Articulation> articulations(Symbol symbol) {
        Set<Articulation> all = EnumSet.noneOf(Articulation.class);
        for (Piece piece : symbol.heads()) {
            for (Articulation articulation : piece.note().articulations()) {
                boolean hidden = AT_THE_END.contains(articulation) ? piece.tiedOn() : piece.tiedFrom();
                if (!hidden || articulation == Articulation.TREMOLO) {
                    all.add(articulation);
                }
            }
        }
        return all;
    }
}
