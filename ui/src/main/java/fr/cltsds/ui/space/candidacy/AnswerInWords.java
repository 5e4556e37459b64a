package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.call.Answer;
import fr.cltsds.call.College;
import fr.cltsds.call.Partner;
import fr.cltsds.call.Seat;
import fr.cltsds.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An answer as it is read, line by line; nothing is said where nothing is answered. */
final class AnswerInWords extends Div {

    private static final long serialVersionUID = 1L;

    AnswerInWords(Wording words, Answer answer) {
        addClassName("answer-in-words");
        var lines = lines(words, answer);
        lines.forEach(line -> add(new Paragraph(line)));
        if (lines.isEmpty()) {
            var none = new Paragraph(words.of("candidacy.no-answer"));
            none.addClassName("quiet");
            add(none);
        }
    }

    static List<String> lines(Wording words, Answer answer) {
        return switch (answer) {
            case Answer.Nothing _ -> List.of();
            case Answer.Text(var text) ->
                text.lines().filter(line -> !line.isBlank()).toList();
            case Answer.YesNo(var yes) -> List.of(words.of(yes ? "recap.yes" : "recap.no"));
            case Answer.Choices(var chosen) -> chosen;
            case Answer.Files(var papers) -> List.of(words.of("candidacy.files-joined", papers.size()));
            case Answer.Territory(var perimeter) -> List.of(perimeter.name());
            case Answer.Seats(var seats) -> seats(words, seats);
            case Answer.Partners(var partners) ->
                partners.stream().map(partner -> partner(words, partner)).toList();
        };
    }

    private static List<String> seats(Wording words, Map<College, Seat> seats) {
        return Arrays.stream(College.values())
                .filter(seats::containsKey)
                .map(college -> seat(words, college, seats.getOrDefault(college, new Seat(0, 0))))
                .toList();
    }

    private static String seat(Wording words, College college, Seat seat) {
        return words.of("candidacy.seats.line", college, seat.planned(), seat.speakingForThemselves());
    }

    private static String partner(Wording words, Partner partner) {
        return words.of(
                partner.committed() ? "recap.partner.committed" : "recap.partner.expected",
                partner.name(),
                words.label(partner.college()));
    }
}
