package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.chance.Draw;
import yeoun.chance.Vote;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.scene.TempoWriter;
import yeoun.compose.texture.Course;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.score.Reason;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** Recomputes what every rule said of every note, chord and tempo. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(ThemeTake take, Course course) {
        List<Reason> reasons = new ArrayList<>();
        Theme theme = take.theme();
        addChords(reasons, take.harmony(), theme.harmony(), take.offset());
        addNotes(
                reasons,
                theme.melody().events(),
                theme.key(),
                take.offset(),
                "melody",
                take.melody().draw());
        addBars(reasons, course);
        return reasons;
    }

    static List<Reason> of(List<SectionMusic> music, List<Course> courses, TempoWriter.Drawn tempo) {
        List<Reason> reasons = new ArrayList<>();
        addTempi(reasons, music, tempo);
        reasons.addAll(of(music));
        courses.forEach(course -> addBars(reasons, course));
        return reasons;
    }

    static List<Reason> of(List<SectionMusic> music) {
        List<Reason> reasons = new ArrayList<>();
        for (SectionMusic section : music) {
            for (HarmonyWriter.Drawn harmony : section.harmony()) {
                addChords(reasons, harmony, harmony.chords(), section.timed().start());
            }
            for (PlacedLine line : section.lines()) {
                addNotes(
                        reasons,
                        line.line().events(),
                        line.key(),
                        line.start(),
                        line.telling().player().name(),
                        line.drawn().draw());
            }
        }
        return reasons;
    }

    private static void addTempi(List<Reason> reasons, List<SectionMusic> music, TempoWriter.Drawn tempo) {
        int index = 0;
        for (Draw<?, ?> draw : tempo.draws()) {
            List<List<Vote>> votes = draw.explain();
            int skip = index == 0 ? 0 : 1;
            for (int i = skip; i < votes.size(); i++) {
                SectionMusic section = music.get(index++);
                String what = "tempo " + Math.round(section.timed().tempo());
                reasons.add(new Reason(section.timed().start(), what, votes.get(i)));
            }
        }
    }

    private static void addBars(List<Reason> reasons, Course course) {
        List<List<Vote>> votes = course.draw().explain();
        for (int bar = 0; bar < votes.size(); bar++) {
            String what = "accompaniment " + course.play(bar).says();
            reasons.add(new Reason(course.bars().get(bar).onset(), what, votes.get(bar)));
        }
    }

    private static void addChords(
            List<Reason> reasons, HarmonyWriter.Drawn harmony, Passage<Chord> played, Rational start) {
        List<List<Vote>> votes = harmony.draw().explain();
        for (int i = 0; i < votes.size(); i++) {
            Rational onset = harmony.slots().get(i).onset();
            List<Vote> said = votes.get(i);
            played.at(onset).ifPresent(chord -> reasons.add(new Reason(start.plus(onset), "chord " + chord, said)));
        }
    }

    private static void addNotes(
            List<Reason> reasons, List<Event<Tone>> events, Key key, Rational start, String who, Draw<?, ?> draw) {
        List<List<Vote>> votes = draw.explain();
        for (int i = 0; i < events.size(); i++) {
            Event<Tone> event = events.get(i);
            String what = who + " " + key.pitch(event.value().degree());
            reasons.add(new Reason(start.plus(event.onset()), what, votes.get(i)));
        }
    }
}
