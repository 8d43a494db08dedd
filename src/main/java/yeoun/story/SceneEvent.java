package yeoun.story;

import java.util.Locale;
import java.util.Optional;
import yeoun.music.Rational;

/**
 * Something that happens in a scene and that music answers.
 *
 * @param kind what happens
 * @param from when, in seconds from the start of the scene
 * @param to until when; the same as {@code from} for what happens at a moment
 * @param hit how exactly music must mark the moment, if at all
 * @param role how music marks it
 * @param who the character it happens to
 * @param rate steps or heart beats a minute, for footsteps and heartbeats
 * @param critical whether every word of the dialogue must be understood
 * @param note a word for the cue sheet
 */
public record SceneEvent(
        Kind kind,
        Rational from,
        Rational to,
        Optional<Hit> hit,
        Optional<Role> role,
        Optional<String> who,
        Optional<Double> rate,
        boolean critical,
        String note)
        implements Comparable<SceneEvent> {

    /** What can happen. */
    public enum Kind {
        /** A moment of the picture that music must mark. */
        HIT(false),
        SIGH(false),
        TOUCH(false),
        LOOK(false),
        FOOTSTEPS(true),
        HEARTBEAT(true),
        SILENCE(true),
        DIALOGUE(true);

        private final boolean lasting;

        Kind(boolean lasting) {
            this.lasting = lasting;
        }

        /** Whether it lasts (from, to) rather than happening at a moment (at). */
        public boolean isLasting() {
            return lasting;
        }

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How exactly music must mark a moment. */
    public enum Hit {
        /** An accent within a frame. */
        HARD,
        /** A change of texture within three frames. */
        SOFT,
        /** A phrase boundary within six frames. */
        PHRASE;

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How music marks a moment. */
    public enum Role {
        /** An accented first beat of a bar. */
        DOWNBEAT,
        /** The last chord of a cadence. */
        CADENCE,
        /** A theme begins. */
        ENTRY,
        /** The music stops dead. */
        CUTOFF;

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SceneEvent {
        if (from.signum() < 0 || to.isLessThan(from)) {
            throw new IllegalArgumentException("an event lies within its scene, got " + from + " s to " + to + " s");
        }
        if (kind.isLasting() != from.isLessThan(to)) {
            throw new IllegalArgumentException(
                    kind.word() + (kind.isLasting() ? " lasts from a time to a later one" : " happens at one moment"));
        }
        rate.ifPresent(r -> {
            if (!(r >= 20 && r <= 240)) {
                throw new IllegalArgumentException("a rate is from 20 to 240 a minute, got " + r);
            }
        });
    }

    /** A moment that music must mark. */
    public static SceneEvent hit(Rational at, Hit hit, Role role, String note) {
        return new SceneEvent(
                Kind.HIT, at, at, Optional.of(hit), Optional.of(role), Optional.empty(), Optional.empty(), false, note);
    }

    /** Something that happens at a moment, and that music answers without having to mark a frame. */
    public static SceneEvent at(Kind kind, Rational at) {
        return during(kind, at, at);
    }

    /** Something that lasts. */
    public static SceneEvent during(Kind kind, Rational from, Rational to) {
        return new SceneEvent(
                kind, from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, "");
    }

    /** Whether it goes on at a time; what happens at a moment goes on at that moment alone. */
    public boolean covers(Rational seconds) {
        return from.equals(seconds) || (from.isLessThan(seconds) && seconds.isLessThan(to));
    }

    /** Whether it goes on at some time of a stretch, the start included and the end not. */
    public boolean overlaps(Rational start, Rational end) {
        return from.isLessThan(end) && (start.isLessThan(to) || start.equals(from));
    }

    /** By time, then by kind. */
    @Override
    public int compareTo(SceneEvent other) {
        int byStart = from.compareTo(other.from);
        int byEnd = byStart != 0 ? byStart : to.compareTo(other.to);
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }
}
