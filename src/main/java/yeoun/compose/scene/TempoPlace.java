package yeoun.compose.scene;

import java.util.List;

/**
 * A section that gets its beats.
 *
 * @param section the section's number
 * @param wanted the tempo that its feeling asks for
 * @param silent whether it is silent, so that its tempo is not heard
 * @param seconds how long it is
 * @param soft where in it music should mark something about, in seconds from its start
 */
record TempoPlace(int section, double wanted, boolean silent, double seconds, List<Double> soft) {}
