package yeoun.score;

/** An ornament of Korean music: a way to bend, shake or break a tone. Written as a mark, sounded as a pitch bend. */
public enum Sigimsae {
    /** Light vibration that grows (nonghyeon, yoseong). */
    LIGHT_VIBRATION,
    /** Deep, slow vibration that pushes above the pitch (tteoneun mok). */
    DEEP_VIBRATION,
    /** Starts on the tone above and breaks down to the pitch (kkeongneun mok). */
    BREAKING,
    /** Slides down at the end (toeseong). */
    FALL,
    /** Pushes up at the end (chuseong). */
    PUSH,
    /** Rolls to the tone above and back right after the attack (jeonseong). */
    ROLL,
    /** Rises into the pitch from below with the breath. */
    BREATH_ATTACK
}
