package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.cltsds.call.College;
import fr.cltsds.call.Partner;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A partner in the list: its name, its collège, and whether it has committed itself. */
final class PartnerLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final TextField name;
    private final Select<College> college = new Select<>();
    private final Checkbox committed;
    private final Button remove;

    PartnerLine(Wording words, Runnable whenChanged, Consumer<PartnerLine> whenRemoved) {
        this.words = words;
        name = new TextField(words.of("candidacy.partner.name"));
        name.setManualValidation(true);
        name.addBlurListener(_ -> {});
        Typing.travels(name);
        college.setLabel(words.of("candidacy.partner.college"));
        college.setItems(College.values());
        college.setItemLabelGenerator(words::label);
        college.setManualValidation(true);
        committed = new Checkbox(words.of("candidacy.partner.committed"));
        remove = Acts.small(words.of("candidacy.partner.remove"), Icon.TRASH_2, () -> whenRemoved.accept(this));
        name.addValueChangeListener(_ -> whenChanged.run());
        college.addValueChangeListener(_ -> whenChanged.run());
        committed.addValueChangeListener(_ -> whenChanged.run());
        addClassName("partner");
        getElement().setAttribute("role", "group");
        add(name, college, committed, remove);
    }

    /** Its place in the list, said to those who do not see it. */
    void stand(int place) {
        getElement().setAttribute("aria-label", words.of("candidacy.partner.place", place + 1));
        remove.setAriaLabel(words.of("candidacy.partner.remove-place", place + 1));
        name.getElement().setAttribute("data-part", place + ".name");
        college.getElement().setAttribute("data-part", place + ".college");
        committed.getElement().setAttribute("data-part", place + ".committed");
    }

    boolean isBlank() {
        return name.getValue().isBlank() && college.getValue() == null;
    }

    boolean isWhole() {
        return !name.getValue().isBlank() && college.getValue() != null;
    }

    /** Says which of the two is still to be given before the partner is kept. */
    void tell() {
        var half = !isBlank() && !isWhole();
        name.setInvalid(half && name.getValue().isBlank());
        name.setErrorMessage(words.of("candidacy.partner.name-missing"));
        college.setInvalid(half && college.getValue() == null);
        college.setErrorMessage(words.of("candidacy.partner.college-missing"));
    }

    Optional<Partner> partner() {
        return isWhole()
                ? Optional.of(new Partner(name.getValue(), college.getValue(), committed.getValue()))
                : Optional.empty();
    }

    void put(Partner partner) {
        name.setValue(partner.name());
        college.setValue(partner.college());
        committed.setValue(partner.committed());
    }

    void collect(int place, Map<String, String> parts) {
        parts.put(place + ".name", name.getValue());
        parts.put(
                place + ".college",
                Optional.ofNullable(college.getValue()).map(words::label).orElse(""));
        parts.put(place + ".committed", Boolean.toString(committed.getValue()));
    }

    void put(int place, Map<String, String> parts) {
        name.setValue(parts.getOrDefault(place + ".name", ""));
        college.setValue(Arrays.stream(College.values())
                .filter(one -> words.label(one).equals(parts.get(place + ".college")))
                .findFirst()
                .orElse(null));
        committed.setValue(Boolean.parseBoolean(parts.get(place + ".committed")));
    }

    void enter() {
        name.focus();
    }
}
