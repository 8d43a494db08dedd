package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yeoun.chance.Seed;
import yeoun.craft.Tables;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.story.SceneEvent;
import yeoun.theme.Operators;
import yeoun.theme.Theme;

/** Decides who is stated where: by who is there, who is new, and where nobody speaks. */
public final class StatementChooser {

    private final VariationChooser variations;

    /** A chooser with these tables and operators. */
    public StatementChooser(Tables tables, Operators operators) {
        this.variations = new VariationChooser(tables, operators);
    }

    /** Who leads each section; nobody where nobody of the cast is there. */
    public List<Optional<Player>> leads(List<Section> sections, List<Player> players, Seed seed) {
        List<Optional<Player>> leads = new ArrayList<>();
        Map<String, Integer> led = new LinkedHashMap<>();
        String before = "";
        for (Section section : sections) {
            List<Player> there = present(section, players);
            String last = before;
            Optional<Player> lead = there.isEmpty() || section.silent()
                    ? Optional.empty()
                    : Optional.of(seed.at(section.index())
                            .pick(there, p -> weight(p, section, last, led.getOrDefault(p.name(), 0))));
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

    private static double weight(Player player, Section section, String last, int led) {
        double weight = 1;
        if (section.present().indexOf(player.name()) == 0) {
            weight += 0.6;
        }
        boolean named = section.opening()
                .flatMap(SceneEvent::who)
                .filter(player.name()::equals)
                .isPresent();
        weight += named ? 20 : 0;
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
     */
    public List<Telling> tell(
            List<TimedSection> sections,
            List<Optional<Player>> leads,
            List<Player> players,
            Map<String, Integer> heard,
            Seed seed) {
        List<Telling> tellings = new ArrayList<>();
        for (TimedSection timed : sections) {
            Optional<Player> lead = leads.get(timed.section().index());
            if (lead.isPresent()) {
                Seed own = seed.at(timed.section().index());
                List<int[]> runs = freeRuns(timed);
                for (int[] run : runs) {
                    fill(timed, run[0], run[1], lead.get(), players, heard, own.at(run[0]), tellings);
                }
            }
        }
        return tellings;
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

    private void fill(
            TimedSection timed,
            int first,
            int count,
            Player lead,
            List<Player> players,
            Map<String, Integer> heard,
            Seed seed,
            List<Telling> tellings) {
        boolean opensCue = timed.section().index() == 0 && first == 0;
        int at = first + (opensCue && count >= 7 ? 2 : 0);
        int end = first + count;
        Player player = lead;
        for (int turn = 0; end - at >= (turn == 0 ? 1 : 2) && turn < 4; turn++) {
            Telling telling = telling(timed, at, end - at, player, players, heard, seed.at(turn));
            tellings.add(telling);
            boolean clear = telling.recognisability() >= Exposure.CLEAR;
            heard.merge(player.name(), clear || turn == 0 ? 1 : 0, Integer::sum);
            at += telling.bars() + (end - at - telling.bars() >= 3 ? 1 : 0);
            player = answer(timed.section(), lead, player, players);
        }
    }

    /** Whoever else is there answers; alone, the lead goes on. */
    private static Player answer(Section section, Player lead, Player last, List<Player> players) {
        for (Player other : present(section, players)) {
            boolean sameMeter =
                    other.theme().melody().meter().equals(lead.theme().melody().meter());
            if (!other.equals(last) && sameMeter) {
                return other;
            }
        }
        return lead;
    }

    private Telling telling(
            TimedSection timed,
            int bar,
            int room,
            Player player,
            List<Player> players,
            Map<String, Integer> heard,
            Seed seed) {
        int before = heard.getOrDefault(player.name(), 0);
        Portion portion = portion(player, room, before, seed.at("portion"));
        Section section = timed.section();
        boolean entry = section.opening()
                .flatMap(SceneEvent::role)
                .filter(r -> r == SceneEvent.Role.ENTRY)
                .isPresent();
        double floor = Exposure.floor(before, entry, player.portrait().emotion().distance(section.emotion()));
        int needs = portion.bars(player);
        List<Theme> others = players.stream()
                .filter(other -> !other.equals(player))
                .map(Player::theme)
                .toList();
        VariationChoice choice = variations.choose(
                player,
                new VariationWish(
                        portion, section.emotion(), Set.of(), floor, room >= 2 * needs, false, before, others),
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
