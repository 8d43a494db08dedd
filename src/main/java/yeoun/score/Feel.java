package yeoun.score;

/** How a pair of equally written notes is played. */
public enum Feel {
    /** Both as long as they are written. */
    STRAIGHT("Straight"),

    /** Of two eighths the first is longer. */
    SWING("Swing"),

    /** Of two sixteenths the first is longer. */
    SWUNG_SIXTEENTHS("Swing 16ths");

    private final String words;

    Feel(String words) {
        this.words = words;
    }

    /** What stands above the music. */
    public String words() {
        return words;
    }
}
