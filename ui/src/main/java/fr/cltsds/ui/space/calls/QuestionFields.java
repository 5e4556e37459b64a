package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cltsds.call.Feeds;
import fr.cltsds.call.FormRule;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionText;
import fr.cltsds.kernel.Broken;
import fr.cltsds.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the secretariat writes of a question; what its kind has no use for is not asked. */
final class QuestionFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 1;
    private static final int LONGEST_LINE = 200;

    private final TextArea wording = new TextArea();
    private final TextArea help = new TextArea();
    private final Select<QuestionKind> kind = new Select<>();
    private final TextArea choices = new TextArea();
    private final IntegerField maxLength = new IntegerField();
    private final Checkbox required;
    private final Select<Feeds> feeds = new Select<>();

    QuestionFields(Wording words, Runnable touched) {
        required = new Checkbox(words.of("calls.question.required.ask"));
        Typing.lines(wording, words.of("calls.question.wording"), words.of("calls.question.wording.hint"));
        Typing.lines(help, words.of("calls.question.help"), words.of("calls.question.help.hint"));
        Typing.lines(choices, words.of("calls.question.choices.ask"), words.of("calls.question.choices.hint"));
        choices.setMinRows(5);
        Typing.number(maxLength, words.of("calls.question.length.ask"), words.of("calls.question.length.hint"));
        maxLength.setWidthFull();
        kind.setLabel(words.of("calls.question.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(words::label);
        kind.setWidthFull();
        feeds.setLabel(words.of("calls.question.feeds.ask"));
        feeds.setHelperText(words.of("calls.question.feeds.hint"));
        feeds.setItemLabelGenerator(words::label);
        feeds.setWidthFull();
        kind.addValueChangeListener(_ -> suit());
        Stream.<HasValue<?, ?>>of(wording, help, kind, choices, maxLength, required, feeds)
                .forEach(field -> field.addValueChangeListener(_ -> touched.run()));
        addClassName("part-form");
        add(wording, help, kind, choices, maxLength, required, feeds);
    }

    /** A kind of question asks for a length, or for choices, and can only prove some things. */
    private void suit() {
        var chosen = Optional.ofNullable(kind.getValue()).orElse(QuestionKind.LONG_TEXT);
        choices.setVisible(chosen.hasChoices());
        maxLength.setVisible(chosen.isText());
        var former = Optional.ofNullable(feeds.getValue()).orElse(Feeds.NONE);
        feeds.setItems(Arrays.stream(Feeds.values())
                .filter(evidence -> evidence.canComeFrom(chosen))
                .toList());
        feeds.setValue(former.canComeFrom(chosen) ? former : Feeds.NONE);
    }

    void blank() {
        put(new QuestionText(QuestionKind.LONG_TEXT, "", "", false, QuestionText.USUAL_LENGTH, List.of(), Feeds.NONE));
    }

    void put(QuestionText text) {
        kind.setValue(text.kind());
        suit();
        wording.setValue(text.wording());
        help.setValue(text.help());
        choices.setValue(String.join("\n", text.choices()));
        maxLength.setValue(text.maxLength());
        required.setValue(text.required());
        feeds.setValue(text.feeds());
    }

    QuestionText typed() {
        return new QuestionText(
                kind.getValue(),
                wording.getValue().strip(),
                help.getValue().strip(),
                required.getValue(),
                kind.getValue().isText() ? Typing.number(maxLength) : QuestionText.USUAL_LENGTH,
                kind.getValue().hasChoices() ? choices.getValue().lines().toList() : List.of(),
                feeds.getValue());
    }

    static List<Said> said(Wording words, QuestionText text) {
        return List.of(
                new Said(words.of("calls.question.wording"), text.wording()),
                new Said(words.of("calls.question.help"), text.help()),
                new Said(words.of("calls.question.kind"), words.label(text.kind())),
                new Said(words.of("calls.question.choices.ask"), String.join("\n", text.choices())),
                new Said(words.of("calls.question.length.ask"), words.of("calls.number", text.maxLength())),
                new Said(words.of("calls.question.required.ask"), words.of(text.required() ? "calls.yes" : "calls.no")),
                new Said(words.of("calls.question.feeds.ask"), words.label(text.feeds())));
    }

    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case FormRule.THE_LENGTH_IS_POSSIBLE -> Optional.of(maxLength);
            case FormRule.THE_CHOICES_ARE_NOT_TOO_MANY -> Optional.of(choices);
            case FormRule.A_TEXT_FITS_THE_FORM ->
                Optional.of(tooLong(broken.arguments().get(LENGTH)));
            default -> Optional.empty();
        };
    }

    private TextArea tooLong(Object length) {
        if (length.equals(wording.getValue().strip().length())) {
            return wording;
        }
        return choices.getValue().lines().anyMatch(choice -> choice.strip().length() > LONGEST_LINE) ? choices : help;
    }
}
