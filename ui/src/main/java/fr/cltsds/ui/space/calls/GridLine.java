package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cltsds.call.ScoringCriterion;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A criterion of the scoring grid: its weight, and what each score from 0 to 5 means. */
final class GridLine extends Line {

    private static final long serialVersionUID = 1L;
    private static final int NEW_COMMENT_UP_TO = 2;

    private final transient Wording words;
    private final TextField title = new TextField();
    private final TextArea guidance = new TextArea();
    private final IntegerField weight = new IntegerField();
    private final Select<Integer> commentUpTo = new Select<>();
    private final Checkbox mayNotApply;
    private final transient List<TextArea> levels;
    private final NativeDetails scale = new NativeDetails();

    GridLine(Wording words, Runnable touched) {
        super(words);
        this.words = words;
        mayNotApply = new Checkbox(words.of("calls.grid.may-not-apply"));
        levels = IntStream.range(0, ScoringCriterion.LEVELS)
                .mapToObj(this::level)
                .toList();
        Typing.line(title, words.of("calls.grid.criterion"), "");
        Typing.lines(guidance, words.of("calls.grid.guidance"), words.of("calls.grid.guidance.hint"));
        Typing.number(weight, words.of("calls.grid.weight"), "");
        commentUpTo.setLabel(words.of("calls.grid.comment"));
        commentUpTo.setItems(
                IntStream.range(-1, ScoringCriterion.LEVELS).boxed().toList());
        commentUpTo.setItemLabelGenerator(score -> words.of("calls.grid.comment.up-to", score));
        commentUpTo.setValue(NEW_COMMENT_UP_TO);
        var numbers = new Div(weight, commentUpTo);
        numbers.addClassNames("fields", "two");
        var all = new Div();
        levels.forEach(all::add);
        scale.setContent(all);
        add(title, guidance, numbers, scale, mayNotApply);
        Stream.concat(Stream.of(title, guidance), levels.stream())
                .forEach(field -> field.addValueChangeListener(_ -> touched.run()));
        levels.forEach(level -> level.addValueChangeListener(_ -> count()));
        weight.addValueChangeListener(_ -> touched.run());
        commentUpTo.addValueChangeListener(_ -> touched.run());
        mayNotApply.addValueChangeListener(_ -> touched.run());
        count();
    }

    private TextArea level(int score) {
        var level = new TextArea();
        Typing.lines(level, words.of("calls.grid.level", score), "");
        return level;
    }

    private void count() {
        var written =
                levels.stream().filter(level -> !level.getValue().isBlank()).count();
        scale.setSummaryText(words.of("calls.grid.scale", written, ScoringCriterion.LEVELS));
    }

    void put(ScoringCriterion criterion) {
        title.setValue(criterion.title());
        guidance.setValue(criterion.guidance());
        weight.setValue(criterion.weight());
        commentUpTo.setValue(criterion.commentUpTo());
        mayNotApply.setValue(criterion.mayNotApply());
        IntStream.range(0, levels.size())
                .forEach(score -> levels.get(score).setValue(criterion.levels().get(score)));
    }

    ScoringCriterion typed() {
        return new ScoringCriterion(
                title.getValue().strip(),
                guidance.getValue(),
                weight(),
                commentUpTo.getValue(),
                mayNotApply.getValue(),
                levels.stream().map(TextArea::getValue).toList());
    }

    int weight() {
        return weight.getValue() == null ? 0 : weight.getValue();
    }

    @Override
    void enter() {
        title.focus();
    }

    TextField title() {
        return title;
    }

    IntegerField weightField() {
        return weight;
    }

    Select<Integer> comment() {
        return commentUpTo;
    }

    /** The text of that length, which is too long; what is folded is opened to show it. */
    Stream<Component> textsOfLength(Object length) {
        return Stream.concat(Stream.of(title, guidance), levels.stream())
                .filter(field -> length.equals(field.getValue().length()))
                .map(field -> {
                    scale.setOpen(scale.isOpen() || levels.contains(field));
                    return (Component) field;
                });
    }
}
