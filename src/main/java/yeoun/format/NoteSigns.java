package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.score.Articulation;
import yeoun.score.Sigimsae;

/**
 * What stands at a note that is read.
 *
 * @param tiedFrom whether it goes on from the note before
 * @param tiedOn whether it goes on in the next
 * @param articulations how it is played
 * @param sigimsae the Korean ornament that is written so
 * @param slurs the slurs that begin or end at it
 */
record NoteSigns(
        boolean tiedFrom,
        boolean tiedOn,
        List<Articulation> articulations,
        Optional<Sigimsae> sigimsae,
        List<Slur> slurs) {

    /** The end of a slur. */
    record Slur(String number, boolean start) {}

    static NoteSigns of(XmlTree note) {
        boolean from = false;
        boolean on = false;
        for (XmlTree tie : note.all("tie")) {
            from |= tie.attribute("type").equals("stop");
            on |= tie.attribute("type").equals("start");
        }
        List<Articulation> articulations = new ArrayList<>();
        List<Slur> slurs = new ArrayList<>();
        Optional<Sigimsae> sigimsae = Optional.empty();
        for (XmlTree notations : note.all("notations")) {
            for (XmlTree child : notations.children()) {
                switch (child.name()) {
                    case "slur" ->
                        slurs.add(new Slur(
                                child.attribute("number"),
                                child.attribute("type").equals("start")));
                    case "fermata" -> articulations.add(Articulation.FERMATA);
                    case "articulations", "ornaments" -> {
                        for (XmlTree sign : child.children()) {
                            Sign.articulation(sign.name()).ifPresent(articulations::add);
                            if (sign.name().equals("tremolo")) {
                                articulations.add(Articulation.TREMOLO);
                            }
                            sigimsae = sigimsae.or(() -> Sign.ornament(sign));
                        }
                    }
                    default -> {}
                }
            }
        }
        slurs.removeIf(slur -> slur.number().isBlank() && slurs.size() > 2);
        return new NoteSigns(from, on, List.copyOf(articulations), sigimsae, List.copyOf(slurs));
    }
}
