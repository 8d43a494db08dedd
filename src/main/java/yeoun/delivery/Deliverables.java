package yeoun.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yeoun.ComposedCue;
import yeoun.ComposedTheme;
import yeoun.Music;
import yeoun.catalog.JsonText;
import yeoun.format.CueSheetCsv;
import yeoun.format.Explanation;
import yeoun.format.MarkerFiles;

/** The list of what is delivered: to deliver something more, add a line. */
final class Deliverables {

    /** Of every piece: the music for sequencers, for notation programs and for people. */
    private static final List<Deliverable<Music>> OF_EVERY_PIECE = List.of(
            Deliverable.midi("performed", Music::performedMidi),
            Deliverable.midi("notated", Music::notatedMidi),
            (music, piece, version) -> Map.of(piece.slug() + ".musicxml", Deliverable.utf8(music.musicXml())),
            Deliverable.text("score.txt", Music::text));

    /** Of a theme besides: the theme as a file to edit and to read again, and as a lead sheet. */
    private static final List<Deliverable<ComposedTheme>> OF_A_THEME = List.of(
            Deliverable.text("theme.json", theme -> JsonText.of(theme.manuscript())),
            Deliverable.text("lead-sheet.svg", ComposedTheme::leadSheetSvg));

    /** Of a cue besides: its picture, and what happens in it when, for people, spreadsheets and editing programs. */
    private static final List<Deliverable<ComposedCue>> OF_A_CUE = List.of(
            Deliverable.text("scene.svg", ComposedCue::pictureSvg),
            Deliverable.text("cue-sheet.json", cue -> JsonText.of(cue.sheet())),
            Deliverables::cueSheetCsv,
            Deliverable.text("markers.reaper.csv", cue -> MarkerFiles.reaper(cue.sheet())),
            Deliverable.text("markers.resolve.edl", cue -> MarkerFiles.resolve(cue.sheet())));

    /** With every piece: why these notes, and where they come from. */
    private static final List<Deliverable<Music>> WITH_EVERY_PIECE = List.of(
            Deliverable.text("explain.md", Deliverables::explanation),
            (music, piece, version) -> Map.of("provenance.json", Deliverable.utf8(JsonText.of(piece.provenance()))));

    private Deliverables() {}

    /** Every file of a piece, by name, in order. */
    static Map<String, byte[]> files(Piece piece, String version) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        add(files, OF_EVERY_PIECE, piece.music(), piece, version);
        if (piece.music() instanceof ComposedTheme theme) {
            add(files, OF_A_THEME, theme, piece, version);
        }
        if (piece.music() instanceof ComposedCue cue) {
            add(files, OF_A_CUE, cue, piece, version);
        }
        add(files, WITH_EVERY_PIECE, piece.music(), piece, version);
        return files;
    }

    private static <M> void add(
            Map<String, byte[]> files, List<Deliverable<M>> deliverables, M music, Piece piece, String version) {
        deliverables.forEach(deliverable -> files.putAll(deliverable.files(music, piece, version)));
    }

    private static Map<String, byte[]> cueSheetCsv(ComposedCue cue, Piece piece, String version) {
        CueSheetCsv.Entry entry = new CueSheetCsv.Entry(
                "1M" + piece.number(),
                version,
                cue.scene().title(),
                Decisions.palette(cue.scene()),
                "draft",
                cue.sheet());
        return Map.of("cue-sheet.csv", Deliverable.utf8(CueSheetCsv.of(List.of(entry))));
    }

    private static String explanation(Music music) {
        return Explanation.of(music.score(), Decisions.of(music), music.explain());
    }
}
