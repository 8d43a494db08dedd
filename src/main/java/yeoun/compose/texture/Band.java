package yeoun.compose.texture;

import java.util.Optional;
import yeoun.craft.Figure;
import yeoun.craft.Groove;
import yeoun.craft.Instrument;

/**
 * Who accompanies, and how.
 *
 * @param chords who plays the figure
 * @param figure the figure
 * @param lifted the figure where the music climbs
 * @param pad who holds the harmony, if anyone
 * @param bass who plays the bass
 * @param bassFigure the bass figure
 * @param groove the drum pattern, if any
 * @param percussion who plays it
 */
public record Band(
        Instrument chords,
        Figure figure,
        Figure lifted,
        Optional<Instrument> pad,
        Instrument bass,
        Figure bassFigure,
        Optional<Groove> groove,
        Optional<Instrument> percussion) {}
