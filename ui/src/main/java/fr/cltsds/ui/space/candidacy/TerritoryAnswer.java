package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cltsds.call.Answer;
import fr.cltsds.call.QuestionView;
import fr.cltsds.geography.Departement;
import fr.cltsds.geography.Geography;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.geography.Region;
import fr.cltsds.ui.space.shell.FrenchTexts;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The territory, by official codes: one or several départements, or one région, with how many people live there. */
final class TerritoryAnswer extends AnswerField {

    private static final long serialVersionUID = 1L;

    private enum Extent {
        DEPARTEMENTS,
        REGION
    }

    private final transient Wording words;
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Departement> departements = new MultiSelectComboBox<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final Paragraph population = new Paragraph();
    private final FieldGroup group;

    TerritoryAnswer(Wording words, QuestionView question) {
        this.words = words;
        extent.setLabel(words.of("candidacy.territory.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(this::said);
        extent.setValue(Extent.DEPARTEMENTS);
        extent.getElement().setAttribute("data-part", "extent");
        departements.setLabel(words.of("candidacy.territory.departements"));
        departements.setItems((departement, typed) -> Typed.holds(said(departement), typed), Geography.departements());
        departements.setItemLabelGenerator(TerritoryAnswer::said);
        departements.setI18n(FrenchTexts.of(words).choices());
        departements.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        departements.setWidthFull();
        departements.getElement().setAttribute("data-part", "departements");
        region.setLabel(words.of("candidacy.territory.region"));
        region.setItems((one, typed) -> Typed.holds(one.name(), typed), Geography.regions());
        region.setItemLabelGenerator(Region::name);
        region.setClearButtonVisible(true);
        region.setWidthFull();
        region.getElement().setAttribute("data-part", "region");
        population.addClassName("population");
        population.getElement().setAttribute("role", "status");
        group = new FieldGroup(QuestionLabel.of(words, question), extent, departements, region, population);
        extent.addValueChangeListener(_ -> changedHere());
        departements.addValueChangeListener(_ -> changedHere());
        region.addValueChangeListener(_ -> changedHere());
        add(group);
        draw();
    }

    private void changedHere() {
        draw();
        changed();
    }

    private void draw() {
        departements.setVisible(extent.getValue() != Extent.REGION);
        region.setVisible(extent.getValue() == Extent.REGION);
        population.setText(perimeter().map(this::inhabitants).orElse(""));
    }

    private String inhabitants(Perimeter chosen) {
        var people = chosen.departementCodes().stream()
                .flatMap(code -> Geography.departement(code).stream())
                .mapToInt(Departement::population)
                .sum();
        return words.of("candidacy.territory.population", chosen.name(), people);
    }

    private Optional<Perimeter> perimeter() {
        return extent.getValue() == Extent.REGION
                ? Perimeter.of(List.of(), region.getOptionalValue().map(Region::code))
                : Perimeter.of(
                        departements.getValue().stream().map(Departement::code).toList(), Optional.empty());
    }

    @Override
    Answer answer() {
        return perimeter().<Answer>map(Answer.Territory::new).orElseGet(Answer.Nothing::new);
    }

    @Override
    void put(Answer answer) {
        var chosen = answer instanceof Answer.Territory(var perimeter)
                ? perimeter
                : new Perimeter(List.of(), Optional.empty());
        extent.setValue(chosen.region().isPresent() ? Extent.REGION : Extent.DEPARTEMENTS);
        departements.setValue(chosen.departements().stream()
                .flatMap(code -> Geography.departement(code).stream())
                .collect(Collectors.toSet()));
        region.setValue(chosen.region().flatMap(Geography::region).orElse(null));
        draw();
    }

    @Override
    Map<String, String> parts() {
        return Map.of(
                "extent", said(extent.getValue()),
                "departements",
                        departements.getValue().stream()
                                .map(TerritoryAnswer::said)
                                .sorted()
                                .collect(Collectors.joining("\n")),
                "region", region.getOptionalValue().map(Region::name).orElse(""));
    }

    @Override
    void put(Map<String, String> parts) {
        var names = parts.getOrDefault("departements", "").lines().toList();
        extent.setValue(said(Extent.REGION).equals(parts.get("extent")) ? Extent.REGION : Extent.DEPARTEMENTS);
        departements.setValue(Geography.departements().stream()
                .filter(departement -> names.contains(said(departement)))
                .collect(Collectors.toSet()));
        region.setValue(Geography.regions().stream()
                .filter(one -> one.name().equals(parts.get("region")))
                .findFirst()
                .orElse(null));
        draw();
    }

    private String said(Extent one) {
        return words.of(
                one == Extent.REGION ? "candidacy.territory.one-region" : "candidacy.territory.some-departements");
    }

    private static String said(Departement departement) {
        return departement.code() + " – " + departement.name();
    }

    @Override
    void enter() {
        if (extent.getValue() == Extent.REGION) {
            region.focus();
        } else {
            departements.focus();
        }
    }

    @Override
    void refuse(String sentence) {
        group.error().say(sentence);
    }

    @Override
    void accept() {
        group.error().nothing();
    }
}
