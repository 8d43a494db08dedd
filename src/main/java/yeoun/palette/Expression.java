package yeoun.palette;

import yeoun.story.Emotion;

/**
 * What an emotion asks of music: the cues that carry it.
 *
 * @param emotion the emotion
 * @param tempo beats a minute, 44 to 176
 * @param brightness brightness of the mode, −1 to 0.88
 * @param melodyCentre MIDI note around which the melody lies, 52 to 84
 * @param bassCentre MIDI note around which the bass lies, 28 to 52
 * @param velocity mean MIDI velocity, 26 to 118
 * @param articulation sounding share of a note's length, 0.45 to 1.05
 * @param timbre brightness of timbre, 0.1 to 0.95
 * @param notesPerBeat accompaniment notes a beat, 0.25 to 6
 * @param chordsPerBar chords in a bar of four, 0.25 to 4
 * @param dissonance wanted roughness of chords, 0 to 0.9
 * @param chromaticism probability that a chord is chromatic, 0 to 0.6
 * @param regularity how regular the rhythm is, 0.3 to 1
 * @param syncopation rate of syncopation, 0 to 0.5
 * @param ascent share of rising intervals, 0.32 to 0.66
 * @param intervalSize mean melodic interval in semitones, 1.6 to 5
 * @param silence share of time that is silent, 0.02 to 0.45
 * @param dynamicRange range of level within a cue in dB, 4 to 22
 */
public record Expression(
        Emotion emotion,
        double tempo,
        double brightness,
        double melodyCentre,
        double bassCentre,
        double velocity,
        double articulation,
        double timbre,
        double notesPerBeat,
        double chordsPerBar,
        double dissonance,
        double chromaticism,
        double regularity,
        double syncopation,
        double ascent,
        double intervalSize,
        double silence,
        double dynamicRange) {

    /** The same expression at another tempo. */
    public Expression atTempo(double beatsPerMinute) {
        return new Expression(
                emotion,
                beatsPerMinute,
                brightness,
                melodyCentre,
                bassCentre,
                velocity,
                articulation,
                timbre,
                notesPerBeat,
                chordsPerBar,
                dissonance,
                chromaticism,
                regularity,
                syncopation,
                ascent,
                intervalSize,
                silence,
                dynamicRange);
    }

    /** Intensity from 0 to 1, which decides how many play: half arousal, a third tension, a fifth dominance (MUSIC 6.4). */
    public double intensity() {
        return Math.max(
                0,
                Math.min(
                        1,
                        0.5 * Math.max(0, emotion.arousal())
                                + 0.3 * emotion.tension()
                                + 0.2 * Math.max(0, emotion.dominance())));
    }
}
