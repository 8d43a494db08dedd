package yeoun.support;

import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, line by line, with a line of what is around. */
public final class TextDiff {

    private static final int MOST_LINES = 60;

    private TextDiff() {}

    /** The lines that only one has: {@code -} for the first, {@code +} for the second; the same lines before each change. */
    public static String of(String was, String now) {
        String[] left = was.split("\n", -1);
        String[] right = now.split("\n", -1);
        int[][] common = common(left, right);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && left[i].equals(right[j])) {
                boolean before = i + 1 < left.length && j + 1 < right.length && !left[i + 1].equals(right[j + 1]);
                if (before) {
                    lines.add("  " + left[i]);
                }
                i++;
                j++;
            } else if (j == right.length || i < left.length && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + left[i++]);
            } else {
                lines.add("+ " + right[j++]);
            }
        }
        int more = lines.size() - MOST_LINES;
        String rest = more > 0 ? "\n… and " + more + " lines more" : "";
        return String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size()))) + rest;
    }

    /** Length of the longest common subsequence of what begins at each pair of lines. */
    private static int[][] common(String[] left, String[] right) {
        int[][] common = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = left[i].equals(right[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
