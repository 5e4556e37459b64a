package fr.cltsds.call;

import java.util.List;
import java.util.Optional;

/** Some territories in the order of their names, and where the next page begins when there is one. */
public record FiledTerritoryList(List<FiledTerritoryRow> rows, Optional<FiledTerritoryCursor> next) {

    public FiledTerritoryList {
        rows = List.copyOf(rows);
    }
}
