package yeoun.compose;

import java.util.List;
import yeoun.craft.Diction;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.palette.ColourModel;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.theme.Treatment;

/** Gives the lines of a cue to their instruments, and to those that double them. */
final class Doublings {

    private final Table<Instrument> instruments;
    private final HybridDouble hybrid;

    Doublings(Table<Instrument> instruments, HybridDouble hybrid) {
        this.instruments = instruments;
        this.hybrid = hybrid;
    }

    /** Writes the lines of a cue, with what doubles them. */
    void write(List<SectionMusic> music, PartDrafts drafts) {
        for (SectionMusic section : music) {
            for (PlacedLine line : section.lines()) {
                MelodyPart part = line.part();
                Part.Role role = line.follows() ? Part.Role.COUNTERLINE : Part.Role.MELODY;
                PartDraft draft = drafts.of(line.instrument(), role);
                draft.notes.addAll(part.notes());
                draft.marks.addAll(part.slurs());
                if (isHeterophonic(line)) {
                    heterophonic(line, drafts);
                } else {
                    doubled(section, line, part.notes(), drafts);
                }
            }
        }
        synthesisers(music, drafts);
    }

    /** What softly doubles the tunes, where the style is hybrid: under the colours of each section. */
    private void synthesisers(List<SectionMusic> music, PartDrafts drafts) {
        for (SectionMusic section : music) {
            ColourModel colours = ColourModel.of(section.timed().section().palette());
            for (PlacedLine line : section.lines()) {
                hybrid.behind(line.instrument(), colours)
                        .filter(synthesiser -> !line.follows())
                        .ifPresent(synthesiser -> drafts.of(synthesiser, Part.Role.DOUBLE)
                                .notes
                                .addAll(hybrid.notes(line.part().notes(), synthesiser)));
            }
        }
    }

    /** A tori is never followed in thirds (MUSIC 7.7): the second player has a version of the line there. */
    private static boolean isHeterophonic(PlacedLine line) {
        return switch (line.treatment().doubling()) {
            case HETEROPHONY -> true;
            case THIRDS -> line.key().mode().isTori();
            default -> false;
        };
    }

    private void doubled(SectionMusic section, PlacedLine line, List<Note> notes, PartDrafts drafts) {
        Treatment.Doubling doubling = line.treatment().doubling();
        if (doubling == Treatment.Doubling.NONE) {
            return;
        }
        Instrument second = instruments.get(line.instrument().isGugak() ? "haegeum" : "viola");
        List<Note> along = doubling == Treatment.Doubling.OCTAVES
                ? SecondVoice.octaves(notes, second)
                : SecondVoice.thirds(notes, at -> SceneComposer.chordAt(List.of(section), at), section.key(), second);
        drafts.of(second, Part.Role.COUNTERLINE).notes.addAll(along);
    }

    private void heterophonic(PlacedLine line, PartDrafts drafts) {
        boolean gugak = line.instrument().isGugak();
        String id = !gugak ? "viola" : line.instrument().id().equals("haegeum") ? "daegeum" : "haegeum";
        Instrument second = instruments.get(id);
        MelodyPart part =
                Heterophony.version(line.line(), line.key(), second, line.start(), line.speech(Diction.LEGATO));
        PartDraft draft = drafts.of(second, Part.Role.COUNTERLINE);
        draft.notes.addAll(part.notes());
        draft.marks.addAll(part.slurs());
    }
}
