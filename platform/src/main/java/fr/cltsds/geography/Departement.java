package fr.cltsds.geography;

import java.time.ZoneId;

/** A département by its official code («23», «2A», «971»), with its place in our cartogram. */
public record Departement(
        String code,
        String name,
        int article,
        String regionCode,
        String zone,
        int population,
        ZoneId timeZone,
        int tileColumn,
        int tileRow) {

    /** «de la Creuse», «du Finistère», «de l’Aveyron». */
    public String withDe() {
        return Article.of(article).before(name);
    }
}
