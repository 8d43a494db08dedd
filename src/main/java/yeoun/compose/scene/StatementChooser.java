package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yeoun.chance.Seed;
import yeoun.craft.Tables;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.story.SceneEvent;
import yeoun.theme.Operators;
import yeoun.theme.Theme;

/** Decides who is stated where: by who is there, who is new, and where nobody speaks. */
public final class StatementChooser {

    /** How much likelier somebody leads in the scene in which their theme is to be heard whole. */
    private static final double ITS_SCENE = 2.5;

    private final VariationChooser variations;

    /** A chooser with these tables and operators. */
    public StatementChooser(Tables tables, Operators operators) {
        this.variations = new VariationChooser(tables, operators);
    }

    /** Who leads each section; nobody where nobody of the cast is there. */
    public List<Optional<Player>> leads(
            List<Section> sections, List<Player> players, Map<String, ExposurePlan.Stage> stages, Seed seed) {
        List<Optional<Player>> leads = new ArrayList<>();
        Map<String, Integer> led = new LinkedHashMap<>();
        String before = "";
        for (Section section : sections) {
            List<Player> there = speaking(section, present(section, players), stages);
            String last = before;
            Optional<Player> lead = there.isEmpty() || section.silent()
                    ? Optional.empty()
                    : Optional.of(seed.at(section.index())
                            .pick(
                                    there,
                                    p -> weight(p, section, last, led.getOrDefault(p.name(), 0))
                                            * (stages.get(p.name()) == ExposurePlan.Stage.WHOLE ? ITS_SCENE : 1)));
            lead.ifPresent(p -> led.merge(p.name(), 1, Integer::sum));
            before = lead.map(Player::name).orElse(before);
            leads.add(lead);
        }
        return leads;
    }

    private static List<Player> present(Section section, List<Player> players) {
        List<Player> there = new ArrayList<>();
        for (String name : section.present()) {
            players.stream().filter(p -> p.name().equals(name)).forEach(there::add);
        }
        return there;
    }

    /** Those who may speak: the withheld only where nobody else can, or where the moment is theirs. */
    private static List<Player> speaking(Section section, List<Player> there, Map<String, ExposurePlan.Stage> stages) {
        List<Player> speaking = there.stream()
                .filter(player -> stages.get(player.name()) != ExposurePlan.Stage.WITHHELD || opens(section, player))
                .toList();
        return speaking.isEmpty() ? there : speaking;
    }

    private static boolean opens(Section section, Player player) {
        return section.opening()
                .flatMap(SceneEvent::who)
                .filter(player.name()::equals)
                .isPresent();
    }

    private static double weight(Player player, Section section, String last, int led) {
        double weight = 1;
        if (section.present().indexOf(player.name()) == 0) {
            weight += 0.6;
        }
        weight += opens(section, player) ? 20 : 0;
        for (SceneEvent event : section.events()) {
            boolean theirs = event.who().map(player.name()::equals).orElse(false);
            weight += theirs ? 1.5 : 0;
        }
        if (led == 0) {
            weight += 0.8;
        }
        return player.name().equals(last) && led > 1 ? weight * 0.6 : weight;
    }

    /** The meter of a section: that of the theme that leads it, or of the section before. */
    public static List<Meter> meters(List<Optional<Player>> leads) {
        Meter meter = leads.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(p -> p.theme().melody().meter())
                .orElse(Meter.COMMON);
        List<Meter> meters = new ArrayList<>();
        for (Optional<Player> lead : leads) {
            meter = lead.map(p -> p.theme().melody().meter()).orElse(meter);
            meters.add(meter);
        }
        return meters;
    }

    /**
     * The statements, in order.
     *
     * @param heard how often each theme was heard before; counted on
     * @param stages how themes are heard in this scene, where there is a plan for them
     */
    public List<Telling> tell(
            List<TimedSection> sections,
            List<Optional<Player>> leads,
            List<Player> players,
            Map<String, Integer> heard,
            Map<String, ExposurePlan.Stage> stages,
            Seed seed) {
        Told told = new Told(players, heard, new TreeMap<>(stages), new ArrayList<>());
        Map<String, Place> wholes = wholes(sections, leads, stages);
        for (TimedSection timed : sections) {
            int index = timed.section().index();
            Optional<Player> lead = leads.get(index);
            if (lead.isPresent()) {
                for (int[] run : freeRuns(timed)) {
                    boolean whole = new Place(index, run[0])
                            .equals(wholes.get(lead.get().name()));
                    fill(timed, run, whole, lead.get(), told, seed.at(index).at(run[0]));
                }
            }
        }
        return List.copyOf(told.tellings);
    }

    /**
     * What was told so far.
     *
     * @param heard how often each theme was heard
     * @param stages how themes are heard now
     */
    private record Told(
            List<Player> players,
            Map<String, Integer> heard,
            Map<String, ExposurePlan.Stage> stages,
            List<Telling> tellings) {

        ExposurePlan.Stage stage(Player player) {
            return stages.getOrDefault(player.name(), ExposurePlan.Stage.FREE);
        }
    }

    /**
     * Where a theme is to be heard whole.
     *
     * @param section the section
     * @param first the first bar of the run of free bars
     */
    private record Place(int section, int first) {}

    /** For each theme that is to be heard whole the place that has room for it and feels most like it; the widest if none has. */
    private static Map<String, Place> wholes(
            List<TimedSection> sections, List<Optional<Player>> leads, Map<String, ExposurePlan.Stage> stages) {
        Map<String, Place> places = new TreeMap<>();
        Map<String, Double> best = new TreeMap<>();
        for (TimedSection timed : sections) {
            Section section = timed.section();
            Optional<Player> lead =
                    leads.get(section.index()).filter(player -> stages.get(player.name()) == ExposurePlan.Stage.WHOLE);
            for (int[] run : lead.isPresent() ? freeRuns(timed) : List.<int[]>of()) {
                Player player = lead.orElseThrow();
                int bars = Math.min(run[1], player.bars());
                double score = 2.0 * bars / player.bars()
                        - player.portrait().emotion().distance(section.emotion())
                        + (opens(section, player) ? 1 : 0);
                if (score > best.getOrDefault(player.name(), Double.NEGATIVE_INFINITY)) {
                    best.put(player.name(), score);
                    places.put(player.name(), new Place(section.index(), run[0]));
                }
            }
        }
        return places;
    }

    /** Runs of bars in which nobody speaks, as first bar and number of bars. */
    private static List<int[]> freeRuns(TimedSection timed) {
        List<int[]> runs = new ArrayList<>();
        List<TimedSection.GridBar> bars = timed.bars();
        int start = -1;
        for (int i = 0; i <= bars.size(); i++) {
            boolean free = i < bars.size() && bars.get(i).meter().equals(timed.meter()) && isFree(timed, bars.get(i));
            if (free && start < 0) {
                start = i;
            }
            if (!free && start >= 0) {
                runs.add(new int[] {start, i - start});
                start = -1;
            }
        }
        return runs;
    }

    private static boolean isFree(TimedSection timed, TimedSection.GridBar bar) {
        Rational from = timed.seconds(bar.onset());
        Rational to = timed.seconds(bar.end().min(timed.end()));
        return !timed.section().isSpoken(from, to);
    }

    private void fill(TimedSection timed, int[] run, boolean whole, Player lead, Told told, Seed seed) {
        int first = run[0];
        int count = run[1];
        boolean opensCue = timed.section().index() == 0 && first == 0;
        boolean waits = opensCue && count >= (whole ? lead.bars() + 2 : 7);
        int at = first + (waits ? 2 : 0);
        int end = first + count;
        Player player = lead;
        for (int turn = 0; end - at >= (turn == 0 ? 1 : 2) && turn < 4; turn++) {
            boolean reveals = turn == 0 && whole;
            if (reveals) {
                told.stages.put(lead.name(), ExposurePlan.Stage.WHOLE);
            }
            ExposurePlan.Stage stage = reveals ? ExposurePlan.Stage.WHOLE : before(told.stage(player));
            Telling telling = telling(timed, at, end - at, player, stage, told, seed.at(turn));
            told.tellings.add(telling);
            boolean clear = telling.recognisability() >= Exposure.CLEAR;
            told.heard.merge(player.name(), clear || turn == 0 ? 1 : 0, Integer::sum);
            if (reveals) {
                told.stages.put(lead.name(), ExposurePlan.Stage.FREE);
            }
            int left = end - at - telling.bars();
            boolean hint = stage == ExposurePlan.Stage.HINT;
            if (hint && turn == 1) {
                break;
            }
            at += telling.bars() + (hint && left >= 4 ? 2 : left >= 3 ? 1 : 0);
            player = answer(timed.section(), lead, player, told);
        }
    }

    /** What is to be heard whole in this scene is hinted at until then. */
    private static ExposurePlan.Stage before(ExposurePlan.Stage stage) {
        return stage == ExposurePlan.Stage.FREE ? stage : ExposurePlan.Stage.HINT;
    }

    /** Whoever else is there answers; alone, the lead goes on. */
    private static Player answer(Section section, Player lead, Player last, Told told) {
        for (Player other : present(section, told.players)) {
            boolean sameMeter =
                    other.theme().melody().meter().equals(lead.theme().melody().meter());
            boolean speaks = told.stage(other) != ExposurePlan.Stage.WITHHELD;
            if (!other.equals(last) && sameMeter && speaks) {
                return other;
            }
        }
        return lead;
    }

    private Telling telling(
            TimedSection timed, int bar, int room, Player player, ExposurePlan.Stage stage, Told told, Seed seed) {
        int before = told.heard.getOrDefault(player.name(), 0);
        boolean planned = stage != ExposurePlan.Stage.FREE;
        Portion portion = planned ? portion(player, room, stage) : portion(player, room, before, seed.at("portion"));
        Section section = timed.section();
        boolean entry = section.opening()
                .flatMap(SceneEvent::role)
                .filter(r -> r == SceneEvent.Role.ENTRY)
                .isPresent();
        double floor = Exposure.floor(
                before, entry || planned, player.portrait().emotion().distance(section.emotion()));
        int needs = portion.bars(player);
        List<Theme> others = told.players.stream()
                .filter(other -> !other.equals(player))
                .map(Player::theme)
                .toList();
        VariationChoice choice = variations.choose(
                player,
                new VariationWish(
                        portion,
                        section.emotion(),
                        Set.of(),
                        floor,
                        !planned && room >= 2 * needs,
                        false,
                        planned ? 0 : before,
                        others),
                seed.at("variation"));
        boolean stretches = choice.variation().operators().stream()
                .anyMatch(op -> List.of("augmentation", "sequence-up", "sequence-down", "suspension")
                        .contains(op));
        int takes = Math.min(room, stretches ? 2 * needs : needs);
        return new Telling(
                player,
                section.index(),
                bar,
                takes,
                portion,
                choice.variation(),
                floor,
                choice.recognisability(),
                Telling.change(player.portrait().emotion(), section.emotion()));
    }

    /** As much as the plan says, and there is room for. */
    private static Portion portion(Player player, int room, ExposurePlan.Stage stage) {
        Portion wanted = stage == ExposurePlan.Stage.WHOLE ? Portion.WHOLE : Portion.IDEA;
        for (Portion portion : List.of(wanted, Portion.OPENING, Portion.IDEA)) {
            boolean hints = wanted == Portion.WHOLE || portion == Portion.IDEA;
            if (hints && room >= portion.bars(player)) {
                return portion;
            }
        }
        return Portion.HEAD;
    }

    private static Portion portion(Player player, int room, int heard, Seed seed) {
        int whole = Portion.WHOLE.bars(player);
        if (room >= whole && (heard == 0 || seed.chance(0.7))) {
            return Portion.WHOLE;
        }
        int opening = Portion.OPENING.bars(player);
        if (room >= opening) {
            return heard > 1 && seed.at("close").chance(0.35) ? Portion.CLOSE : Portion.OPENING;
        }
        return room >= 2 ? Portion.IDEA : Portion.HEAD;
    }
}
