package fr.cltsds.geography;

import java.util.List;

/** A région by its official code; the région «01» is not the département «01». */
public record Region(String code, String name, int article, String zone) {

    /** «de la Guadeloupe», «des Pays de la Loire», «d’Occitanie». */
    public String withDe() {
        return Article.of(article).before(name);
    }

    public List<Departement> departements() {
        return Geography.departements().stream()
                .filter(departement -> departement.regionCode().equals(code))
                .toList();
    }
}
