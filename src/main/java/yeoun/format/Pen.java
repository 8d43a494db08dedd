package yeoun.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws signs as a pen would: a smooth line through points, thicker and thinner on its way, as the outline of what it leaves.
 *
 * <p>Everything is in staff spaces, y upwards as on a staff; the outlines that come out have y downwards as in a drawing.
 */
final class Pen {

    private static final int STEPS = 7;

    /** A place on the way: where, and how wide the stroke is there. */
    private record Place(double x, double y, double width) {}

    private Pen() {}

    /** A stroke through points given as x, y, width and so on; the ends are pointed as far as their widths are small. */
    static String stroke(double... points) {
        List<Place> way = smooth(points);
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < way.size(); i++) {
            Place here = way.get(i);
            Place before = way.get(Math.max(0, i - 1));
            Place after = way.get(Math.min(way.size() - 1, i + 1));
            double dx = after.x - before.x;
            double dy = after.y - before.y;
            double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
            double nx = -dy / length * here.width / 2;
            double ny = dx / length * here.width / 2;
            left.append(i == 0 ? 'M' : 'L').append(point(here.x + nx, here.y + ny));
            right.insert(0, "L" + point(here.x - nx, here.y - ny));
        }
        return left.append(right).append('Z').toString();
    }

    private static List<Place> smooth(double... points) {
        int count = points.length / 3;
        List<Place> way = new ArrayList<>();
        for (int i = 0; i + 1 < count; i++) {
            for (int step = 0; step < STEPS; step++) {
                way.add(between(points, i, (double) step / STEPS));
            }
        }
        way.add(between(points, count - 2, 1));
        return way;
    }

    /** Catmull and Rom (1974), through every point. */
    private static Place between(double[] points, int index, double t) {
        int count = points.length / 3;
        int[] at = {Math.max(0, index - 1), index, index + 1, Math.min(count - 1, index + 2)};
        double[] value = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double a = points[3 * at[0] + axis];
            double b = points[3 * at[1] + axis];
            double c = points[3 * at[2] + axis];
            double d = points[3 * at[3] + axis];
            value[axis] = 0.5
                    * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
        }
        return new Place(value[0], value[1], Math.max(0, value[2]));
    }

    /** A dot. */
    static String dot(double x, double y, double radius) {
        String r = Svg.number(radius);
        return "M" + point(x - radius, y) + "a" + r + " " + r + " 0 1 1 " + Svg.number(2 * radius) + " 0a" + r + " " + r
                + " 0 1 1 " + Svg.number(-2 * radius) + " 0Z";
    }

    /** A shape with straight sides through points given as x, y and so on. */
    static String shape(double... points) {
        boolean backwards = area(points) > 0;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            int at = backwards ? points.length - 2 - i : i;
            path.append(i == 0 ? 'M' : 'L').append(point(points[at], points[at + 1]));
        }
        return path.append('Z').toString();
    }

    /** Twice the area; above 0 if the points go against the clock. Everything goes with it, so that overlaps stay filled. */
    private static double area(double... points) {
        double area = 0;
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            area += points[i] * points[next + 1] - points[next] * points[i + 1];
        }
        return area;
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(-y);
    }
}
