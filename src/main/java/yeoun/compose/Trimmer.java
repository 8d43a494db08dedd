package yeoun.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.TimedSection;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.story.SceneEvent;

/** Keeps silences silent, draws a breath before hard hits, and accents what begins on them. */
final class Trimmer {

    /** Seconds that a dramatic silence lasts at most, and music that deserves to begin again lasts at least (MUSIC 5.6). */
    private static final double DRAMATIC_SILENCE = 4;

    private static final double ISLAND = 6;

    private final List<Rational[]> quiet = new ArrayList<>();
    private final Set<Rational> hits = new HashSet<>();
    private final Rational end;

    Trimmer(List<SectionMusic> music) {
        for (int i = 0; i < music.size(); i++) {
            SectionMusic section = music.get(i);
            Section scene = section.timed().section();
            Rational start = section.timed().start();
            if (scene.silent()) {
                quiet.add(new Rational[] {start, section.timed().end()});
            }
            if (scene.beginsWithHardHit()) {
                hits.add(start);
                if (i > 0
                        && !cutsOff(scene)
                        && takesBreath(music.get(i - 1).timed().section(), scene)) {
                    Rational breath = section.timed().meter().beat(0).dividedBy(2);
                    quiet.add(new Rational[] {start.minus(breath), start});
                }
            }
            if (cutsOff(scene)) {
                quiet.add(new Rational[] {start, resumes(section.timed())});
            }
        }
        end = music.get(music.size() - 1).timed().end();
    }

    /** Before a climactic hit the music holds its breath for half a beat (MUSIC 5.6: pre-hit vacuum); a cut-off is the hit itself. */
    private static boolean takesBreath(Section before, Section hit) {
        double rise = hit.emotion().arousal() - before.emotion().arousal();
        return !before.silent()
                && (rise > 0.15
                        || hit.emotion().tension() > 0.5
                        || before.emotion().tension() > 0.4);
    }

    /**
     * Where music begins again after it was cut off: at the first barline after a dramatic silence, if there is room for an
     * island of music after it (MUSIC 5.6); else not in this section.
     */
    private static Rational resumes(TimedSection section) {
        double cut = section.seconds(section.start()).toDouble();
        double end = section.seconds(section.end()).toDouble();
        for (TimedSection.GridBar bar : section.bars()) {
            double at = section.seconds(bar.onset()).toDouble();
            if (at - cut >= DRAMATIC_SILENCE && end - at >= ISLAND) {
                return bar.onset();
            }
        }
        return section.end();
    }

    private static boolean cutsOff(Section section) {
        return section.opening()
                .flatMap(SceneEvent::role)
                .filter(r -> r == SceneEvent.Role.CUTOFF)
                .isPresent();
    }

    /** Whether anything of a line is heard. */
    boolean hears(PlacedLine line) {
        return line.notes().stream()
                .anyMatch(note -> note.onset().isLessThan(end)
                        && quiet.stream()
                                .noneMatch(rest -> note.onset().compareTo(rest[0]) >= 0
                                        && note.onset().isLessThan(rest[1])));
    }

    Part trim(Part part) {
        List<Note> notes = new ArrayList<>();
        for (Note note : part.notes()) {
            Note kept = note.moved(note.onset(), note.duration().min(end.minus(note.onset())));
            for (Rational[] rest : quiet) {
                kept = outside(kept, rest);
                if (kept == null) {
                    break;
                }
            }
            if (kept != null) {
                notes.add(hits.contains(kept.onset()) ? kept.with(Articulation.ACCENT) : kept);
            }
        }
        return part.withNotes(notes);
    }

    /** What of a note lies before a rest; a note that begins in it is gone. */
    private static @org.jspecify.annotations.Nullable Note outside(Note note, Rational[] rest) {
        boolean begins = note.onset().compareTo(rest[0]) >= 0 && note.onset().isLessThan(rest[1]);
        if (begins) {
            return null;
        }
        boolean reaches = note.onset().isLessThan(rest[0]) && note.end().isMoreThan(rest[0]);
        return reaches ? note.moved(note.onset(), rest[0].minus(note.onset())) : note;
    }
}
