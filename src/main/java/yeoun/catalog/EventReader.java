package yeoun.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.music.Rational;
import yeoun.story.SceneEvent;

/** Reads what happens in a scene. */
final class EventReader {

    /** Hard hits closer than this, in seconds, cannot be played. */
    private static final Rational PLAYABLE = Rational.of(1, 4);

    private static final String APART =
            "hard hits that are " + SceneTimes.text(PLAYABLE) + " apart or more, as far as they can be played";

    private final Reading reading;
    private final SceneTimes times;
    private final Optional<Set<String>> cast;

    EventReader(Reading reading, SceneTimes times, Optional<Set<String>> cast) {
        this.reading = reading;
        this.times = times;
        this.cast = cast;
    }

    /** An event and where it stands. */
    private record Placed(SceneEvent event, Node node) {}

    List<SceneEvent> read(List<Node> nodes) {
        List<Placed> placed = new ArrayList<>();
        for (Node node : nodes) {
            int before = reading.problems().count();
            reading.problems().build(node, before, () -> event(node)).ifPresent(e -> placed.add(new Placed(e, node)));
        }
        requirePlayable(placed);
        return placed.stream().map(Placed::event).toList();
    }

    private void requirePlayable(List<Placed> placed) {
        List<Placed> hard = placed.stream()
                .filter(p -> p.event.hit().equals(Optional.of(SceneEvent.Hit.HARD)))
                .sorted(Comparator.comparing(p -> p.event.from()))
                .toList();
        for (int i = 1; i < hard.size(); i++) {
            Rational earlier = hard.get(i - 1).event.from();
            Rational gap = hard.get(i).event.from().minus(earlier);
            if (gap.isLessThan(PLAYABLE)) {
                String found = "a hard hit " + SceneTimes.text(gap) + " after the one at " + SceneTimes.text(earlier);
                reading.problems().add(hard.get(i).node, found, APART);
            }
        }
    }

    private SceneEvent event(Node node) {
        Fields fields = new Fields(node, reading.problems());
        SceneEvent.Kind kind = fields.choice("is", "what happens", SceneEvent.Kind.class);
        Optional<Rational> from = from(fields, kind);
        Optional<Rational> to = kind.isLasting() ? to(fields, from.orElse(Rational.ZERO)) : from;
        cast.ifPresent(names -> CastReader.checkWho(reading, node, "who", names));
        Optional<SceneEvent.Hit> hit = fields.choiceIf("hit", "how exactly music marks it", SceneEvent.Hit.class);
        Optional<SceneEvent.Hit> own =
                kind == SceneEvent.Kind.HIT ? Optional.of(SceneEvent.Hit.HARD) : Optional.empty();
        Optional<SceneEvent.Role> role = fields.choiceIf("as", "how music marks it", SceneEvent.Role.class);
        Optional<String> who = fields.lineIf("who");
        Optional<Double> rate = rate(fields, kind);
        boolean critical = critical(fields, kind);
        String note = fields.lineIf("note").orElse("");
        fields.done();
        Rational start = from.orElseThrow(Told::new);
        return new SceneEvent(
                kind, start, to.orElseThrow(Told::new), hit.or(() -> own), role, who, rate, critical, note);
    }

    private Optional<Rational> from(Fields fields, SceneEvent.Kind kind) {
        String own = kind.isLasting() ? "from" : "at";
        for (String other : kind.isLasting() ? List.of("at") : List.of("from", "to")) {
            fields.find(other).ifPresent(node -> {
                String how = kind.isLasting() ? "lasts from a time to another" : "happens at one moment";
                reading.problems()
                        .add(node.name(), "\"" + other + "\"", "\"" + own + "\", because a " + kind.word() + " " + how);
            });
        }
        return times.read(fields.require(own, "a time"));
    }

    /** The end, which is the scene's if the event does not say it. */
    private Optional<Rational> to(Fields fields, Rational from) {
        return fields.has("to") ? times.readAfter(fields.require("to", ""), from) : times.length();
    }

    private Optional<Double> rate(Fields fields, SceneEvent.Kind kind) {
        if (kind != SceneEvent.Kind.FOOTSTEPS && kind != SceneEvent.Kind.HEARTBEAT) {
            refuse(fields, "rate", "a rate only of footsteps and heartbeats");
        }
        return fields.numberIf("rate", 20, 240);
    }

    private boolean critical(Fields fields, SceneEvent.Kind kind) {
        if (kind != SceneEvent.Kind.DIALOGUE) {
            refuse(fields, "critical", "only dialogue to be critical");
        }
        return fields.flag("critical");
    }

    private void refuse(Fields fields, String name, String expected) {
        fields.find(name).ifPresent(node -> reading.problems().add(node.name(), "\"" + name + "\"", expected));
    }
}
