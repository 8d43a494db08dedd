package yeoun.compose.scene;

import yeoun.craft.Phrase;
import yeoun.music.Rational;
import yeoun.theme.Melody;

/** How much of a theme is stated. */
public enum Portion {
    /** All of it. */
    WHOLE,
    /** Its first phrase. */
    OPENING,
    /** Its last phrase, with the cadence. */
    CLOSE,
    /** Its basic idea, two bars. */
    IDEA,
    /** Its head motif, one bar. */
    HEAD;

    /** How many bars of a theme this is. */
    public int bars(Player player) {
        return switch (this) {
            case WHOLE -> player.bars();
            case OPENING -> first(player).bars();
            case CLOSE -> last(player).bars();
            case IDEA -> Math.min(2, player.bars());
            case HEAD -> 1;
        };
    }

    private static Phrase first(Player player) {
        return player.phrases().get(0);
    }

    private static Phrase last(Player player) {
        return player.phrases().get(player.phrases().size() - 1);
    }

    /** That part of the theme's melody, its pickup included. */
    public Melody of(Player player) {
        Melody melody = player.theme().melody();
        int from = this == CLOSE ? last(player).firstBar() : 0;
        Rational bar = melody.meter().bar();
        Rational start = bar.times(from);
        Rational end = melody.pickup().plus(bar.times(from + bars(player)));
        if (this != WHOLE) {
            end = end.minus(melody.pickup());
        }
        Melody part = melody.slice(start, end.min(melody.length()));
        return new Melody(melody.meter(), melody.pickup(), part.notes());
    }
}
