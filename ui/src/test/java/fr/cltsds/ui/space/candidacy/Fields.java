package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupTester;
import com.vaadin.flow.component.checkbox.CheckboxTester;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxTester;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroupTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;

/** What one chooses with in a window: groups, lists and files, by the words beside them. */
final class Fields {

    private final Window window;

    Fields(Window window) {
        this.window = window;
    }

    void choose(String label, String choice) {
        tester(RadioButtonGroupTester.class, RadioButtonGroup.class, label).selectItem(choice);
        window.itself().roundTrip();
    }

    void tick(String label) {
        tester(CheckboxTester.class, Checkbox.class, label).click();
        window.itself().roundTrip();
    }

    void tickAmong(String label, String... choices) {
        tester(CheckboxGroupTester.class, CheckboxGroup.class, label).selectItems(choices);
        window.itself().roundTrip();
    }

    void pickSome(String label, String... choices) {
        tester(MultiSelectComboBoxTester.class, MultiSelectComboBox.class, label)
                .selectItem(choices);
        window.itself().roundTrip();
    }

    void pick(String label, String choice) {
        tester(ComboBoxTester.class, ComboBox.class, label).selectItem(choice);
        window.itself().roundTrip();
    }

    void select(String label, String choice) {
        tester(SelectTester.class, Select.class, label).selectItem(choice);
        window.itself().roundTrip();
    }

    /** What a list offers to whoever types this. */
    @SuppressWarnings("unchecked")
    List<String> offeredFor(String label, String typed) {
        var list = tester(MultiSelectComboBoxTester.class, MultiSelectComboBox.class, label);
        list.setFilter(typed);
        return list.getSuggestions();
    }

    void hand(String part, String name, byte[] content) {
        var upload = window.within(part, Upload.class);
        window.itself().activate();
        window.itself().test(upload).upload(name, "application/pdf", content);
        window.itself().roundTrip();
    }

    /** What these components hold has no class of its own at run time: they are asked for as they stand. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private <T> T tester(Class<T> how, Class<? extends Component> what, String label) {
        var field = window.the(
                what,
                one -> one instanceof HasLabel named
                        && Window.plain(named.getLabel()).equals(Window.plain(label)));
        window.itself().activate();
        return (T) window.itself().test((Class) how, field);
    }
}
