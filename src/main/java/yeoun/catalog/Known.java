package yeoun.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** Everything that a house style can forbid. */
    Collection<String> forbidden() {
        List<String> all = new ArrayList<>(tables.instruments().ids());
        all.addAll(tables.cadences().ids());
        all.addAll(tables.progressions().ids());
        return all;
    }
}
