package yeoun.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts overlapping notes into lines: two, the higher notes in the first, or more where more overlap. */
final class Parting {

    private final List<Stack> stacks;
    private final int[] line;

    private Parting(List<Stack> stacks) {
        this.stacks = stacks;
        this.line = new int[stacks.size()];
        Arrays.fill(line, -1);
    }

    /** The lines, in which nothing overlaps. */
    static List<List<Stack>> of(List<Stack> stacks) {
        Parting parting = new Parting(stacks);
        return parting.inTwo() ? parting.lines() : greedy(stacks);
    }

    /** Gives every stack one of two lines, if that is possible. */
    private boolean inTwo() {
        for (int i = 0; i < line.length; i++) {
            if (line[i] < 0) {
                List<Integer> together = new ArrayList<>();
                if (!spread(i, together)) {
                    return false;
                }
                turn(together);
            }
        }
        return true;
    }

    /** Gives a stack and all that hangs together with it alternate lines. */
    private boolean spread(int first, List<Integer> together) {
        line[first] = 0;
        together.add(first);
        for (int done = 0; done < together.size(); done++) {
            int one = together.get(done);
            for (int other = 0; other < line.length; other++) {
                if (other != one && stacks.get(one).overlaps(stacks.get(other))) {
                    if (line[other] == line[one]) {
                        return false;
                    }
                    if (line[other] < 0) {
                        line[other] = 1 - line[one];
                        together.add(other);
                    }
                }
            }
        }
        return true;
    }

    /** Turns lines over if the second is higher than the first. */
    private void turn(List<Integer> together) {
        boolean upsideDown = height(together, 1) > height(together, 0);
        if (upsideDown) {
            together.forEach(i -> line[i] = 1 - line[i]);
        }
    }

    private double height(List<Integer> together, int which) {
        return together.stream()
                .filter(i -> line[i] == which)
                .mapToDouble(i -> (stacks.get(i).highest() + stacks.get(i).lowest()) / 2.0)
                .average()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private List<List<Stack>> lines() {
        List<List<Stack>> lines = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < line.length; i++) {
            lines.get(line[i]).add(stacks.get(i));
        }
        return lines;
    }

    private static List<List<Stack>> greedy(List<Stack> stacks) {
        List<List<Stack>> lines = new ArrayList<>();
        for (Stack stack : stacks) {
            List<Stack> free = lines.stream()
                    .filter(own -> own.get(own.size() - 1).to() <= stack.from())
                    .findFirst()
                    .orElse(null);
            if (free == null) {
                free = new ArrayList<>();
                lines.add(free);
            }
            free.add(stack);
        }
        return lines;
    }
}
