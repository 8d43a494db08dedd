package yeoun.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.chance.Seed;
import yeoun.compose.Composer;
import yeoun.compose.VariedTheme;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.VariationChoice;
import yeoun.story.CharacterProfile;
import yeoun.story.Feeling;
import yeoun.story.HouseStyle;
import yeoun.theme.Counterpoint;
import yeoun.theme.Likeness;
import yeoun.theme.Theme;

/** What is done with themes of eight bars: varied towards twelve feelings, combined in pairs, compared in pairs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VariationBench {

    private static final int THEMES = 12;
    private static final double FLOOR = 0.5;

    private Composer composer;
    private List<Player> players;
    private List<Feeling> feelings;
    private List<VariationChoice> chosen;
    private int next;

    /** Composes the themes, and chooses a chain for each in a feeling of its own. */
    @Setup
    public void prepare() {
        Yeoun yeoun = Yeoun.standard();
        Catalog catalog = yeoun.catalog();
        composer = new Composer(catalog.tables(), catalog.motifs(), yeoun.operators());
        CharacterProfile hero =
                catalog.character("aren").toBuilder().form("sentence").build();
        players = new ArrayList<>();
        feelings = new ArrayList<>();
        chosen = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            players.add(
                    composer.player(composer.theme(hero, Yeoun.DEFAULT_STYLE, HouseStyle.NONE, new Seed(i))));
            feelings.add(yeoun.feeling(Yeoun.TWELVE.get(i)));
            chosen.add(choose(players.get(i), feelings.get(i), i));
        }
    }

    private VariationChoice choose(Player player, Feeling feeling, long seed) {
        return composer.chooseVariations(player, feeling, FLOOR, List.of(), 1, new Seed(seed))
                .get(0);
    }

    /** A chain of variations for a theme and a feeling. */
    @Benchmark
    public VariationChoice chainChosen() {
        int i = next++;
        return choose(players.get(i % THEMES), feelings.get((i / THEMES + i) % THEMES), i);
    }

    /** A variation with its texture, by a chain that is chosen already. */
    @Benchmark
    public VariedTheme variationRealised() {
        int i = next++;
        return composer.vary(
                players.get(i % THEMES), chosen.get(i % THEMES), feelings.get(i % THEMES), FLOOR, new Seed(i));
    }

    /** Whether two themes can sound at once, and how. */
    @Benchmark
    public Optional<Counterpoint.Fit> pairInCounterpoint() {
        int i = next++;
        return Counterpoint.of(theme(i), theme(i / THEMES + i + 1));
    }

    /** How recognisable one theme is as another. */
    @Benchmark
    public double likenessOfAPair() {
        int i = next++;
        Theme one = theme(i);
        Theme other = theme(i / THEMES + i + 1);
        return Likeness.of(
                one.melody(), one.key().mode(), other.melody(), other.key().mode());
    }

    private Theme theme(int i) {
        return players.get(i % THEMES).theme();
    }
}
