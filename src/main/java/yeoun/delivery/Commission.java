package yeoun.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.ComposedCue;
import yeoun.ComposedTheme;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.chance.Rule;
import yeoun.chance.Vote;
import yeoun.format.Slug;
import yeoun.score.Provenance;
import yeoun.score.Reason;

/**
 * What was asked for and what it was composed from: turns music into pieces that say where they come from.
 *
 * @param brief what the user wrote, the main file first; at least one
 * @param tables the tables and presets that were read
 * @param defaults what nobody decided, and what was taken instead
 * @param seed the seed, chosen or given
 */
public record Commission(
        List<Provenance.Source> brief, List<Provenance.Source> tables, List<String> defaults, long seed) {

    public Commission {
        brief = List.copyOf(brief);
        tables = List.copyOf(tables);
        defaults = List.copyOf(defaults);
    }

    /** Music composed by this engine from this brief with this seed. */
    public static Commission of(Yeoun yeoun, Brief<?> brief, long seed) {
        return new Commission(brief.sources(), yeoun.catalog().sources(), brief.defaults(), seed);
    }

    /** Takes of one theme, to choose from: versions in one folder. */
    public List<Piece> takes(List<ComposedTheme> takes) {
        List<Piece> pieces = new ArrayList<>();
        for (ComposedTheme take : takes) {
            int number = pieces.size() + 1;
            List<String> decisions = takes.size() == 1
                    ? List.of()
                    : List.of("take " + number + " of " + takes.size() + ", the best first: "
                            + take.judgement().why());
            pieces.add(piece(Slug.of(take.character().name()), number, take, decisions));
        }
        return pieces;
    }

    /** Themes and cues of one production: each in a folder of its own, also where names are alike. */
    public List<Piece> pieces(List<ComposedTheme> themes, List<ComposedCue> cues) {
        Set<String> taken = new HashSet<>();
        List<Piece> pieces = new ArrayList<>();
        for (ComposedTheme theme : themes) {
            String slug = distinct(Slug.of(theme.character().name()), taken);
            pieces.add(piece(slug, pieces.size() + 1, theme, List.of()));
        }
        for (ComposedCue cue : cues) {
            String slug = distinct(Slug.of(cue.scene().title()), taken);
            pieces.add(piece(slug, pieces.size() - themes.size() + 1, cue, List.of()));
        }
        return pieces;
    }

    private static String distinct(String slug, Set<String> taken) {
        String free = slug;
        for (int number = 2; !taken.add(free); number++) {
            free = slug + (slug.endsWith("-") ? "" : "-") + number;
        }
        return free;
    }

    /**
     * A piece of this commission.
     *
     * @param slug what its folder is called
     * @param number its place among the pieces of its kind, from 1
     * @param decisions what the user decided besides the brief
     */
    public Piece piece(String slug, int number, Music music, List<String> decisions) {
        return new Piece(slug, number, music, provenance(music, decisions));
    }

    private Provenance provenance(Music music, List<String> decisions) {
        List<String> chosen = new ArrayList<>(defaults);
        if (music instanceof ComposedTheme theme) {
            chosen.addAll(theme.defaults());
        }
        return new Provenance(Yeoun.version(), seed, brief, tables, weights(music), decisions, chosen);
    }

    /** Every rule's own weight, or the one it had in this music where a style, house or character gives another. */
    private static SortedMap<String, Double> weights(Music music) {
        SortedMap<String, Double> weights = new TreeMap<>();
        for (Rule rule : Yeoun.rules()) {
            weights.put(rule.name(), rule.weight());
        }
        if (music instanceof ComposedTheme theme) {
            weights.putAll(theme.character().rules().byRule());
        }
        for (Reason reason : music.explain()) {
            for (Vote vote : reason.votes()) {
                weights.put(vote.rule().name(), vote.weight());
            }
        }
        return weights;
    }
}
