package yeoun.format;

/** Music that somebody wrote in a file and that cannot be read: what is wrong, where, and what would be right. */
public final class UnreadableMusic extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableMusic(String message) {
        super(message);
    }

    UnreadableMusic(String message, Throwable cause) {
        super(message, cause);
    }
}
