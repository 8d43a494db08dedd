package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.TimedSection;
import yeoun.craft.Style;
import yeoun.craft.Tables;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.story.Emotion;
import yeoun.story.EmotionWord;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** The marks of a cue: meters, keys, tempi, sections, hits, chords. */
final class SceneMarks {

    /** Tempi that differ by less than this share are not worth a new mark. */
    private static final double SAME_TEMPO = 0.015;

    private SceneMarks() {}

    static List<Mark> of(Scene scene, List<SectionMusic> music, Style.Rhythm rhythm, Tables tables) {
        List<Mark> marks = new ArrayList<>();
        Meter meter = null;
        Key key = null;
        double tempo = 0;
        Feels feels = new Feels();
        for (SectionMusic section : music) {
            TimedSection timed = section.timed();
            for (TimedSection.GridBar bar : timed.bars()) {
                if (!bar.meter().equals(meter)) {
                    meter = bar.meter();
                    marks.add(new Mark.MeterMark(bar.onset(), meter));
                }
            }
            boolean silent = timed.section().silent();
            if (!section.key().equals(key) && (!silent || key == null)) {
                key = silent ? firstHeard(music) : section.key();
                marks.add(new Mark.KeyMark(timed.start(), key));
            }
            if (Math.abs(timed.tempo() / Math.max(1, tempo) - 1) > SAME_TEMPO) {
                tempo = timed.tempo();
                marks.add(new Mark.TempoMark(timed.start(), TempoWords.of(tempo), tempo));
            }
            if (!silent) {
                feels.from(timed.start(), Feels.of(section.isSwung() ? rhythm.swung() : rhythm, meter));
            }
            marks.add(new Mark.SectionMark(timed.start(), letter(timed.section()), name(timed.section(), tables)));
            for (Event<Chord> chord : section.chords()) {
                marks.add(new Mark.ChordMark(chord.onset(), chord.duration(), chord.value()));
            }
        }
        marks.addAll(feels.marks());
        hits(scene, music, marks);
        return marks;
    }

    /** The key of the first section that is heard: a silence is in no key, and changes none. */
    private static Key firstHeard(List<SectionMusic> music) {
        return music.stream()
                .filter(section -> !section.timed().section().silent())
                .findFirst()
                .orElse(music.get(0))
                .key();
    }

    private static void hits(Scene scene, List<SectionMusic> music, List<Mark> marks) {
        int number = 0;
        for (SceneEvent event : scene.events()) {
            if (event.hit().isPresent()) {
                TimedSection timed = at(music, event.from());
                marks.add(new Mark.HitMark(position(timed, event), "HIT " + ++number + " " + label(event)));
            }
        }
    }

    /** Where a hit is in the score: exactly on its frame if hard, on the nearest beat otherwise. */
    static Rational position(TimedSection timed, SceneEvent event) {
        return event.from().equals(timed.section().from()) ? timed.start() : timed.nearestBeat(event.from());
    }

    static String label(SceneEvent event) {
        return event.note().isEmpty() ? event.kind().word() : event.note();
    }

    static TimedSection at(List<SectionMusic> music, Rational seconds) {
        TimedSection found = music.get(0).timed();
        for (SectionMusic section : music) {
            if (section.timed().section().from().compareTo(seconds) <= 0) {
                found = section.timed();
            }
        }
        return found;
    }

    /** Rehearsal letters A to Z, then AA, AB and so on. */
    static String letter(Section section) {
        int index = section.index();
        String letter = "";
        do {
            letter = (char) ('A' + index % 26) + letter;
            index = index / 26 - 1;
        } while (index >= 0);
        return letter;
    }

    /** What a section is called: by the feeling it begins with, as the user said it, or else by the nearest word. */
    static String name(Section section, Tables tables) {
        return section.silent() ? "silence" : section.said().orElseGet(() -> word(section.emotion(), tables));
    }

    /** The English word nearest to an emotion. */
    static String word(Emotion emotion, Tables tables) {
        EmotionWord best = tables.lexicon().words().get(0);
        for (EmotionWord word : tables.lexicon().words()) {
            boolean nearer = distance(word.emotion(), emotion) < distance(best.emotion(), emotion);
            if (nearer && word.gloss().isEmpty()) {
                best = word;
            }
        }
        return best.word();
    }

    private static double distance(Emotion one, Emotion other) {
        double dominance = one.dominance() - other.dominance();
        double rest = one.distance(other);
        return rest * rest + 0.25 * dominance * dominance;
    }
}
