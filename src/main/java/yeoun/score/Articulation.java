package yeoun.score;

/** How a note is begun and ended. */
public enum Articulation {
    STACCATO,
    TENUTO,
    ACCENT,
    MARCATO,
    FERMATA,
    BREATH,
    TREMOLO
}
