package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.compose.scene.TimedSection;
import yeoun.music.Rational;
import yeoun.score.Dynamic;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** How loud each section is, and the way from one to the next. */
final class CueDynamics {

    /** How much softer music is under speech, in MIDI velocity (MUSIC 5.5: −12 to −20). */
    private static final double UNDER_SPEECH = 16;

    private final List<SectionMusic> music;

    CueDynamics(List<SectionMusic> music) {
        this.music = music;
    }

    List<PartMark> marks(Part part, Part.Role role) {
        List<PartMark> marks = new ArrayList<>(part.marks());
        for (int i = 0; i < music.size(); i++) {
            SectionMusic section = music.get(i);
            if (section.isSilent()) {
                continue;
            }
            Dynamic level = level(section, role);
            marks.add(new PartMark.Level(section.timed().start(), level));
            hairpin(section, i, level, role, marks);
        }
        return marks;
    }

    /** The tune is as loud as the feeling asks, what goes with it softer. */
    private static Dynamic level(SectionMusic section, Part.Role role) {
        double speech = section.timed().section().speech();
        double velocity = section.expression().velocity() - UNDER_SPEECH * speech;
        int treatment = section.lines().stream()
                .mapToInt(l -> l.treatment().louder())
                .findFirst()
                .orElse(0);
        Dynamic level = Dynamic.ofVelocity(velocity).louder(treatment - 1);
        return switch (role) {
            case MELODY, EFFECT -> level.louder(1);
            case PAD, DOUBLE -> level.louder(-1);
            default -> level;
        };
    }

    /** The last two bars grow or fade towards a section that is louder or softer. */
    private void hairpin(SectionMusic section, int i, Dynamic level, Part.Role role, List<PartMark> marks) {
        if (i + 1 >= music.size() || music.get(i + 1).isSilent()) {
            return;
        }
        Dynamic next = level(music.get(i + 1), role);
        List<TimedSection.GridBar> bars = section.timed().bars();
        if (next == level || bars.size() < 2) {
            return;
        }
        Rational from = bars.get(Math.max(1, bars.size() - 2)).onset();
        marks.add(new PartMark.Hairpin(from, section.timed().end(), next.compareTo(level) > 0));
    }
}
