package fr.cltsds.house.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTests {

    @Test
    void anEnglishLabelIsFoundAndAFrenchOneIsNot() {
        assertThat(English.in(List.of("Upload File…", "Clear", "Session expired", "Toggle password visibility")))
                .hasSize(4);
        assertThat(English.in(List.of(
                        "Choisir un fichier…",
                        "Session terminée",
                        "Date limite",
                        "Options",
                        "Total",
                        "du plus pressé au moins pressé")))
                .isEmpty();
    }
}
