package yeoun.melody;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.craft.Form;
import yeoun.craft.Instrument;
import yeoun.craft.Tables;
import yeoun.format.UnreadableMusic;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.palette.CueModel;
import yeoun.score.Mark;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.story.HouseStyle;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.Motif;
import yeoun.theme.Theme;
import yeoun.theme.Tone;

/** Makes themes of melodies in files: every note as it is, in its key, meter and tempo, with the file's chords if it has any. */
final class OwnThemes {

    private static final int SHORTEST_HEAD = 3;
    private static final int LONGEST_HEAD = 7;
    private static final double SLOWEST = 20;
    private static final double FASTEST = 300;

    private final Tables tables;
    private final MelodyWishes wishes;

    OwnThemes(Tables tables, MelodyWishes wishes) {
        this.tables = tables;
        this.wishes = wishes;
    }

    /** The theme of somebody who is known. */
    OwnTheme of(CharacterProfile whose, byte[] bytes) {
        LineFinder finder = new LineFinder(tables, wishes);
        FoundLine line = finder.find(bytes);
        List<String> decisions = new ArrayList<>(finder.decisions());
        return theme(whose, line, decisions);
    }

    /** The theme of somebody of whom only the name is known. */
    OwnTheme named(String name, byte[] bytes) {
        LineFinder finder = new LineFinder(tables, wishes);
        FoundLine line = finder.find(bytes);
        List<String> decisions = new ArrayList<>(finder.decisions());
        double brightness =
                line.key().mode().brightness().orElse(line.key().mode().valence());
        Emotion heard = CueModel.heard(
                brightness, tempo(line, line.first()), line.meter().isCompound());
        decisions.add(String.format(
                Locale.ROOT,
                "what the melody feels is heard from its mode and tempo: valence %+.2f, arousal %+.2f",
                heard.valence(),
                heard.arousal()));
        CharacterProfile.Builder whose = CharacterProfile.named(name).feels(heard);
        voice(line).ifPresent(voice -> whose.voice(voice.id()));
        return theme(whose.build(), line, decisions);
    }

    /** The instrument of its part, if it can sing all of it. */
    private static Optional<Instrument> voice(FoundLine line) {
        Instrument own = line.part().instrument();
        boolean sings = line.notes().stream().allMatch(note -> {
            int midi = note.pitch().midi();
            return midi >= own.low() && midi <= own.high();
        });
        return Optional.of(own).filter(instrument -> sings && !instrument.isPercussion());
    }

    private OwnTheme theme(CharacterProfile whose, FoundLine line, List<String> decisions) {
        Rational[] ends = line.within(wishes);
        FoundLine.Stretch stretch = line.between(ends[0], ends[1]);
        Meter meter = line.meter();
        int bars = bars(stretch, meter);
        Rational length = stretch.pickup().plus(meter.bar().times(bars));
        List<Event<Tone>> tones = new ArrayList<>();
        for (Event<Degree> event : stretch.degrees()) {
            tones.add(new Event<>(event.onset(), event.duration(), Tone.of(event.value())));
        }
        Melody melody = new Melody(meter, stretch.pickup(), new Passage<>(length, tones));
        Passage<Chord> chords = line.chords(stretch, length);
        double tempo = Math.max(SLOWEST, Math.min(FASTEST, tempo(line, stretch.start())));
        tell(line, stretch, chords, decisions);
        Theme theme = new Theme(
                whose.name(),
                new Motif("head", melody.head(head(line, stretch))),
                Form.ofLength(bars).id(),
                line.key(),
                tempo,
                melody,
                chords);
        Seed seed = new Seed(0);
        return new OwnTheme(
                new Manuscript(theme, whose, Manuscript.DEFAULT_STYLE, HouseStyle.NONE, seed, seed), decisions);
    }

    private static int bars(FoundLine.Stretch stretch, Meter meter) {
        int bars = Math.max(1, (int)
                stretch.end().minus(stretch.pickup()).dividedBy(meter.bar()).ceil());
        if (bars > Form.LONGEST) {
            throw new UnreadableMusic("a melody of " + bars + " bars; a theme has at most " + Form.LONGEST
                    + ": name the bars of it, such as 1-16");
        }
        return bars;
    }

    private static void tell(FoundLine line, FoundLine.Stretch stretch, Passage<Chord> chords, List<String> decisions) {
        decisions.add(
                chords.events().isEmpty()
                        ? "the file has no chords under the melody: they are composed"
                        : "the chords are those of the file");
        boolean changes = line.score().marks(Mark.MeterMark.class).stream()
                .anyMatch(mark -> mark.at().isMoreThan(stretch.start().plus(stretch.pickup()))
                        && mark.at().isLessThan(stretch.start().plus(stretch.end()))
                        && !mark.meter().equals(line.meter()));
        if (changes) {
            decisions.add("the file changes its meter: all of the melody is barred in " + line.meter());
        }
    }

    /** How many tones the motif has: those of the first breath, 3 to 7. */
    private static int head(FoundLine line, FoundLine.Stretch stretch) {
        Rational breath = line.breath().minus(stretch.start());
        int tones = (int) stretch.degrees().stream()
                .filter(event -> event.end().compareTo(breath) <= 0)
                .count();
        int head = Math.max(SHORTEST_HEAD, Math.min(LONGEST_HEAD, tones));
        return Math.min(head, stretch.degrees().size());
    }

    /** Beats a minute, a beat being the meter's first. */
    private static double tempo(FoundLine line, Rational at) {
        double quarters = line.score().tempo().quartersPerMinute(at);
        return quarters / (4 * line.meter().beat(0).toDouble());
    }
}
