package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.chance.Draw;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.craft.BarPlay;

/** Draws how each bar of an accompaniment is played: the figure, a turn of it, an answer to the tune, an ending. */
public final class CourseWriter {

    static List<MoveRule<BarPlay>> moveRules() {
        return List.of(new NotTwoAnswersRunning());
    }

    static List<PlaceRule<BarPlace, BarPlay>> placeRules() {
        return List.of(
                new EndAsThePlayerCan(),
                new AnswerWhereTheTuneRests(),
                new AnswersSuitThePlayer(),
                new LeaveHolesInSorrow(),
                new ThinBeforeTheCadence(),
                new HoldAtTheCadence(),
                new SetOutWithTheFigure(),
                new TurnTheFourthBar(),
                new DriveToTheClimax(),
                new EndAsTheFeelingAsks());
    }

    /** Every rule of accompaniments, for listings. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(placeRules());
        rules.addAll(moveRules());
        return rules;
    }

    /** Draws the course of an accompaniment. */
    public Course write(CourseBrief brief, Seed seed) {
        List<BarPlay> plays = new ArrayList<>(BarPlay.of(BarPlay.Kind.FIGURE));
        plays.addAll(brief.texture().answers());
        if (brief.ends()) {
            plays.add(BarPlay.BLOCK);
            brief.texture().endings().stream()
                    .filter(ending -> ending != BarPlay.BLOCK)
                    .forEach(plays::add);
        }
        List<BarPlace> places = new ArrayList<>();
        for (int bar = 0; bar < brief.bars().size(); bar++) {
            places.add(place(brief, bar));
        }
        Moves<BarPlay> moves = Moves.of(plays, moveRules(), brief.weights());
        Lattice<BarPlace, BarPlay> lattice = Lattice.of(moves, places, placeRules(), brief.weights());
        // A rule says so too, but rules can be silenced, and an answer over the tune or an ending in the middle is
        // none.
        boolean hangs = brief.tuneHoldsItsLast() && !brief.sustained();
        for (int bar = 0; bar < places.size(); bar++) {
            BarPlace place = places.get(bar);
            boolean sings = sings(brief, bar);
            lattice = lattice.where(
                    bar,
                    "what can be played in bar " + (bar + 1),
                    play -> canBe(play, place) && (sings || play != BarPlay.SILENT) && (!hangs || play != BarPlay.CUT));
        }
        return new Course(brief.bars(), new Draw<>(lattice, lattice.sample(seed)));
    }

    /** Whether the tune has a note of its own in a bar. */
    private static boolean sings(CourseBrief brief, int bar) {
        BarSpan span = brief.bars().get(bar);
        return brief.tune().stream()
                .anyMatch(n -> n.onset().isLessThan(span.end()) && n.end().isMoreThan(span.onset()));
    }

    private static boolean canBe(BarPlay play, BarPlace place) {
        boolean ends = place.part() == BarPlace.Part.LAST;
        boolean ending = play.kind() == BarPlay.Kind.ENDING;
        return ends == ending && (play.kind() != BarPlay.Kind.ANSWER || place.room() >= 1);
    }

    private static BarPlace place(CourseBrief brief, int bar) {
        BarSpan span = brief.bars().get(bar);
        int last = brief.bars().size() - 1;
        boolean ends = brief.ends() && bar == last;
        boolean before = brief.cadences().contains(bar + 1) || brief.ends() && bar + 1 == last;
        BarPlace.Part part = ends
                ? BarPlace.Part.LAST
                : brief.cadences().contains(bar)
                        ? BarPlace.Part.CADENCE
                        : before ? BarPlace.Part.BEFORE_CADENCE : BarPlace.Part.WITHIN;
        double room = Gap.in(span, brief.tune())
                .map(gap -> gap.length().dividedBy(span.meter().beat(0)).toDouble())
                .orElse(0.0);
        boolean moves = brief.figure().steps().stream()
                        .filter(step -> !step.equals("-") && !step.equals("."))
                        .count()
                > 1;
        return new BarPlace(
                part,
                bar < 2,
                bar % 4 == 3,
                bar >= brief.climbs() && bar < brief.falls(),
                room,
                brief.emotion(),
                brief.player(),
                moves,
                brief.open());
    }
}
