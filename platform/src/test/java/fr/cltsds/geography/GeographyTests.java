package fr.cltsds.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official map, and how its names are said. */
class GeographyTests {

    @Test
    void thereAre101DepartementsAnd18Regions() {
        assertThat(Geography.departements()).hasSize(101).isSortedAccordingTo((a, b) -> a.code()
                .compareTo(b.code()));
        assertThat(Geography.regions()).hasSize(18);
        assertThat(Geography.departements()).allMatch(departement -> Geography.region(departement.regionCode())
                .isPresent());
        assertThat(Geography.departements().stream()
                        .mapToLong(Departement::population)
                        .sum())
                .isBetween(60_000_000L, 75_000_000L);
    }

    @Test
    void noTwoDepartementsShareATile() {
        assertThat(Geography.departements().stream().map(one -> one.tileColumn() + "," + one.tileRow()))
                .doesNotHaveDuplicates();
    }

    /** Prints them all, for somebody to read over. */
    @Test
    void everyNameIsSaidWithDe() {
        var departements =
                Geography.departements().stream().map(Departement::withDe).toList();
        var regions = Geography.regions().stream().map(Region::withDe).toList();

        System.out.println("Départements : " + String.join(", ", departements));
        System.out.println("Régions : " + String.join(", ", regions));
        assertThat(departements).allMatch(said -> said.matches("(de |du |de la |des |de l’|d’)\\p{Lu}.*"));
        assertThat(regions).allMatch(said -> said.matches("(de |du |de la |des |de l’|d’)\\p{Lu}.*"));
        assertThat(departements.stream().filter(said -> said.matches("(de|de la) [AEÉÎIOUY].*")))
                .as("no «de» before a vowel")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "23, de la Creuse",
        "29, du Finistère",
        "12, de l’Aveyron",
        "75, de Paris",
        "71, de Saône-et-Loire",
        "37, d’Indre-et-Loire",
        "08, des Ardennes",
        "974, de La Réunion",
        "2A, de la Corse-du-Sud"
    })
    void aDepartementTakesItsArticle(String code, String said) {
        assertThat(Geography.departement(code).orElseThrow().withDe()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "52, des Pays de la Loire",
        "76, d’Occitanie",
        "53, de Bretagne",
        "24, du Centre-Val de Loire",
        "01, de la Guadeloupe"
    })
    void aRegionTakesItsArticle(String code, String said) {
        assertThat(Geography.region(code).orElseThrow().withDe()).isEqualTo(said);
    }

    @Test
    void aDepartementKnowsItsClock() {
        assertThat(Geography.departement("976").orElseThrow().timeZone()).isEqualTo(ZoneId.of("Indian/Mayotte"));
        assertThat(Geography.departement("01").orElseThrow().name()).isEqualTo("Ain");
        assertThat(Geography.region("01").orElseThrow().name()).isEqualTo("Guadeloupe");
    }

    @Test
    void aPerimeterIsSaidAsPeopleSayIt() {
        assertThat(perimeter("36", "18").name()).isEqualTo("Cher et Indre");
        assertThat(perimeter("36", "18").withDe()).isEqualTo("du Cher et de l’Indre");
        assertThat(perimeter("03", "15", "23").name()).isEqualTo("Allier, Cantal et Creuse");
        assertThat(perimeter("23", "23").departementCodes()).containsExactly("23");
        var brittany = Perimeter.of(List.of(), Optional.of("53")).orElseThrow();
        assertThat(brittany.name()).isEqualTo("Bretagne");
        assertThat(brittany.withDe()).isEqualTo("de Bretagne");
        assertThat(brittany.departementCodes()).containsExactly("22", "29", "35", "56");
    }

    @Test
    void aPerimeterIsOfficialOrNothing() {
        assertThat(Perimeter.of(List.of("99"), Optional.empty())).isEmpty();
        assertThat(Perimeter.of(List.of("23", "1"), Optional.empty())).isEmpty();
        assertThat(Perimeter.of(List.of(), Optional.of("05"))).isEmpty();
        assertThat(Perimeter.of(List.of(), Optional.empty())).isEmpty();
        assertThat(Perimeter.of(List.of("23"), Optional.of("75"))).isEmpty();
    }

    @Test
    void everyRegionHasItsDepartements() {
        assertThat(Geography.regions().stream().collect(Collectors.summingInt(region -> region.departements()
                        .size())))
                .isEqualTo(101);
    }

    private static Perimeter perimeter(String... codes) {
        return Perimeter.of(List.of(codes), Optional.empty()).orElseThrow();
    }
}
