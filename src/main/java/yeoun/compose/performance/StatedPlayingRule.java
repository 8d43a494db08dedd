package yeoun.compose.performance;

/** A rule of playing that is stated once, where it is made. */
class StatedPlayingRule implements PlayingRule {

    private final String name;
    private final String says;
    private final String because;

    StatedPlayingRule(String name, String says, String because) {
        this.name = name;
        this.says = says;
        this.because = because;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String says() {
        return says;
    }

    @Override
    public final String because() {
        return because;
    }
}
