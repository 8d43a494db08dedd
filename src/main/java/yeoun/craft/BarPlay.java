package yeoun.craft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a bar of an accompaniment is played. */
public enum BarPlay {
    /** The figure as it is. */
    FIGURE(Kind.FIGURE, "the figure"),
    /** The figure with another turn in its second half. */
    TURNED(Kind.FIGURE, "the figure, turned"),
    /** The first half of the figure, held on. */
    THINNED(Kind.FIGURE, "the figure, thinned out"),
    /** One chord, held. */
    HELD(Kind.FIGURE, "a held chord"),
    /** The last tones of the tune again, in another voice. */
    ECHO(Kind.ANSWER, "an echo of the tune"),
    /** A run that leads into the next chord. */
    RUN(Kind.ANSWER, "a run into the next chord"),
    /** The chord, broken upwards. */
    ARPEGGIO(Kind.ANSWER, "an arpeggio into the next chord"),
    /** A tone of the chord, its neighbour, and the tone again. */
    NEIGHBOUR(Kind.ANSWER, "a neighbour turn"),
    /** Short chords off the beat. */
    KICK(Kind.ANSWER, "a kick"),
    /** The last tone of the tune an octave lower, falling away. */
    TAIL(Kind.ANSWER, "the tail of the tune"),
    /** A chord struck once and left. */
    BLOCK(Kind.ENDING, "one chord at the end"),
    /** A chord spread from low to high. */
    ROLLED(Kind.ENDING, "a spread chord at the end"),
    /** An arpeggio that climbs and stays. */
    CLIMBING(Kind.ENDING, "an arpeggio that climbs and stays"),
    /** Strings that ring on, low to high, and the chord once more. */
    RINGING(Kind.ENDING, "strings that ring on"),
    /** A held chord in which one voice resolves. */
    SWELLING(Kind.ENDING, "a held chord in which one voice resolves"),
    /** A chord struck and cut off. */
    CUT(Kind.ENDING, "a chord cut off at the end"),
    /** Nothing: the tune is left alone. */
    SILENT(Kind.ENDING, "silence under the last of the tune");

    /** What kind of playing. */
    public enum Kind {
        /** A form of the figure. */
        FIGURE,
        /** An answer where the tune rests or holds. */
        ANSWER,
        /** An ending. */
        ENDING
    }

    private final Kind kind;
    private final String says;

    BarPlay(Kind kind, String says) {
        this.kind = kind;
        this.says = says;
    }

    /** What kind of playing it is. */
    public Kind kind() {
        return kind;
    }

    /** It in a few words. */
    public String says() {
        return says;
    }

    /** The name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of a kind. */
    public static List<BarPlay> of(Kind kind) {
        return Arrays.stream(values()).filter(play -> play.kind == kind).toList();
    }

    /**
     * The play of a kind that has this name in files.
     *
     * @throws IllegalArgumentException if none has
     */
    public static BarPlay named(String name, Kind kind) {
        return of(kind).stream()
                .filter(play -> play.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is none of "
                        + of(kind).stream().map(BarPlay::id).collect(Collectors.joining(", "))));
    }
}
