package yeoun.format;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import yeoun.score.Score;

/**
 * Plays scores through JFugue, where version 4 or 5 of it is on the class path; Yeoun itself does not need it.
 */
public final class JFuguePlayer {

    private static final String FIVE = "org.jfugue.player.Player";
    private static final String FOUR = "org.jfugue.Player";

    private final Class<?> player;
    private final JFugueDialect dialect;

    private JFuguePlayer(Class<?> player, JFugueDialect dialect) {
        this.player = player;
        this.dialect = dialect;
    }

    /** JFugue as a class loader finds it, the newer version first. */
    public static Optional<JFuguePlayer> find(ClassLoader loader) {
        return find(loader, FIVE, JFugueDialect.JFUGUE_5).or(() -> find(loader, FOUR, JFugueDialect.COMMON));
    }

    private static Optional<JFuguePlayer> find(ClassLoader loader, String name, JFugueDialect dialect) {
        try {
            return Optional.of(new JFuguePlayer(Class.forName(name, false, loader), dialect));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** What it reads. */
    public JFugueDialect dialect() {
        return dialect;
    }

    /**
     * Plays a score, and returns when it is over.
     *
     * @throws IllegalArgumentException if the score cannot be written for it
     * @throws IllegalStateException if JFugue cannot play here, for instance for want of a sound device
     */
    public void play(Score score) {
        String text = JFugueWriter.write(score, dialect);
        try {
            Object own = player.getConstructor().newInstance();
            player.getMethod("play", String.class).invoke(own, text);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("JFugue cannot play here: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a JFugue that is known: " + e, e);
        }
    }
}
