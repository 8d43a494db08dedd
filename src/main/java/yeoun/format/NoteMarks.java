package yeoun.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yeoun.score.Articulation;
import yeoun.score.Sigimsae;

/** Collects what is written at a note, and writes it where there is something. */
final class NoteMarks {

    private final Xml xml;
    private final List<Xml.Inside> spans = new ArrayList<>();
    private final List<Xml.Inside> ornaments = new ArrayList<>();
    private final List<Xml.Inside> articulations = new ArrayList<>();
    private final List<Xml.Inside> rest = new ArrayList<>();

    NoteMarks(Xml xml) {
        this.xml = xml;
    }

    void ties(Piece piece) {
        if (piece.tiedFrom()) {
            spans.add(() -> xml.empty("tied", "type", "stop"));
        }
        if (piece.tiedOn()) {
            spans.add(() -> xml.empty("tied", "type", "start"));
        }
    }

    void slurs(List<Slurs.End> slurs) {
        for (Slurs.End slur : slurs) {
            String number = String.valueOf(slur.number());
            String type = slur.start() ? "start" : "stop";
            spans.add(() -> xml.empty("slur", "type", type, "number", number));
        }
    }

    /** The ends of a tuplet; what has no notes needs no figure. */
    void tuplet(SignPlace place) {
        if (place.startsTuplet()) {
            boolean silent = place.isInSilentTuplet();
            String bracket = silent || place.symbol().flags() > 0 ? "no" : "yes";
            List<String> start = new ArrayList<>(List.of("type", "start", "number", "1", "bracket", bracket));
            if (silent) {
                start.addAll(List.of("show-number", "none"));
            }
            spans.add(() -> xml.empty("tuplet", start.toArray(String[]::new)));
        }
        if (place.endsTuplet()) {
            spans.add(() -> xml.empty("tuplet", "type", "stop", "number", "1"));
        }
    }

    void articulations(Set<Articulation> all) {
        for (Articulation articulation : all) {
            if (articulation == Articulation.TREMOLO) {
                ornaments.add(() -> xml.text("tremolo", "3", "type", "single"));
            } else if (articulation == Articulation.FERMATA) {
                rest.add(() -> xml.text("fermata", "normal", "type", "upright"));
            } else if (articulation == Articulation.BREATH) {
                articulations.add(() -> xml.text("breath-mark", "comma"));
            } else {
                Sign.of(articulation).ifPresent(name -> articulations.add(() -> xml.empty(name)));
            }
        }
    }

    void sigimsae(Sigimsae ornament, boolean begins, boolean ends) {
        String name = Sign.of(ornament);
        if (ornament == Sigimsae.LIGHT_VIBRATION) {
            if (begins) {
                ornaments.add(() -> xml.empty(name, "type", "start"));
            }
            if (ends) {
                ornaments.add(() -> xml.empty(name, "type", "stop"));
            }
            return;
        }
        boolean atTheEnd = ornament == Sigimsae.FALL || ornament == Sigimsae.PUSH;
        if (atTheEnd ? ends : begins) {
            (Sign.isOrnament(ornament) ? ornaments : articulations)
                    .add(() -> xml.empty(name, Sign.attributes(ornament)));
        }
    }

    void write() throws IOException {
        if (spans.isEmpty() && ornaments.isEmpty() && articulations.isEmpty() && rest.isEmpty()) {
            return;
        }
        xml.element("notations", () -> {
            all(spans);
            group("ornaments", ornaments);
            group("articulations", articulations);
            all(rest);
        });
    }

    private void group(String name, List<Xml.Inside> own) throws IOException {
        if (!own.isEmpty()) {
            xml.element(name, () -> all(own));
        }
    }

    private static void all(List<Xml.Inside> own) throws IOException {
        for (Xml.Inside inside : own) {
            inside.write();
        }
    }
}
