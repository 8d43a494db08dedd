package yeoun.melody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.craft.Tables;
import yeoun.format.UnreadableMusic;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.story.CharacterProfile;
import yeoun.story.OwnMotif;

/**
 * Finds a melody in a file of music: MusicXML, plain or compressed, MIDI, or JFugue's notation. Which part sings it, its key and
 * its meter are found where nobody says them ({@link MelodyWishes}), and what was found is told.
 */
public final class MelodyIn {

    private MelodyIn() {}

    /**
     * Finds the melody in a file, as a motif for a theme to grow from: the bars that were asked for, or its first breath, up to
     * its first long note or rest and at most two bars.
     *
     * @param name what the motif is called
     * @throws UnreadableMusic if the file cannot be read, or has no such melody
     */
    public static FoundMelody read(Tables tables, String name, byte[] bytes, MelodyWishes wishes) {
        LineFinder finder = new LineFinder(tables, wishes);
        FoundLine line = finder.find(bytes);
        List<String> decisions = new ArrayList<>(finder.decisions());
        Rational[] ends = line.within(wishes);
        if (wishes.bars().isEmpty() && line.isLong()) {
            ends[1] = line.breath();
            decisions.add("the motif is the melody's first breath; name its bars to take others");
        }
        FoundLine.Stretch stretch = line.between(ends[0], ends[1]);
        int octaves = stretch.degrees().get(0).value().octave();
        List<Event<Degree>> degrees = stretch.degrees().stream()
                .map(event -> new Event<>(
                        event.onset(), event.duration(), event.value().transposed(-7 * octaves)))
                .toList();
        OwnMotif motif =
                new OwnMotif(name, line.key(), line.meter(), stretch.pickup(), new Passage<>(stretch.end(), degrees));
        Optional<String> chords = line.symbols(stretch.start().plus(stretch.pickup()));
        chords.ifPresent(any -> decisions.add("the chords are those of the file"));
        return new FoundMelody(motif, chords, decisions);
    }

    /**
     * Takes the melody in a file as it is, all of it or the bars that were asked for, for somebody's theme.
     *
     * @param whose whose theme it is
     * @throws UnreadableMusic if the file cannot be read, has no such melody, or one longer than a theme
     */
    public static OwnTheme theme(Tables tables, CharacterProfile whose, byte[] bytes, MelodyWishes wishes) {
        return new OwnThemes(tables, wishes).of(whose, bytes);
    }

    /**
     * Takes the melody in a file as it is, all of it or the bars that were asked for, for the theme of somebody of whom nothing
     * else is known: what they feel is heard from its mode and tempo, and their voice is the instrument of its part.
     *
     * @param name what they are called
     * @throws UnreadableMusic if the file cannot be read, has no such melody, or one longer than a theme
     */
    public static OwnTheme theme(Tables tables, String name, byte[] bytes, MelodyWishes wishes) {
        return new OwnThemes(tables, wishes).named(name, bytes);
    }
}
