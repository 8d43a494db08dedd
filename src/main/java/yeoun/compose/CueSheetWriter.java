package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yeoun.compose.scene.Section;
import yeoun.compose.scene.Telling;
import yeoun.compose.scene.TimedSection;
import yeoun.craft.Tables;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.CueSheet;
import yeoun.score.Score;
import yeoun.story.Emotion;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** Writes what a cue does and where it had to decide. */
final class CueSheetWriter {

    private static final double TEMPO_WINDOW = 0.08;

    /** Soft hits further off than this are reported (MUSIC 5.4). */
    private static final double SOFT_FRAMES = 3;

    /** A pulse within this share of what was asked for is as asked. */
    private static final double STEADY = 0.01;

    private final Scene scene;
    private final Score score;
    private final List<SectionMusic> music;
    private final Tables tables;
    private final List<Bar> bars;
    private final List<String> decisions = new ArrayList<>();

    CueSheetWriter(Scene scene, Score score, List<SectionMusic> music, Tables tables) {
        this.scene = scene;
        this.score = score;
        this.music = music;
        this.tables = tables;
        this.bars = score.bars();
    }

    /**
     * Writes it.
     *
     * @param planned what was decided about the whole production that is heard here, as sentences
     */
    CueSheet write(List<String> planned) {
        decisions.addAll(planned);
        List<CueSheet.Section> sections = new ArrayList<>();
        for (SectionMusic section : music) {
            sections.addAll(rows(section));
            decide(section);
        }
        scene.events().forEach(this::pulse);
        List<CueSheet.Hit> hits = hits();
        return new CueSheet(
                scene.title(),
                scene.start().toString(),
                scene.start().plus(scene.length()).toString(),
                scene.rate().label(),
                scene.length(),
                music.get(0).key().toString(),
                rounded(music.get(0).timed().tempo()),
                score.parts().stream().map(p -> p.name()).toList(),
                scene.present().stream().map(p -> p.who()).distinct().toList(),
                sections,
                hits,
                decisions);
    }

    /** One row for each statement of a section; one for a section without any. */
    private List<CueSheet.Section> rows(SectionMusic section) {
        if (section.lines().isEmpty()) {
            return List.of(row(section, Optional.empty()));
        }
        return section.lines().stream()
                .filter(line -> !line.follows())
                .map(line -> row(section, Optional.of(statement(line))))
                .toList();
    }

    private CueSheet.Section row(SectionMusic section, Optional<CueSheet.Statement> statement) {
        Section spotted = section.timed().section();
        return new CueSheet.Section(
                SceneMarks.letter(spotted),
                SceneMarks.name(spotted, tables),
                spotted.from(),
                spotted.to(),
                scene.start().plus(spotted.from()).toString(),
                barAt(section.timed().start()),
                text(spotted.emotion()),
                section.key().toString(),
                rounded(section.timed().tempo()),
                texture(section),
                statement);
    }

    private static CueSheet.Statement statement(PlacedLine line) {
        List<String> variations = line.variation().operators().isEmpty()
                ? List.of()
                : List.of(line.variation().toString().split(", "));
        return new CueSheet.Statement(
                line.telling().player().name(),
                variations,
                Math.round(line.likeness() * 100) / 100.0,
                Telling.role(line.likeness()),
                line.instrument().name());
    }

    private int barAt(Rational position) {
        int number = 1;
        for (Bar bar : bars) {
            number = bar.onset().compareTo(position) <= 0 ? bar.number() : number;
        }
        return number;
    }

    private static String text(Emotion emotion) {
        return String.format(
                Locale.ROOT,
                "V %+.2f A %+.2f T %.2f D %+.2f",
                emotion.valence(),
                emotion.arousal(),
                emotion.tension(),
                emotion.dominance());
    }

    private static String texture(SectionMusic section) {
        Section spotted = section.timed().section();
        if (spotted.silent()) {
            return "silence";
        }
        String speech = spotted.speech() > 0.05
                ? String.format(Locale.ROOT, ", thin under dialogue (%.0f%%)", 100 * spotted.speech())
                : "";
        return String.format(Locale.ROOT, "fullness %.2f%s", section.fullness(), speech);
    }

    private static double rounded(double tempo) {
        return Math.round(tempo * 100) / 100.0;
    }

    private List<CueSheet.Hit> hits() {
        List<CueSheet.Hit> hits = new ArrayList<>();
        for (SceneEvent event : scene.events()) {
            if (event.hit().isPresent()) {
                hits.add(hit(event));
            }
        }
        return hits;
    }

    /** Says how a heart or feet were brought in time with the music, where that is heard. */
    private void pulse(SceneEvent event) {
        boolean heart = event.kind() == SceneEvent.Kind.HEARTBEAT;
        TimedSection timed = SceneMarks.at(music, event.from());
        if (!heart && event.kind() != SceneEvent.Kind.FOOTSTEPS
                || timed.section().silent()) {
            return;
        }
        PulseLock lock = PulseLock.of(BodyEvents.rate(event, timed), timed.tempo(), timed.meter());
        if (Math.abs(lock.off()) > STEADY) {
            decisions.add(String.format(
                    Locale.ROOT,
                    "%s: %s at %.1f a minute, %+.0f%% from the %.1f %s, %s",
                    SceneMarks.letter(timed.section()),
                    heart ? "the heart beats" : "the steps fall",
                    lock.played(),
                    100 * lock.off(),
                    lock.asked(),
                    event.rate().isPresent() ? "asked for" : "of the feeling",
                    lock.inWords()));
        }
    }

    private CueSheet.Hit hit(SceneEvent event) {
        TimedSection timed = SceneMarks.at(music, event.from());
        Rational position = SceneMarks.position(timed, event);
        Rational landed = score.tempo().seconds(position);
        double frames =
                landed.minus(event.from()).times(scene.rate().perSecond()).toDouble();
        if (Math.abs(frames) > SOFT_FRAMES) {
            decisions.add(String.format(
                    Locale.ROOT,
                    "%s: %s falls %.1f frames %s, on the nearest beat; moving it there would have been heard in the tempo",
                    SceneMarks.letter(timed.section()),
                    SceneMarks.label(event),
                    Math.abs(frames),
                    frames < 0 ? "early" : "late"));
        }
        if (isInSilence(timed, event)) {
            decisions.add(SceneMarks.letter(timed.section()) + ": " + SceneMarks.label(event)
                    + " lies in silence; nothing is heard there");
        }
        String how = event.role().map(SceneEvent.Role::word).orElse("downbeat");
        return new CueSheet.Hit(
                event.hit().orElseThrow().word() + " " + SceneMarks.label(event),
                scene.start().plus(event.from()).toString(),
                event.from(),
                landed,
                Math.round(frames * 1000) / 1000.0,
                barAt(position),
                how);
    }

    /** Whether nothing sounds at an event or right before it; a hit that cuts the music off is not in silence. */
    private boolean isInSilence(TimedSection timed, SceneEvent event) {
        Section own = timed.section();
        boolean cutsOff = event.from().equals(own.from())
                && own.index() > 0
                && !music.get(own.index() - 1).timed().section().silent();
        return own.silent() && !cutsOff;
    }

    private void decide(SectionMusic section) {
        TimedSection timed = section.timed();
        Section spotted = timed.section();
        String letter = SceneMarks.letter(spotted);
        double wanted = spotted.wantedTempo() * (timed.meter().isCompound() ? 0.74 : 1);
        double away = timed.tempo() / wanted - 1;
        if (!spotted.silent() && Math.abs(away) > TEMPO_WINDOW) {
            decisions.add(String.format(
                    Locale.ROOT,
                    "%s: tempo %.1f is %+.0f%% from the %.1f its feeling asks for, so that the next mark falls on its frame",
                    letter,
                    timed.tempo(),
                    100 * away,
                    wanted));
        }
        List<TimedSection.GridBar> grid = timed.bars();
        TimedSection.GridBar last = grid.get(grid.size() - 1);
        if (!last.meter().equals(timed.meter())) {
            decisions.add(letter + ": its last bar is in " + last.meter() + " so that the next section begins on time");
        }
        if (spotted.silent()) {
            decisions.add(silence(section));
        }
        section.lines().stream().filter(line -> !line.follows()).forEach(line -> decide(letter, line));
    }

    private void decide(String letter, PlacedLine line) {
        Telling telling = line.telling();
        boolean planned = line.variation().toString().equals(telling.variation().toString());
        if (!planned) {
            decisions.add(letter + ": " + telling.player().name() + " is stated plainly; " + telling.variation()
                    + " would not have been recognised");
        }
        if (line.likeness() < telling.floor()) {
            decisions.add(String.format(
                    Locale.ROOT,
                    "%s: %s is %.2f like its theme, below the %.2f wanted: %s",
                    letter,
                    telling.player().name(),
                    line.likeness(),
                    telling.floor(),
                    Telling.role(line.likeness())));
        }
    }

    private String silence(SectionMusic section) {
        int index = section.timed().section().index();
        String before =
                index == 0 ? "the cue begins with it" : "the music before stops on " + lastChord(music.get(index - 1));
        String after = index + 1 == music.size()
                ? "the cue ends in it"
                : "after it the music comes back softly on " + firstChord(music.get(index + 1));
        return SceneMarks.letter(section.timed().section()) + ": written silence; " + before + ", " + after;
    }

    private static String lastChord(SectionMusic section) {
        int size = section.chords().size();
        return size == 0 ? "nothing" : section.chords().get(size - 1).value().toString();
    }

    private static String firstChord(SectionMusic section) {
        return section.chords().isEmpty()
                ? "nothing"
                : section.chords().get(0).value().toString();
    }
}
