package yeoun.score;

import java.util.Locale;

/** A dynamic mark, with the MIDI velocity at its centre (MUSIC 6.6, professional convention). */
public enum Dynamic {
    PPP(20),
    PP(30),
    P(44),
    MP(58),
    MF(72),
    F(88),
    FF(104),
    FFF(118);

    private final int velocity;

    Dynamic(int velocity) {
        this.velocity = velocity;
    }

    /** The mark whose velocity is nearest. */
    public static Dynamic ofVelocity(double velocity) {
        Dynamic nearest = PPP;
        for (Dynamic dynamic : values()) {
            if (Math.abs(dynamic.velocity - velocity) < Math.abs(nearest.velocity - velocity)) {
                nearest = dynamic;
            }
        }
        return nearest;
    }

    /** The MIDI velocity at the centre of the mark. */
    public int velocity() {
        return velocity;
    }

    /** The mark so many steps louder (or softer, if negative), within ppp and fff. */
    public Dynamic louder(int steps) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
    }

    /** The mark as it is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
