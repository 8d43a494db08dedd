package yeoun.music;

/** What a tone of a Korean mode (tori) does: the functional tones that make a tori more than its pitches. */
public enum FunctionalTone {
    /** Sung straight, without vibration: the calm tone. */
    PLAIN,
    /** Vibrated widely and slowly (tteoneun mok). */
    VIBRATING,
    /** Reached by breaking down from the tone above (kkeongneun mok). */
    BREAKING,
    /** Slides down at its end (toeseong). */
    FALLING,
    /** Pushed up at its end (chuseong). */
    PUSHED,
    /** Only passed through on the way down. */
    PASSING
}
