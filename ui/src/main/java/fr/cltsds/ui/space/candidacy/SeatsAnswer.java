package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.cltsds.call.Answer;
import fr.cltsds.call.College;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.Seat;
import fr.cltsds.wording.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The seats planned for each collège, in a table with its totals. */
final class SeatsAnswer extends AnswerField {

    private static final long serialVersionUID = 1L;

    private final List<SeatLine> lines;
    private final NativeTableCell planned = new NativeTableCell();
    private final NativeTableCell speaking = new NativeTableCell();
    private final FieldGroup group;

    SeatsAnswer(Wording words, QuestionView question) {
        lines = Arrays.stream(College.values())
                .map(college -> new SeatLine(words, college))
                .toList();
        group = new FieldGroup(QuestionLabel.of(words, question), table(words, question));
        lines.forEach(line -> line.whenChanged(() -> {
            total();
            changed();
        }));
        total();
        add(group);
    }

    private NativeTable table(Wording words, QuestionView question) {
        var table = new NativeTable();
        table.addClassName("seats");
        table.setCaptionText(question.wording());
        table.getCaption().addClassName("unseen");
        table.getHead()
                .add(new NativeTableRow(
                        head("col", words.of("candidacy.seats.college")),
                        head("col", words.of("candidacy.seats.planned")),
                        head("col", words.of("candidacy.seats.speaking"))));
        var body = new NativeTableBody();
        lines.forEach(body::add);
        table.add(body);
        table.getFoot().add(new NativeTableRow(head("row", words.of("candidacy.seats.total")), planned, speaking));
        return table;
    }

    private static NativeTableHeaderCell head(String scope, String words) {
        var head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private void total() {
        planned.setText(sum(Seat::planned));
        speaking.setText(sum(Seat::speakingForThemselves));
    }

    private String sum(ToIntFunction<Seat> what) {
        return Integer.toString(
                lines.stream().map(SeatLine::seat).mapToInt(what).sum());
    }

    @Override
    Answer answer() {
        return new Answer.Seats(lines.stream().collect(Collectors.toMap(SeatLine::college, SeatLine::seat)));
    }

    @Override
    void put(Answer answer) {
        var seats = answer instanceof Answer.Seats(var byCollege) ? byCollege : Map.<College, Seat>of();
        lines.forEach(line -> line.put(Optional.ofNullable(seats.get(line.college()))));
        total();
    }

    @Override
    Map<String, String> parts() {
        var parts = new HashMap<String, String>();
        lines.forEach(line -> line.collect(parts));
        return parts;
    }

    @Override
    void put(Map<String, String> parts) {
        lines.forEach(line -> line.put(parts));
        total();
    }

    @Override
    void enter() {
        lines.getFirst().enter();
    }

    @Override
    void refuse(String sentence) {
        lines.forEach(line -> line.mark(true));
        group.error().say(sentence);
    }

    @Override
    void accept() {
        lines.forEach(line -> line.mark(false));
        group.error().nothing();
    }
}
