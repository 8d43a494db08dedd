package yeoun;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeoun.chance.Seed;
import yeoun.compose.ArrangedTheme;
import yeoun.compose.Composer;
import yeoun.compose.RankedTake;
import yeoun.compose.ThemeTake;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.VariationChoice;
import yeoun.format.LeadSheet;
import yeoun.format.MidiOptions;
import yeoun.score.Performance;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.Feeling;
import yeoun.theme.Judgement;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Theme;

/** A character's theme, composed; it is arranged when its score is asked for. */
public final class ComposedTheme implements Music {

    private final Composer composer;
    private final ThemeTake take;
    private final Optional<Judgement> ranked;
    /** Arranged when it is first asked for: a pure function of the take, so that two threads at most arrange it twice. */
    private volatile @Nullable ArrangedTheme arranged;

    ComposedTheme(Composer composer, ThemeTake take) {
        this(composer, take, Optional.empty());
    }

    ComposedTheme(Composer composer, RankedTake ranked) {
        this(composer, ranked.take(), Optional.of(ranked.judgement()));
    }

    private ComposedTheme(Composer composer, ThemeTake take, Optional<Judgement> ranked) {
        this.composer = composer;
        this.take = take;
        this.ranked = ranked;
    }

    /**
     * How good it is, by named criteria: hook, climax, closure, singability, interest, unity,
     * harmony, feeling, humanity; for one of several takes also distinctness from those that rank above it.
     */
    public Judgement judgement() {
        return ranked.orElseGet(() -> composer.judge(take));
    }

    /** The theme: its motif, melody, progression and key. */
    public Theme theme() {
        return take.theme();
    }

    /** The profile it was composed for. */
    public CharacterProfile character() {
        return take.portrait().profile();
    }

    /** The theme with all that is needed to carry on from it; {@link yeoun.catalog.JsonText} writes it to a file. */
    public Manuscript manuscript() {
        return take.manuscript();
    }

    /**
     * Another take that keeps what is locked, identical to the note; this one stays as it is.
     *
     * @throws IllegalArgumentException if the locks name bars that there are not, or conflict
     * @throws yeoun.chance.Unsatisfiable if what is kept leaves nothing to choose
     */
    public ComposedTheme retake(Locks locks, long newSeed) {
        return new ComposedTheme(composer, composer.retake(manuscript(), locks, new Seed(newSeed)));
    }

    /** What the profile did not say and so was chosen, as sentences. */
    public List<String> defaults() {
        return take.portrait().defaults();
    }

    /** The progressions of the bank that its phrases follow, by name. */
    public List<String> progressions() {
        return take.harmonyPlan().progressions();
    }

    /** The cadence that ends each phrase, by name; empty where a phrase only breathes. */
    public List<String> cadences() {
        return take.cadences().stream().map(c -> c.map(x -> x.id()).orElse("")).toList();
    }

    /** The seed it was composed with. */
    public Seed seed() {
        return take.seed();
    }

    /** The tune with its chords as a lead sheet, as an SVG drawing. */
    public String leadSheetSvg() {
        return LeadSheet.of(score()).svg();
    }

    @Override
    public Score score() {
        return arranged().score();
    }

    private ArrangedTheme arranged() {
        ArrangedTheme known = arranged;
        if (known == null) {
            known = composer.arrange(take);
            arranged = known;
        }
        return known;
    }

    @Override
    public Performance performance() {
        return composer.perform(take, score());
    }

    @Override
    public List<Reason> explain() {
        return composer.explain(take, arranged());
    }

    @Override
    public MidiOptions midiOptions() {
        return MidiOptions.PLAIN;
    }

    /** The theme varied towards a feeling, from its own seed. */
    ComposedVariation towards(Feeling feeling, double floor) {
        Seed seed = take.seed().at("book");
        Player player = composer.player(take);
        VariationChoice choice = composer.chooseVariations(player, feeling, floor, List.of(), 1, seed)
                .get(0);
        return new ComposedVariation(composer, composer.vary(player, choice, feeling, floor, seed), seed);
    }

    ThemeTake take() {
        return take;
    }
}
