package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yeoun.music.Rational;
import yeoun.story.Emotion;
import yeoun.story.Presence;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/**
 * When the themes of a production are heard whole (MUSIC 2.1: a theme grows to its full form only after the story has earned it).
 *
 * <p>Whoever is in two scenes or more is hinted at first: only the head or the idea of the theme, as it is. It is heard whole for
 * the first time in the scene that belongs to them most: where an event of theirs calls for it, where the feeling is nearest to
 * their own, where there is room to be heard. In the first of three scenes or more it is withheld while others can speak. After
 * that anything goes that {@link Exposure} allows.
 */
public final class ExposurePlan {

    /** No plan: every theme may be heard whole at once. */
    public static final ExposurePlan NONE = new ExposurePlan(List.of(), new TreeMap<>());

    /** How a theme is heard in a scene. */
    public enum Stage {
        /** Not by choice; where nobody else can speak, as a hint. */
        WITHHELD,
        /** Its head or its idea, as it is. */
        HINT,
        /** Whole, for the first time. */
        WHOLE,
        /** In any way. */
        FREE
    }

    /** So many scenes make a plan worth while. */
    private static final int FEWEST = 2;

    /** With so many, a theme may be withheld in the first. */
    private static final int ENOUGH = 3;

    /** What an event of somebody's own counts for their theme. */
    private static final double OWN_EVENT = 1;

    /** What an entry counts, which asks for a theme. */
    private static final double ENTRY = 2;

    /** A theme needs about so many seconds without speech. */
    private static final double ROOM = 20;

    /** The reveal is looked for about here, as a share of somebody's scenes. */
    private static final double LATE = 0.65;

    private final List<Scene> scenes;
    private final TreeMap<String, Integer> reveals;

    private ExposurePlan(List<Scene> scenes, TreeMap<String, Integer> reveals) {
        this.scenes = List.copyOf(scenes);
        this.reveals = reveals;
    }

    /**
     * The plan of a production.
     *
     * @param scenes its scenes, in order
     * @param characters whose themes there are, with what they feel at home
     */
    public static ExposurePlan of(List<Scene> scenes, Map<String, Emotion> characters) {
        TreeMap<String, Integer> reveals = new TreeMap<>();
        characters.forEach((who, home) -> {
            List<Integer> theirs = scenesOf(scenes, who);
            if (theirs.size() >= FEWEST) {
                reveals.put(who, reveal(scenes, theirs, who, home));
            }
        });
        return new ExposurePlan(scenes, reveals);
    }

    private static List<Integer> scenesOf(List<Scene> scenes, String who) {
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            boolean there = scenes.get(i).present().stream().map(Presence::who).anyMatch(who::equals);
            if (there) {
                theirs.add(i);
            }
        }
        return theirs;
    }

    /** The scene, after their first, that is theirs most. */
    private static int reveal(List<Scene> scenes, List<Integer> theirs, String who, Emotion home) {
        int best = theirs.get(1);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < theirs.size(); i++) {
            Scene scene = scenes.get(theirs.get(i));
            double along = (double) i / (theirs.size() - 1);
            double theirsMost = calls(scene, who) + nearness(scene, who, home) + room(scene) - Math.abs(along - LATE);
            if (theirsMost > most) {
                best = theirs.get(i);
                most = theirsMost;
            }
        }
        return best;
    }

    private static double calls(Scene scene, String who) {
        double calls = 0;
        for (SceneEvent event : scene.events()) {
            boolean own = event.who().filter(who::equals).isPresent();
            boolean enters =
                    event.role().filter(role -> role == SceneEvent.Role.ENTRY).isPresent();
            calls = Math.max(calls, own ? (enters ? ENTRY : OWN_EVENT) : 0);
        }
        return calls;
    }

    /** How near the feeling comes to somebody's own while they are there, at most 1. */
    private static double nearness(Scene scene, String who, Emotion home) {
        double length = scene.length().toDouble();
        double nearest = Double.MAX_VALUE;
        for (Presence presence : scene.present()) {
            if (presence.who().equals(who)) {
                double from = presence.from().toDouble();
                double to = presence.to().map(Rational::toDouble).orElse(length);
                for (int i = 0; i <= 8; i++) {
                    Emotion there = scene.graph().at(from + i * (to - from) / 8);
                    nearest = Math.min(nearest, there.distance(home));
                }
            }
        }
        return Math.max(-1, 1 - nearest);
    }

    /** Whether there is room without speech, at most 1. */
    private static double room(Scene scene) {
        double spoken = 0;
        for (SceneEvent event : scene.events(SceneEvent.Kind.DIALOGUE)) {
            spoken += event.to().minus(event.from()).toDouble();
        }
        return Math.min(1, (scene.length().toDouble() - spoken) / ROOM);
    }

    /** How a theme is heard in a scene. */
    public Stage stage(int scene, String who) {
        Integer reveal = reveals.get(who);
        if (reveal == null || scene > reveal) {
            return Stage.FREE;
        }
        if (scene == reveal) {
            return Stage.WHOLE;
        }
        List<Integer> theirs = scenesOf(scenes, who);
        boolean first = theirs.get(0) == scene && theirs.size() >= ENOUGH;
        boolean others =
                scenes.get(scene).present().stream().anyMatch(p -> !p.who().equals(who));
        return first && others ? Stage.WITHHELD : Stage.HINT;
    }

    /** How the themes are heard in a scene, of those whom the plan knows. */
    public Map<String, Stage> stages(int scene) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        reveals.keySet().forEach(who -> stages.put(who, stage(scene, who)));
        return Collections.unmodifiableMap(stages);
    }

    /** The number of the scene in which a theme is first heard whole, from 0; empty for nobody's plan. */
    public Optional<Integer> reveal(String who) {
        return Optional.ofNullable(reveals.get(who));
    }

    /**
     * Why a theme is heard in a scene as it is, as a sentence; empty where the plan says nothing.
     *
     * @param portions how much of it is heard in the scene, statement by statement
     */
    public Optional<String> says(int scene, String who, List<Portion> portions) {
        Stage stage = stage(scene, who);
        String where = reveal(who).map(i -> "\"" + scenes.get(i).title() + "\"").orElse("");
        boolean silent = portions.isEmpty();
        return switch (stage) {
            case FREE -> Optional.empty();
            case WITHHELD ->
                Optional.of(who + "'s theme is " + (silent ? "withheld" : "only hinted at, since nobody else can speak")
                        + "; it is to be heard whole in " + where);
            case HINT ->
                silent
                        ? Optional.empty()
                        : Optional.of(who + "'s theme is only hinted at; it is to be heard whole in " + where);
            case WHOLE ->
                Optional.of(
                        who + "'s theme " + (silent ? "is to be heard whole here, but others speak" : whole(portions)));
        };
    }

    private static String whole(List<Portion> portions) {
        return portions.contains(Portion.WHOLE)
                ? "is heard whole here for the first time"
                : portions.contains(Portion.OPENING)
                        ? "is to be heard whole here; there is room for its first phrase"
                        : "is to be heard whole here; there is room for its idea";
    }
}
