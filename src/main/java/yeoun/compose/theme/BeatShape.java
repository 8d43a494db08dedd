package yeoun.compose.theme;

import yeoun.craft.Cell;

/**
 * What happens within a beat, on a grid of twelfths, so that cells of any subdivision compare.
 *
 * @param onsets bits of the twelfths where notes begin
 * @param sounding bits of the twelfths that sound
 */
record BeatShape(int onsets, int sounding) {

    static final int PARTS = 12;

    static BeatShape of(String pattern) {
        int onsets = 0;
        int sounding = 0;
        int width = PARTS / pattern.length();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == 'x') {
                onsets |= 1 << i * width;
            }
            if (c != '.') {
                sounding |= ((1 << width) - 1) << i * width;
            }
        }
        return new BeatShape(onsets, sounding);
    }

    static BeatShape of(Cell cell) {
        return of(cell.pattern());
    }

    /** How alike two beats are, from −1 (nothing in common) to 1 (the same). */
    double fit(BeatShape other) {
        if (equals(other)) {
            return 1;
        }
        double share = 0.75 * overlap(onsets, other.onsets) + 0.25 * overlap(sounding, other.sounding);
        return Math.min(0.8, 2 * share - 1);
    }

    private static double overlap(int a, int b) {
        int either = Integer.bitCount(a | b);
        return either == 0 ? 1 : (double) Integer.bitCount(a & b) / either;
    }
}
