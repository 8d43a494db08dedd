package yeoun.compose.theme;

import yeoun.music.Mode;
import yeoun.theme.Melody;

/**
 * Another motif of the cast, and how far from it a new one must stay.
 *
 * @param character whose motif it is
 * @param motif the motif
 * @param mode its mode
 * @param least the least distance
 */
public record Neighbour(String character, Melody motif, Mode mode, double least) {}
