package yeoun.catalog;

import java.nio.file.Path;
import java.util.List;
import yeoun.craft.Table;
import yeoun.craft.Tables;
import yeoun.theme.SeedMotif;

/** All that Yeoun knows from files: the tables of the craft, the seed motifs, and where presets stand. Immutable. */
public final class Catalog {

    private final Shelf shelf;
    private final Tables tables;
    private final Table<SeedMotif> motifs;

    private Catalog(Shelf shelf) {
        this.shelf = shelf;
        ShelfReader reader = new ShelfReader(shelf);
        this.tables = reader.tables();
        this.motifs = reader.motifs(tables);
    }

    /** What is packed with the program, and nothing else. */
    public static Catalog standard() {
        return new Catalog(new Shelf(List.of()));
    }

    /**
     * What is packed with the program, where these folders' {@code presets/} and {@code motifs/} do not replace it.
     *
     * @throws BadInput if one of their files is wrong
     */
    public static Catalog with(List<Path> folders) {
        return new Catalog(new Shelf(folders));
    }

    /** The tables of the craft. */
    public Tables tables() {
        return tables;
    }

    /** The seed motifs. */
    public Table<SeedMotif> motifs() {
        return motifs;
    }

    Shelf shelf() {
        return shelf;
    }
}
