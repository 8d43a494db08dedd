package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.TimedSection;
import yeoun.craft.Instrument;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.story.Emotion;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** What bodies do, answered by the music: sighs, steps, heartbeats, touches, looks, hits. */
final class BodyEvents {

    /** A step is no longer than an eighth, however slowly one walks. */
    private static final Rational STEP = Rational.of(1, 8);

    private static final int LUB = 36;
    private static final int DUB = 35;
    private static final int CRASH = 49;

    /** The heart of somebody at rest, beats a minute. */
    private static final double RESTING = 70;

    private final Tables tables;
    private final List<Player> players;
    private final PartDrafts drafts;

    BodyEvents(Tables tables, List<Player> players, PartDrafts drafts) {
        this.tables = tables;
        this.players = players;
        this.drafts = drafts;
    }

    void write(Scene scene, List<SectionMusic> music) {
        for (SceneEvent event : scene.events()) {
            SectionMusic section = sectionAt(music, event.from());
            if (!section.isSilent()) {
                write(event, section);
            }
        }
    }

    private static SectionMusic sectionAt(List<SectionMusic> music, Rational seconds) {
        SectionMusic found = music.get(0);
        for (SectionMusic section : music) {
            found = section.timed().section().from().compareTo(seconds) <= 0 ? section : found;
        }
        return found;
    }

    private void write(SceneEvent event, SectionMusic section) {
        switch (event.kind()) {
            case SIGH -> sigh(event, section);
            case FOOTSTEPS -> steps(event, section);
            case HEARTBEAT -> heart(event, section);
            case TOUCH -> gleam(event, section, "harp");
            case LOOK -> gleam(event, section, "celesta");
            default -> {}
        }
        if (event.hit().filter(h -> h == SceneEvent.Hit.HARD).isPresent()) {
            strike(event, section);
        }
    }

    /** A falling appoggiatura on the out-breath, and a second of rest after it (MUSIC 3.8). */
    private void sigh(SceneEvent event, SectionMusic section) {
        TimedSection timed = section.timed();
        Rational at = timed.nearestBeat(event.from());
        Optional<Chord> chord = SceneComposer.chordAt(List.of(section), at);
        if (chord.isEmpty()) {
            return;
        }
        Rational beat = timed.meter().beat(0);
        double seconds = 60 / timed.tempo();
        Rational lean = beat.times(Math.max(1, Math.round(1.2 / seconds)));
        Rational rest = beat.times(Math.max(1, Math.round(1.8 / seconds)));
        Rational end = at.plus(lean).plus(rest);
        if (end.isMoreThan(timed.end())) {
            return;
        }
        Instrument voice = voice(event, section);
        Pitch goal = goal(
                chord.get(),
                section,
                voice,
                timed.section().isSpoken(event.from(), event.from().plus(Rational.of(3))));
        Pitch above = stepAbove(goal, section.key());
        makeRoom(at, end.plus(beat.times((long) Math.ceil(1 / seconds))));
        PartDraft draft = drafts.of(voice, Part.Role.MELODY);
        draft.notes.add(Note.of(at, lean, above).with(Articulation.TENUTO));
        draft.notes.add(Note.of(at.plus(lean), rest, goal));
        draft.marks.add(new PartMark.Slur(at, at.plus(lean), 1));
        draft.marks.add(new PartMark.Hairpin(at, end, false));
    }

    private Instrument voice(SceneEvent event, SectionMusic section) {
        return event.who()
                .flatMap(who ->
                        players.stream().filter(p -> p.name().equals(who)).findFirst())
                .map(p -> p.portrait().voice())
                .or(() -> section.lines().stream().map(PlacedLine::instrument).findFirst())
                .orElseGet(() -> tables.instruments().get("felt-piano"));
    }

    /** The tone of the chord nearest to where the melody lies; above the speaking voice under dialogue, or else below it. */
    private static Pitch goal(Chord chord, SectionMusic section, Instrument voice, boolean spoken) {
        double wanted = spoken
                ? Math.min(78, voice.comfortHigh() - 2)
                : Math.max(
                        voice.comfortLow() + 2,
                        Math.min(voice.comfortHigh() - 2, section.expression().melodyCentre()));
        Pitch best = null;
        for (int midi = voice.comfortLow(); midi <= voice.comfortHigh() - 2; midi++) {
            boolean clear = !spoken || !isSpeech(midi) && !isSpeech(midi + 4);
            boolean nearer = best == null || Math.abs(midi - wanted) < Math.abs(best.midi() - wanted);
            if (clear && nearer && chord.contains(midi % 12)) {
                best = chord.spelled(midi);
            }
        }
        return best == null ? chord.spelled(voice.comfortLow()) : best;
    }

    /** Whether a tone lies where people speak (MUSIC 5.5). */
    private static boolean isSpeech(int midi) {
        return midi >= 48 && midi <= 72;
    }

    private static Pitch stepAbove(Pitch pitch, Key key) {
        Degree degree = key.degree(pitch);
        Degree above = Degree.of(degree.steps() + 1);
        Pitch step =
                key.pitch(key.mode().contains(above) ? above : key.mode().nearestMember(Degree.of(degree.steps() + 2)));
        int size = step.midi() - pitch.midi();
        return size > 0 && size <= 4 ? step : key.pitch(above);
    }

    /** Takes away what the melody has between two positions. */
    private void makeRoom(Rational from, Rational to) {
        for (PartDraft draft : drafts.all()) {
            if (draft.role == Part.Role.MELODY || draft.role == Part.Role.COUNTERLINE) {
                List<Note> kept = new ArrayList<>();
                for (Note note : draft.notes) {
                    if (note.end().compareTo(from) <= 0 || note.onset().compareTo(to) >= 0) {
                        kept.add(note);
                    } else if (note.onset().isLessThan(from)) {
                        kept.add(note.moved(note.onset(), from.minus(note.onset())));
                    }
                }
                draft.notes.clear();
                draft.notes.addAll(kept);
                draft.marks.removeIf(m -> m instanceof PartMark.Slur slur
                        && slur.to().compareTo(from) >= 0
                        && slur.at().isLessThan(to));
            }
        }
    }

    /** Steps are short low tones that lock to the beat. */
    private void steps(SceneEvent event, SectionMusic section) {
        TimedSection timed = section.timed();
        Rational between = timed.meter()
                .beat(0)
                .times(PulseLock.of(rate(event, timed), timed.tempo(), timed.meter())
                        .apart());
        Instrument feet = tables.instruments().get("pizz-strings");
        PartDraft draft = drafts.of(feet, Part.Role.PULSE);
        Rational end = event.to().compareTo(timed.section().to()) >= 0 ? timed.end() : timed.nearestBeat(event.to());
        boolean left = true;
        for (Rational at = timed.nearestBeat(event.from()); at.isLessThan(end); at = at.plus(between)) {
            Optional<Chord> chord = SceneComposer.chordAt(List.of(section), at);
            if (chord.isPresent()) {
                Pitch root = chord.get().bass().inOctave(2);
                Pitch pitch = root.midi() < feet.low() + 4 ? chord.get().bass().inOctave(3) : root;
                Pitch step = left ? pitch : pitch.plus(Interval.OCTAVE);
                Rational length = between.dividedBy(2).min(STEP).min(timed.end().minus(at));
                draft.notes.add(Note.of(at, length, step).with(Articulation.STACCATO));
            }
            left = !left;
        }
    }

    /** How fast the body of an event goes: as asked, else with the beat for feet and as the feeling has it for a heart. */
    static double rate(SceneEvent event, TimedSection timed) {
        boolean heart = event.kind() == SceneEvent.Kind.HEARTBEAT;
        return event.rate()
                .orElseGet(() -> heart ? CueModel.heartRate(timed.section().emotion(), RESTING) : timed.tempo());
    }

    /** Two low strokes, as far apart as valves close (MUSIC 3.8: 490 − 2.1 × rate milliseconds). */
    private void heart(SceneEvent event, SectionMusic section) {
        TimedSection timed = section.timed();
        double rate = rate(event, timed);
        Rational beat = timed.meter().beat(0);
        Rational between =
                beat.times(PulseLock.of(rate, timed.tempo(), timed.meter()).apart());
        double gap = (490 - 2.1 * rate) / 1000 / (60 / timed.tempo());
        Rational dub =
                beat.times(Rational.of(Math.max(1, Math.round(4 * gap)), 4)).min(between.dividedBy(2));
        PartDraft draft = drafts.of(tables.instruments().get("heart"), Part.Role.PULSE);
        Rational end = event.to().compareTo(timed.section().to()) >= 0 ? timed.end() : timed.nearestBeat(event.to());
        for (Rational at = timed.nearestBeat(event.from()); at.isLessThan(end); at = at.plus(between)) {
            draft.notes.add(drum(at, dub.min(timed.end().minus(at)), LUB, true));
            if (at.plus(dub).isLessThan(timed.end())) {
                draft.notes.add(drum(at.plus(dub), dub.min(timed.end().minus(at).minus(dub)), DUB, false));
            }
        }
    }

    private static Note drum(Rational onset, Rational length, int key, boolean accented) {
        Set<Articulation> marks = accented ? Set.of(Articulation.ACCENT) : Set.of();
        return new Note(onset, length, Pitch.ofMidi(key, PitchClass.C), 1, marks, Optional.empty());
    }

    /** One high tone of the chord. */
    private void gleam(SceneEvent event, SectionMusic section, String instrument) {
        Rational at = SceneMarks.position(section.timed(), event);
        Optional<Chord> chord = SceneComposer.chordAt(List.of(section), at);
        Instrument player = tables.instruments().get(instrument);
        Rational length = section.timed()
                .meter()
                .beat(0)
                .times(2)
                .min(section.timed().end().minus(at));
        if (chord.isEmpty() || !length.isPositive()) {
            return;
        }
        PartDraft draft = drafts.of(player, Part.Role.EFFECT);
        for (int midi = 79; midi <= 90; midi++) {
            if (chord.get().contains(midi % 12)) {
                draft.notes.add(Note.of(at, length, chord.get().spelled(midi)));
                return;
            }
        }
    }

    /** A hard hit in a loud or tense moment is struck by drums; in a tender one the accents of the others mark it. */
    private void strike(SceneEvent event, SectionMusic section) {
        Emotion emotion = section.timed().section().emotion();
        boolean cut = event.role().filter(r -> r == SceneEvent.Role.CUTOFF).isPresent();
        boolean fierce = emotion.arousal() >= 0.4 || emotion.tension() >= 0.6;
        if (!fierce || cut) {
            return;
        }
        Rational at = section.timed().start();
        Rational length = section.timed().meter().beat(0);
        PartDraft draft = drafts.of(tables.instruments().get("orchestral-percussion"), Part.Role.EFFECT);
        draft.notes.add(drum(at, length, LUB, true));
        draft.notes.add(drum(at, length, CRASH, true));
    }
}
