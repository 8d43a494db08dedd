package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.chance.Weights;
import yeoun.compose.texture.ChordSpan;
import yeoun.compose.voicing.Voicing;
import yeoun.compose.voicing.VoicingBrief;
import yeoun.compose.voicing.VoicingWriter;
import yeoun.craft.Idiom;
import yeoun.craft.Style;
import yeoun.craft.Table;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.score.Note;

/** Voices every chord of a cue in one go, so that voices lead across sections. */
final class SceneVoicing {

    /** Where the voices and the bass lie, as MIDI notes. */
    private static final int LOW = 50;

    private static final int HIGH = 69;
    private static final int BASS_LOW = 36;
    private static final int BASS_HIGH = 48;

    /** A line below this MIDI note leaves the voices no room beneath it. */
    private static final int ROOM_BELOW = 58;

    private final Table<Idiom> idioms;
    private final VoicingWriter voicings = new VoicingWriter();

    SceneVoicing(Table<Idiom> idioms) {
        this.idioms = idioms;
    }

    /** The voiced chords of each section. */
    List<List<ChordSpan>> write(List<SectionMusic> music, Style style, Weights weights) {
        List<VoicingBrief.Place> places = new ArrayList<>();
        for (SectionMusic section : music) {
            for (Event<Chord> event : section.chords()) {
                places.add(new VoicingBrief.Place(event.value(), lowest(section, event)));
            }
        }
        List<Voicing> voiced = places.isEmpty()
                ? List.of()
                : voicings.write(new VoicingBrief(
                        places,
                        style.texture().voices(),
                        LOW,
                        HIGH,
                        BASS_LOW,
                        BASS_HIGH,
                        idioms.get(style.texture().voicing()),
                        ThemeVoicing.ENSEMBLE,
                        false,
                        weights));
        List<List<ChordSpan>> spans = new ArrayList<>();
        int next = 0;
        for (SectionMusic section : music) {
            List<ChordSpan> own = new ArrayList<>();
            for (Event<Chord> event : section.chords()) {
                own.add(new ChordSpan(
                        event.onset(),
                        event.end(),
                        event.value(),
                        voiced.get(next++).pitches()));
            }
            spans.add(own);
        }
        return spans;
    }

    /** The lowest note sung over a chord, which the voices stay below; 127 for none, and for one that leaves them no room. */
    private static int lowest(SectionMusic section, Event<Chord> event) {
        int lowest = 127;
        for (PlacedLine line : section.lines()) {
            for (Note note : line.notes()) {
                boolean over =
                        note.onset().isLessThan(event.end()) && note.end().isMoreThan(event.onset());
                lowest = over ? Math.min(lowest, note.pitch().midi()) : lowest;
            }
        }
        return lowest < ROOM_BELOW ? 127 : lowest;
    }
}
