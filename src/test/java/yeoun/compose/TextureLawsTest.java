package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.ComposedCue;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.craft.BarPlay;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.SceneEvent;

/** What holds of every accompaniment, whoever plays and whatever was drawn. */
class TextureLawsTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final int SEEDS = 6;
    private static final int ENDINGS = 20;
    private static final String WHAT = "accompaniment ";

    static List<String> characters() {
        return List.copyOf(YEOUN.catalog().characters());
    }

    private static List<ComposedTheme> themes(String character) {
        List<ComposedTheme> themes = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            themes.add(YEOUN.theme(YEOUN.catalog().character(character), seed));
        }
        return themes;
    }

    private static List<Note> notes(Score score, Part.Role role) {
        return score.parts().stream()
                .filter(p -> p.role() == role)
                .flatMap(p -> p.notes().stream())
                .toList();
    }

    private static Set<Integer> sounding(List<Note> notes, Rational at) {
        Set<Integer> sounding = new TreeSet<>();
        for (Note note : notes) {
            if (note.onset().compareTo(at) <= 0 && note.end().isMoreThan(at)) {
                sounding.add(note.pitch().midi());
            }
        }
        return sounding;
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noTwoPlayersSoundTheSameChordInTheSameOctave(String character) {
        for (ComposedTheme theme : themes(character)) {
            List<Note> pad = notes(theme.score(), Part.Role.PAD);
            List<Note> figure = notes(theme.score(), Part.Role.CHORDS);
            for (Note note : pad) {
                Set<Integer> held = sounding(pad, note.onset());
                assertThat(sounding(figure, note.onset()))
                        .as(character + " at " + note.onset())
                        .matches(struck -> held.size() < 2 || !struck.containsAll(held));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noLeftHandDoublesTheBassOnOnePitch(String character) {
        for (ComposedTheme theme : themes(character)) {
            List<Note> bass = notes(theme.score(), Part.Role.BASS);
            for (Part part : theme.score().parts()) {
                if (part.role() == Part.Role.CHORDS && part.instrument().isKeyboard()) {
                    assertThat(part.notes())
                            .noneMatch(note -> bass.stream()
                                    .anyMatch(low -> low.onset().equals(note.onset())
                                            && low.pitch().midi()
                                                    == note.pitch().midi()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("characters")
    void nobodyIsAskedForMoreNotesThanTheyStrike(String character) {
        for (ComposedTheme theme : themes(character)) {
            double whole = 60
                    / theme.theme().tempo()
                    / theme.theme().melody().meter().beat(0).toDouble();
            for (Part part : theme.score().parts()) {
                boolean accompanies = part.role() == Part.Role.CHORDS || part.role() == Part.Role.BASS;
                for (int i = 1; accompanies && i < part.notes().size(); i++) {
                    Rational gap = part.notes()
                            .get(i)
                            .onset()
                            .minus(part.notes().get(i - 1).onset());
                    assertThat(gap.isZero() || part.instrument().canStrike(1 / (gap.toDouble() * whole) - 1e-9))
                            .as(character + ": " + part.name() + " at "
                                    + part.notes().get(i).onset())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("characters")
    void answersStandOnlyWhereTheTuneHoldsOrRestsAndEndingsAtTheEnd(String character) {
        for (ComposedTheme theme : themes(character)) {
            List<Note> tune = notes(theme.score(), Part.Role.MELODY);
            Rational bar = theme.theme().melody().meter().bar();
            Rational beat = theme.theme().melody().meter().beat(0);
            for (Reason reason : bars(theme.explain())) {
                BarPlay play = play(reason);
                Rational end = reason.at().plus(bar);
                if (play.kind() == BarPlay.Kind.ANSWER) {
                    assertThat(leavesRoom(tune, reason.at(), end, beat))
                            .as(reason.toString())
                            .isTrue();
                }
                assertThat(play.kind() == BarPlay.Kind.ENDING)
                        .isEqualTo(end.equals(theme.score().length()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("characters")
    void seedsEndInSeveralWaysAndWhatIsSilentIsSilent(String character) {
        Map<BarPlay, Integer> endings = new EnumMap<>(BarPlay.class);
        for (long seed = 0; seed < ENDINGS; seed++) {
            ComposedTheme theme = YEOUN.theme(YEOUN.catalog().character(character), seed);
            List<Reason> reasons = bars(theme.explain());
            Reason last = reasons.get(reasons.size() - 1);
            endings.merge(play(last), 1, Integer::sum);
            for (Part part : theme.score().parts()) {
                boolean accompanies = part.role() != Part.Role.MELODY && part.role() != Part.Role.DOUBLE;
                if (accompanies && play(last) == BarPlay.SILENT && !isHeterophonic(part, theme)) {
                    assertThat(part.notes())
                            .as(character + " " + seed + " " + part.name())
                            .noneMatch(n -> n.end().isMoreThan(last.at()));
                }
            }
        }
        assertThat(endings).hasSizeGreaterThanOrEqualTo(4);
        assertThat(endings.values()).allMatch(count -> count <= ENDINGS * 6 / 10);
    }

    private static boolean isHeterophonic(Part part, ComposedTheme theme) {
        return part.role() == Part.Role.COUNTERLINE
                && theme.theme().key().mode().isTori();
    }

    private static boolean leavesRoom(List<Note> tune, Rational from, Rational to, Rational beat) {
        List<Rational> onsets = new ArrayList<>(tune.stream()
                .map(Note::onset)
                .filter(o -> o.compareTo(from) >= 0 && o.isLessThan(to))
                .toList());
        onsets.add(to);
        onsets.add(0, from);
        for (int i = 1; i < onsets.size(); i++) {
            if (onsets.get(i).minus(onsets.get(i - 1)).compareTo(beat) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Reason> bars(List<Reason> reasons) {
        return reasons.stream().filter(r -> r.what().startsWith(WHAT)).toList();
    }

    private static BarPlay play(Reason reason) {
        return java.util.Arrays.stream(BarPlay.values())
                .filter(p -> reason.what().equals(WHAT + p.says()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> productions() {
        return List.copyOf(YEOUN.catalog().productions());
    }

    @ParameterizedTest
    @MethodSource("productions")
    void nobodyAnswersUnderDialogueAndTheLastBarOfACueAloneEnds(String id) {
        ComposedProduction production = YEOUN.compose(YEOUN.catalog().production(id), 7);
        for (ComposedCue cue : production.cues()) {
            Score score = cue.score();
            List<Rational> barlines = score.marks().stream()
                    .filter(Mark.MeterMark.class::isInstance)
                    .map(Mark::at)
                    .toList();
            assertThat(barlines).isNotEmpty();
            for (Reason reason : bars(cue.explain())) {
                Rational at = score.tempo().seconds(reason.at());
                boolean spoken = cue.scene().events().stream()
                        .anyMatch(e -> e.kind() == SceneEvent.Kind.DIALOGUE
                                && e.from().compareTo(at) <= 0
                                && e.to().isMoreThan(at));
                assertThat(spoken).as(cue.scene().title() + " " + reason).isFalse();
            }
        }
    }
}
