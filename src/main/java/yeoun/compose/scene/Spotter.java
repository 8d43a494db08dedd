package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import yeoun.craft.Mood;
import yeoun.craft.Tables;
import yeoun.music.Rational;
import yeoun.palette.ColourModel;
import yeoun.palette.CueModel;
import yeoun.story.Emotion;
import yeoun.story.EmotionalGraph;
import yeoun.story.Keyframe;
import yeoun.story.Palette;
import yeoun.story.Presence;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** Cuts a scene into sections: at hard hits and silences always, at turns of feeling and of the talk where there is room. */
public final class Spotter {

    /** Sections are not cut shorter than this for anything but a hard hit or a silence, in seconds. */
    private static final Rational SHORTEST = Rational.of(5);

    /** Longer sections are halved, in seconds. */
    private static final Rational LONGEST = Rational.of(34);

    /** A turn of feeling by less than this goes on in the same section (MUSIC 5.7). */
    private static final double TURN = 0.2;

    /** A section that begins so near a keyframe begins with its feeling, in seconds. */
    private static final Rational NEAR = Rational.of(1);

    private static final double COLOUR_SHARE = 0.2;
    private static final double COLOUR_SHARE_UNDER_DIALOGUE = 0.1;

    private final Tables tables;

    /** A spotter with these tables. */
    public Spotter(Tables tables) {
        this.tables = tables;
    }

    /** The sections of a scene, in order, without a gap. */
    public List<Section> spot(Scene scene) {
        List<Rational> cuts = List.copyOf(cuts(scene));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            sections.add(section(scene, i, cuts.get(i), cuts.get(i + 1)));
        }
        return sections;
    }

    private static TreeSet<Rational> cuts(Scene scene) {
        TreeSet<Rational> cuts = new TreeSet<>(List.of(Rational.ZERO, scene.length()));
        for (SceneEvent event : scene.events()) {
            if (event.hit().filter(h -> h == SceneEvent.Hit.HARD).isPresent()) {
                cuts.add(event.from());
            }
            if (event.kind() == SceneEvent.Kind.SILENCE) {
                cuts.add(event.from());
                cuts.add(event.to());
            }
        }
        for (Rational wish : wishes(scene)) {
            addWithRoom(cuts, wish, scene);
        }
        halve(cuts, scene);
        return cuts;
    }

    /** Where a cut would be good, the most wanted first. */
    private static List<Rational> wishes(Scene scene) {
        List<Rational> wishes = new ArrayList<>();
        scene.events().stream()
                .filter(e -> e.hit().isPresent() && e.hit().get() != SceneEvent.Hit.HARD)
                .forEach(e -> wishes.add(e.from()));
        scene.events(SceneEvent.Kind.FOOTSTEPS).forEach(e -> wishes.add(e.from()));
        scene.events(SceneEvent.Kind.HEARTBEAT).forEach(e -> wishes.add(e.from()));
        List<Keyframe> keyframes = scene.emotion();
        for (int i = 1; i < keyframes.size(); i++) {
            Emotion before = keyframes.get(i - 1).feeling().emotion();
            if (before.distance(keyframes.get(i).feeling().emotion()) >= TURN) {
                wishes.add(keyframes.get(i).at());
            }
        }
        scene.events(SceneEvent.Kind.DIALOGUE).forEach(e -> wishes.add(e.to()));
        for (Presence presence : scene.present()) {
            wishes.add(presence.from());
        }
        return wishes;
    }

    private static void addWithRoom(TreeSet<Rational> cuts, Rational wish, Scene scene) {
        boolean inside = wish.isPositive() && wish.isLessThan(scene.length());
        boolean silent = scene.events(SceneEvent.Kind.SILENCE).stream().anyMatch(e -> e.covers(wish));
        if (!inside || silent) {
            return;
        }
        Rational before = cuts.floor(wish);
        Rational after = cuts.ceiling(wish);
        boolean room =
                wish.minus(before).compareTo(SHORTEST) >= 0 && after.minus(wish).compareTo(SHORTEST) >= 0;
        if (room) {
            cuts.add(wish);
        }
    }

    private static void halve(TreeSet<Rational> cuts, Scene scene) {
        for (Rational from : List.copyOf(cuts)) {
            Rational to = cuts.higher(from);
            if (to == null || scene.has(SceneEvent.Kind.SILENCE, from, to)) {
                continue;
            }
            long parts = to.minus(from).dividedBy(LONGEST).ceil();
            for (int i = 1; i < parts; i++) {
                Rational at = from.plus(to.minus(from).times(Rational.of(i, parts)));
                cuts.add(Rational.of(at.times(1000).round(), 1000));
            }
        }
    }

    private Section section(Scene scene, int index, Rational from, Rational to) {
        Palette palette = scene.paletteAt(from);
        List<SceneEvent> inside = scene.events().stream()
                .filter(e -> e.kind() != SceneEvent.Kind.DIALOGUE && e.kind() != SceneEvent.Kind.SILENCE)
                .filter(e -> e.overlaps(from, to))
                .toList();
        List<SceneEvent> dialogue = scene.events(SceneEvent.Kind.DIALOGUE).stream()
                .filter(e -> e.overlaps(from, to))
                .toList();
        Emotion emotion = emotion(scene, from, to, palette, !dialogue.isEmpty());
        return new Section(
                index,
                from,
                to,
                emotion,
                said(scene, from),
                tempo(scene, from, to, emotion),
                palette,
                scene.events(SceneEvent.Kind.SILENCE).stream().anyMatch(e -> e.covers(from)),
                inside.stream()
                        .filter(e -> e.from().equals(from) && e.hit().isPresent())
                        .findFirst(),
                present(scene, from, to),
                dialogue,
                inside);
    }

    private static Emotion emotion(Scene scene, Rational from, Rational to, Palette palette, boolean spoken) {
        EmotionalGraph graph = scene.graph();
        Emotion story = graph.mean(from.toDouble(), to.toDouble());
        if (palette.isEmpty()) {
            return story;
        }
        Emotion colours = ColourModel.of(palette).emotion();
        Emotion mixed = story.towards(colours, spoken ? COLOUR_SHARE_UNDER_DIALOGUE : COLOUR_SHARE);
        return Emotion.clamped(mixed.valence(), mixed.arousal(), mixed.tension(), story.dominance());
    }

    /** What the user said is felt here: at a keyframe, or where the feeling stays as it is on both sides. */
    private static Optional<String> said(Scene scene, Rational from) {
        List<Keyframe> keyframes = scene.emotion();
        for (int i = 0; i < keyframes.size(); i++) {
            Keyframe keyframe = keyframes.get(i);
            boolean near = keyframe.at().minus(from).abs().compareTo(NEAR) <= 0;
            boolean before = i == 0 && from.isLessThan(keyframe.at());
            boolean after = i + 1 == keyframes.size() && from.isMoreThan(keyframe.at());
            boolean stays = i + 1 < keyframes.size()
                    && keyframe.feeling().equals(keyframes.get(i + 1).feeling())
                    && keyframe.at().isLessThan(from)
                    && from.isLessThan(keyframes.get(i + 1).at());
            if (near || before || after || stays) {
                return keyframe.feeling().said();
            }
        }
        return Optional.empty();
    }

    /** The tempo the feeling asks for, drawn to the moods of its words, to steps and to the heart. */
    private double tempo(Scene scene, Rational from, Rational to, Emotion emotion) {
        double tempo = CueModel.expression(emotion).tempo();
        Optional<Keyframe> keyframe = scene.emotion().stream()
                .filter(k -> k.at().compareTo(from) <= 0)
                .max(Comparator.comparing(Keyframe::at));
        if (keyframe.isPresent()) {
            List<Mood> moods = CueModel.moods(keyframe.get().feeling(), tables.lexicon(), tables.moods());
            tempo = moods.isEmpty() ? tempo : Math.sqrt(tempo * moods.get(0).core());
        }
        for (SceneEvent.Kind kind : List.of(SceneEvent.Kind.HEARTBEAT, SceneEvent.Kind.FOOTSTEPS)) {
            for (SceneEvent event : scene.events(kind)) {
                if (event.overlaps(from, to) && event.rate().isPresent()) {
                    tempo = nearestMultiple(event.rate().get(), tempo);
                }
            }
        }
        return tempo;
    }

    /** The rate, or half or twice of it, that is nearest to a tempo. */
    private static double nearestMultiple(double rate, double tempo) {
        double best = rate;
        for (double multiple : new double[] {rate / 2, rate * 2}) {
            if (Math.abs(multiple - tempo) < Math.abs(best - tempo)) {
                best = multiple;
            }
        }
        return best;
    }

    private static List<String> present(Scene scene, Rational from, Rational to) {
        List<Presence> there = new ArrayList<>(scene.present().stream()
                .filter(p -> p.from().isLessThan(to))
                .filter(p -> p.to().map(end -> end.isMoreThan(from)).orElse(true))
                .toList());
        there.sort(Collections.reverseOrder(Comparator.comparing(Presence::from)));
        return there.stream().map(Presence::who).distinct().toList();
    }
}
