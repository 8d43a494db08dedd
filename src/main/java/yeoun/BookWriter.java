package yeoun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import yeoun.chance.Vote;
import yeoun.format.MidiFile;
import yeoun.format.MidiWriter;
import yeoun.format.ThemeBook;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.Kin;
import yeoun.story.Kinship;
import yeoun.theme.Theme;

/** Gathers what a theme book shows of a production. */
final class BookWriter {

    private static final int REASONS = 3;
    private static final int VARIATIONS = 3;

    /** How recognisable the variations of a book stay. */
    private static final double FLOOR = 0.6;

    /** A variation goes at least so far from what the character feels by nature. */
    private static final double FAR = 0.45;

    /** Where variations go, in emotional space; the first that are far from the character are taken. */
    private static final Map<String, Emotion> FEELINGS = feelings();

    private final ComposedProduction composed;

    BookWriter(ComposedProduction composed) {
        this.composed = composed;
    }

    private static Map<String, Emotion> feelings() {
        Map<String, Emotion> feelings = new LinkedHashMap<>();
        feelings.put("in grief", new Emotion(-0.75, -0.4, 0.5, -0.5));
        feelings.put("in triumph", new Emotion(0.75, 0.75, 0.2, 0.75));
        feelings.put("in suspense", new Emotion(-0.3, 0.3, 0.85, -0.2));
        feelings.put("in tenderness", new Emotion(0.65, -0.4, 0.1, 0));
        feelings.put("in joy", new Emotion(0.8, 0.5, 0.1, 0.45));
        return feelings;
    }

    ThemeBook book() {
        List<ThemeBook.Character> cast =
                composed.themes().stream().map(this::character).toList();
        List<ThemeBook.Scene> scenes =
                composed.cues().stream().map(BookWriter::scene).toList();
        String about = cast.size() + " themes and " + scenes.size() + " scenes, composed by Yeoun with seed "
                + composed.seed();
        return new ThemeBook(
                composed.production().title(), composed.production().korean().orElse(""), about, cast, scenes);
    }

    private ThemeBook.Character character(ComposedTheme composedTheme) {
        Theme theme = composedTheme.theme();
        CharacterProfile profile = composedTheme.character();
        List<String> facts = List.of(
                theme.key().toString(),
                theme.melody().meter().toString(),
                String.format(Locale.ROOT, "%.0f beats a minute", theme.tempo()),
                theme.form(),
                composedTheme.score().parts().get(0).name());
        Performance played = composedTheme.performance();
        ThemeBook.Sound sound = new ThemeBook.Sound(
                "theme of " + profile.name(), "", played, files(composedTheme, played, profile.name()));
        return new ThemeBook.Character(
                profile, facts, sound, reasons(composedTheme), kin(profile), variations(composedTheme));
    }

    /** The rules that spoke loudest for what was chosen, over all its notes and chords. */
    private static List<ThemeBook.Reason> reasons(ComposedTheme theme) {
        Map<String, Double> totals = new TreeMap<>();
        Map<String, Vote> votes = new TreeMap<>();
        Map<String, Reason> loudest = new TreeMap<>();
        for (Reason reason : theme.explain()) {
            for (Vote vote : reason.votes()) {
                String name = vote.rule().name();
                totals.merge(name, vote.contribution(), Double::sum);
                Vote before = votes.get(name);
                if (before == null || vote.contribution() > before.contribution()) {
                    votes.put(name, vote);
                    loudest.put(name, reason);
                }
            }
        }
        return totals.entrySet().stream()
                .filter(total -> total.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(REASONS)
                .map(total -> reason(
                        Objects.requireNonNull(votes.get(total.getKey())),
                        Objects.requireNonNull(loudest.get(total.getKey())),
                        theme.score()))
                .toList();
    }

    private static ThemeBook.Reason reason(Vote vote, Reason place, Score score) {
        String where = "Heard most at " + place.what() + " in bar " + barAt(score, place.at()) + ".";
        return new ThemeBook.Reason(vote.rule().says(), vote.rule().because(), where);
    }

    private static int barAt(Score score, Rational position) {
        int number = 1;
        for (Bar bar : score.bars()) {
            number = bar.onset().compareTo(position) <= 0 ? bar.number() : number;
        }
        return number;
    }

    /** What others are to a character, whichever of them said so. */
    private Map<String, String> kin(CharacterProfile profile) {
        Map<String, String> kin = new LinkedHashMap<>();
        profile.kin().forEach(bond -> kin.put(bond.to(), bond.as().word()));
        for (CharacterProfile other : composed.production().cast().characters()) {
            for (Kin bond : other.kin()) {
                if (bond.to().equals(profile.name())) {
                    kin.putIfAbsent(other.name(), seenFromThere(bond.as()).word());
                }
            }
        }
        return kin;
    }

    private static Kinship seenFromThere(Kinship as) {
        return switch (as) {
            case PARENT -> Kinship.CHILD;
            case CHILD -> Kinship.PARENT;
            default -> as;
        };
    }

    private List<ThemeBook.Sound> variations(ComposedTheme theme) {
        List<ThemeBook.Sound> variations = new ArrayList<>();
        Emotion own = theme.character().emotion();
        FEELINGS.entrySet().stream()
                .filter(feeling -> feeling.getValue().distance(own) >= FAR)
                .sorted(Comparator.comparingDouble(
                        feeling -> -feeling.getValue().distance(own)))
                .limit(VARIATIONS)
                .forEach(feeling -> {
                    ComposedVariation varied = theme.towards(Feeling.of(feeling.getValue()), FLOOR);
                    String label = theme.character().name() + " " + feeling.getKey();
                    String says = varied.variation() + " · " + Math.round(100 * varied.likeness()) + " % alike";
                    variations.add(new ThemeBook.Sound(label, says, varied.performance(), List.of()));
                });
        return variations;
    }

    private static ThemeBook.Scene scene(ComposedCue cue) {
        var sheet = cue.sheet();
        String says = sheet.startTimecode() + " – " + sheet.endTimecode() + " · " + sheet.key() + " · "
                + String.join(", ", sheet.instruments());
        Performance played = cue.performance();
        ThemeBook.Sound sound = new ThemeBook.Sound(sheet.title(), says, played, files(cue, played, sheet.title()));
        return new ThemeBook.Scene(cue.pictureSvg(), sound, sheet.decisions());
    }

    private static List<ThemeBook.File> files(Music music, Performance played, String title) {
        String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-");
        List<ThemeBook.File> files = new ArrayList<>();
        files.add(ThemeBook.File.packed(
                "MIDI as played",
                name + ".mid",
                "audio/midi",
                bytes(MidiWriter.performed(played, music.midiOptions()))));
        files.add(ThemeBook.File.packed(
                "MIDI as written", name + "-score.mid", "audio/midi", bytes(music.notatedMidi())));
        files.add(ThemeBook.File.packed(
                "MusicXML",
                name + ".musicxml",
                "application/vnd.recordare.musicxml+xml",
                music.musicXml().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static byte[] bytes(List<MidiFile> files) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.get(0).writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
