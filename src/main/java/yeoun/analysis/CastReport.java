package yeoun.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import yeoun.score.Score;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Kinship;
import yeoun.theme.Likeness;
import yeoun.theme.Melody;
import yeoun.theme.MotifDistance;
import yeoun.theme.Theme;

/**
 * How the themes of a cast stand to each other, and how much of a house style is in the music.
 *
 * @param members everyone, in the order of the cast
 * @param distances the distance between the heads of every two, 0 to 1, {@link MotifDistance}; 0 on the diagonal
 * @param kin what kin share
 * @param coverage how much of the house style is heard; empty without a house style
 */
public record CastReport(
        List<Member> members, List<List<Double>> distances, List<Shared> kin, List<Coverage> coverage) {

    /** A matrix of so many is read on a page. */
    private static final int READABLE = 16;

    private static final int PAIRS = 30;

    public CastReport {
        members = List.copyOf(members);
        distances = distances.stream().map(List::copyOf).toList();
        kin = List.copyOf(kin);
        coverage = List.copyOf(coverage);
    }

    /**
     * Someone of the cast.
     *
     * @param name the name
     * @param key the key of the theme
     * @param tempo its beats a minute
     * @param form its form
     * @param nearest who is nearest by the distance of heads; empty for one alone
     * @param distance how far that one is
     * @param likeness how recognisable the two whole themes are as each other, 0 to 1
     */
    public record Member(
            String name,
            String key,
            double tempo,
            String form,
            Optional<String> nearest,
            double distance,
            double likeness) {}

    /**
     * What two who are kin share.
     *
     * @param one the one
     * @param other the other
     * @param kinship what they are to each other
     * @param distance how far their heads are apart
     * @param what the longest run of moves that both heads have, as scale steps; empty if they have none in common
     */
    public record Shared(String one, String other, Kinship kinship, double distance, String what) {}

    /**
     * How much of one thing of the house style is heard.
     *
     * @param what the thing
     * @param found in how many
     * @param of of how many
     * @param target the share that makes one show (MUSIC 5.10), 0 to 1
     */
    public record Coverage(String what, int found, int of, double target) {

        /** Whether there is enough of it; yes where there is nothing to count. */
        public boolean isEnough() {
            return of == 0 || found >= target * of;
        }
    }

    /**
     * A report on a cast with its themes, in the same order, and its cues.
     *
     * @param cues the scores of the cues
     * @param closings the cadence that each cue ends with, where it ends with one
     */
    public static CastReport of(
            Cast cast, HouseStyle house, List<Theme> themes, List<Score> cues, List<Optional<String>> closings) {
        List<List<Double>> distances = new ArrayList<>();
        for (Theme one : themes) {
            distances.add(themes.stream()
                    .map(other -> one == other ? 0 : MotifDistance.between(one, other))
                    .toList());
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            members.add(member(themes, distances, i));
        }
        return new CastReport(
                members, distances, kin(cast, themes, distances), HouseCoverage.of(house, themes, cues, closings));
    }

    private static Member member(List<Theme> themes, List<List<Double>> distances, int index) {
        int nearest = -1;
        for (int other = 0; other < themes.size(); other++) {
            boolean nearer = nearest < 0
                    || distances.get(index).get(other) < distances.get(index).get(nearest);
            nearest = other != index && nearer ? other : nearest;
        }
        Theme theme = themes.get(index);
        boolean alone = nearest < 0;
        return new Member(
                theme.character(),
                theme.key().toString(),
                theme.tempo(),
                theme.form(),
                alone ? Optional.empty() : Optional.of(themes.get(nearest).character()),
                alone ? 1 : distances.get(index).get(nearest),
                alone ? 0 : Likeness.ofEither(theme, themes.get(nearest)));
    }

    private static List<Shared> kin(Cast cast, List<Theme> themes, List<List<Double>> distances) {
        List<Shared> kin = new ArrayList<>();
        List<CharacterProfile> profiles = cast.characters();
        for (int i = 0; i < themes.size(); i++) {
            for (int j = i + 1; j < themes.size(); j++) {
                Optional<Kinship> bond = cast.kinship(profiles.get(i), profiles.get(j));
                if (bond.isPresent()) {
                    String what = shared(
                            themes.get(i).motif().melody(),
                            themes.get(j).motif().melody());
                    kin.add(new Shared(
                            profiles.get(i).name(),
                            profiles.get(j).name(),
                            bond.get(),
                            distances.get(i).get(j),
                            what));
                }
            }
        }
        return kin;
    }

    /** The longest run of moves that two heads have in common, straight or mirrored, of at least two moves. */
    private static String shared(Melody one, Melody other) {
        int[] a = steps(one);
        String straight = longest(a, steps(other));
        String mirrored = longest(a, steps(other.inverted(2)));
        if (straight.isEmpty() && mirrored.isEmpty()) {
            return "";
        }
        return mirrored.length() > straight.length() ? mirrored + ", mirrored" : straight;
    }

    private static int[] steps(Melody melody) {
        int[] steps = new int[Math.max(0, melody.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = melody.degrees().get(i + 1).steps()
                    - melody.degrees().get(i).steps();
        }
        return steps;
    }

    private static String longest(int[] a, int[] b) {
        int best = 1;
        int from = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                int length = 0;
                while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    from = i;
                }
            }
        }
        List<String> moves = new ArrayList<>();
        for (int i = from; best > 1 && i < from + best; i++) {
            moves.add(a[i] > 0 ? "+" + a[i] : Integer.toString(a[i]));
        }
        return String.join(" ", moves);
    }

    /** Any two who are no kin, and nearer than they should be: {@link MotifDistance#STRANGERS}. */
    public List<String> tooNear() {
        List<String> near = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                String one = members.get(i).name;
                String other = members.get(j).name;
                boolean bound = kin.stream().anyMatch(k -> k.one.equals(one) && k.other.equals(other));
                double least = bound ? MotifDistance.KIN : MotifDistance.STRANGERS;
                if (distances.get(i).get(j) < least) {
                    near.add(one + " and " + other);
                }
            }
        }
        return near;
    }

    /** A line or two: how many, who is nearest to whom, and whether anyone is too near. */
    public String summary() {
        Optional<Member> closest = members.stream()
                .filter(m -> m.nearest.isPresent())
                .max((a, b) -> Double.compare(a.likeness, b.likeness));
        String most = closest.map(m -> String.format(
                        Locale.ROOT,
                        "; most alike: %s and %s (likeness %.2f, heads %.2f apart)",
                        m.name,
                        m.nearest.orElseThrow(),
                        m.likeness,
                        m.distance))
                .orElse("");
        String near = tooNear().isEmpty() ? "" : "; too near: " + String.join(", ", tooNear());
        String missing = coverage.stream()
                .filter(c -> !c.isEnough())
                .map(c -> c.what + ": " + c.found + " of " + c.of)
                .collect(Collectors.joining(", "));
        long keys = members.stream().map(Member::key).distinct().count();
        return "cast of " + members.size() + " in " + keys + (keys == 1 ? " key" : " keys") + most + near
                + (missing.isEmpty() ? "" : "; little of the house in " + missing);
    }

    /** The report as a page of Markdown. */
    public String text() {
        StringBuilder page = new StringBuilder("# The cast\n\n" + summary() + ".\n\n");
        page.append(
                "| | character | key | tempo | form | nearest | heads apart | themes alike |\n|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < members.size(); i++) {
            Member m = members.get(i);
            page.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s | %.0f | %s | %s | %.2f | %.2f |\n",
                    i + 1,
                    cell(m.name),
                    m.key,
                    m.tempo,
                    m.form,
                    cell(m.nearest.orElse("")),
                    m.distance,
                    m.likeness));
        }
        page.append("\nDistances between heads, 0 to 1; strangers are to be .35 apart, kin .20");
        if (members.size() <= READABLE) {
            appendMatrix(page);
        } else {
            appendNearest(page);
        }
        if (!kin.isEmpty()) {
            page.append("\nKin:\n\n");
        }
        for (Shared shared : kin) {
            page.append(String.format(
                    Locale.ROOT,
                    "- %s and %s (%s): %s, heads %.2f apart\n",
                    shared.one,
                    shared.other,
                    shared.kinship.word(),
                    shared.what.isEmpty() ? "they share no run of moves" : "they share the moves " + shared.what,
                    shared.distance));
        }
        if (!coverage.isEmpty()) {
            page.append("\nThe house style:\n\n");
        }
        for (Coverage one : coverage) {
            page.append(String.format(
                    Locale.ROOT,
                    "- %s: %d of %d (at least %.0f %% make one show)%s\n",
                    one.what,
                    one.found,
                    one.of,
                    100 * one.target,
                    one.isEnough() ? "" : " - too few"));
        }
        return page.toString();
    }

    private void appendMatrix(StringBuilder page) {
        page.append(":\n\n|  |");
        for (int i = 0; i < members.size(); i++) {
            page.append(" ").append(i + 1).append(" |");
        }
        page.append("\n|---|").append("---|".repeat(members.size())).append("\n");
        for (int i = 0; i < members.size(); i++) {
            page.append("| ").append(i + 1).append(" |");
            for (int j = 0; j < members.size(); j++) {
                page.append(
                        i == j
                                ? " |"
                                : String.format(
                                        Locale.ROOT, " %.2f |", distances.get(i).get(j)));
            }
            page.append("\n");
        }
    }

    /** Of a large cast the nearest pairs: most distances are large, and nobody reads them. */
    private void appendNearest(StringBuilder page) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(new int[] {i, j});
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> distances.get(pair[0]).get(pair[1])));
        page.append(String.format(
                Locale.ROOT,
                "; the %d nearest of %d pairs, all of which are in cast.json:\n\n| | heads apart |\n|---|---|\n",
                PAIRS,
                pairs.size()));
        for (int[] pair : pairs.subList(0, PAIRS)) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s – %s | %.2f |\n",
                    cell(members.get(pair[0]).name),
                    cell(members.get(pair[1]).name),
                    distances.get(pair[0]).get(pair[1])));
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
