package yeoun.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.theme.SeedMotif;

/**
 * The names that files may use.
 *
 * @param tables the tables of the craft
 * @param motifs the seed motifs
 * @param rules the names of the rules; empty if nobody said them, and then any name will do
 */
record Known(Tables tables, Table<SeedMotif> motifs, Set<String> rules) {

    /** Instruments that can carry a tune. */
    List<String> voices() {
        return tables.instruments().all().stream()
                .filter(instrument -> !instrument.isPercussion())
                .map(Instrument::id)
                .toList();
    }

    /** The instruments that can carry a tune, and what else they are called. */
    List<String> voiceNames() {
        Set<String> names = new LinkedHashSet<>(voices());
        for (Instrument instrument : tables.instruments().all()) {
            if (!instrument.isPercussion()) {
                instrument.korean().ifPresent(names::add);
                names.addAll(instrument.aliases());
            }
        }
        return List.copyOf(names);
    }

    /** The instrument that can carry a tune and is called so, in whatever language. */
    Optional<String> voice(String name) {
        return tables.instruments().all().stream()
                .filter(instrument -> !instrument.isPercussion() && instrument.isCalled(name))
                .map(Instrument::id)
                .findFirst();
    }

    /** Everything that a house style can forbid. */
    Collection<String> forbidden() {
        List<String> all = new ArrayList<>(tables.instruments().ids());
        all.addAll(tables.cadences().ids());
        all.addAll(tables.progressions().ids());
        return all;
    }
}
