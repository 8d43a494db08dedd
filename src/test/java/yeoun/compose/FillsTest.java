package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.chance.Seed;
import yeoun.compose.theme.ThemePlanner;
import yeoun.craft.Instrument;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.theme.Operators;

/** What answers the tune answers it where it holds, within reach of who plays. */
class FillsTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final ThemePlanner PLANNER = new ThemePlanner(CATALOG.tables(), CATALOG.motifs());
    private static final Composer COMPOSER = new Composer(
            CATALOG.tables(),
            CATALOG.motifs(),
            Operators.of(CATALOG.tables().operators(), CATALOG.tables().modes()));
    private static final Instrument PIANO = CATALOG.tables().instruments().get("piano");
    private static final int SEEDS = 6;

    private record Filled(List<Note> tune, List<Note> fills) {}

    private static List<Filled> of(CharacterProfile profile) {
        List<Filled> all = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            ThemeTake take = COMPOSER.theme(profile, Yeoun.DEFAULT_STYLE, HouseStyle.NONE, new Seed(seed));
            MelodyPart tune = MelodyPart.of(take.theme().melody(), take.theme().key(), PIANO, take.offset(), false);
            Rational first = take.offset().plus(take.theme().melody().pickup());
            List<Rational> phrases = take.plan().form().phrases().stream()
                    .skip(1)
                    .map(p -> first.plus(take.theme().melody().meter().bar().times(p.firstBar())))
                    .toList();
            Fills fills = new Fills(take.theme(), take.portrait(), PLANNER.intervals(take.portrait()));
            all.add(new Filled(tune.notes(), fills.write(tune.notes(), take.offset(), phrases, PIANO, new Seed(seed))));
        }
        return all;
    }

    private static int notes(CharacterProfile profile) {
        return of(profile).stream().mapToInt(f -> f.fills().size()).sum();
    }

    @Test
    void theTuneBeginsNoNoteWhileItIsAnswered() {
        int heard = 0;
        for (String id : CATALOG.characters()) {
            for (Filled filled : of(CATALOG.character(id))) {
                heard += filled.fills().size();
                for (Note fill : filled.fills()) {
                    assertThat(filled.tune())
                            .as(id + " at " + fill.onset())
                            .noneMatch(n -> n.onset().compareTo(fill.onset()) >= 0
                                    && n.onset().isLessThan(fill.end()));
                    assertThat(fill.pitch().midi()).isBetween(PIANO.comfortLow(), PIANO.comfortHigh());
                }
            }
        }
        assertThat(heard).isGreaterThan(100);
    }

    @Test
    void joyIsAnsweredMoreOftenThanGrief() {
        CharacterProfile.Builder somebody = CharacterProfile.named("Somebody").form("period");
        Yeoun yeoun = Yeoun.standard();
        int joy = notes(somebody.feels(yeoun.feeling("joy")).build());
        int grief = notes(somebody.feels(yeoun.feeling("grief")).build());
        assertThat(joy).isGreaterThan(grief);
    }

    @Test
    void theFigureMakesRoomAndKeepsWhatIsBelow() {
        Rational quarter = Rational.of(1, 4);
        Note low = Note.of(Rational.ZERO, Rational.ONE, Pitch.parse("C2"));
        Note near = Note.of(quarter, quarter, Pitch.parse("E4"));
        Note elsewhere = Note.of(Rational.of(3, 4), quarter, Pitch.parse("E4"));
        Note fill = Note.of(quarter, quarter, Pitch.parse("G4"));
        assertThat(Fills.over(List.of(low, near, elsewhere), List.of(fill))).containsExactly(low, fill, elsewhere);
    }
}
