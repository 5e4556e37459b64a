package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.cltsds.call.College;
import fr.cltsds.call.PrincipleThresholds;
import fr.cltsds.wording.Wording;
import java.util.List;

/** From where on each principle is respected: five numbers. */
final class Thresholds extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10_000;
    private static final int MOST = 100;

    private final transient Wording words;
    private final IntegerField subjects;
    private final IntegerField statement;
    private final IntegerField colleges;
    private final IntegerField socialWorkers;
    private final IntegerField peopleAccompanied;

    Thresholds(Wording words, Runnable touched) {
        this.words = words;
        subjects = number("subjects", touched);
        statement = number("statement", touched);
        colleges = number("colleges", touched);
        socialWorkers = number("social-workers", touched);
        peopleAccompanied = number("people-accompanied", touched);
        addClassNames("fields", "two");
        add(subjects, statement, colleges, socialWorkers, peopleAccompanied);
    }

    private IntegerField number(String key, Runnable touched) {
        var field = new IntegerField();
        Typing.number(field, words.of("calls.threshold." + key), words.of("calls.threshold." + key + ".hint"));
        field.addValueChangeListener(_ -> touched.run());
        return field;
    }

    void put(PrincipleThresholds kept) {
        subjects.setValue(kept.subjects());
        statement.setValue(kept.statement());
        colleges.setValue(kept.colleges());
        socialWorkers.setValue(kept.socialWorkerSeats());
        peopleAccompanied.setValue(kept.peopleAccompaniedSeats());
    }

    PrincipleThresholds typed() {
        return new PrincipleThresholds(
                Typing.number(subjects),
                Typing.number(statement),
                Typing.number(colleges),
                Typing.number(socialWorkers),
                Typing.number(peopleAccompanied));
    }

    List<Said> said(PrincipleThresholds kept) {
        return List.of(
                said("subjects", kept.subjects()),
                said("statement", kept.statement()),
                said("colleges", kept.colleges()),
                said("social-workers", kept.socialWorkerSeats()),
                said("people-accompanied", kept.peopleAccompaniedSeats()));
    }

    private Said said(String key, int number) {
        return new Said(words.of("calls.threshold." + key), words.of("calls.number", number));
    }

    /** The first number that cannot be. */
    IntegerField wrong() {
        if (isOut(statement, LONGEST)) {
            return statement;
        }
        if (isOut(colleges, College.values().length)) {
            return colleges;
        }
        return List.of(subjects, socialWorkers, peopleAccompanied).stream()
                .filter(field -> isOut(field, MOST))
                .findFirst()
                .orElse(subjects);
    }

    private static boolean isOut(IntegerField field, int most) {
        return Typing.number(field) < 1 || Typing.number(field) > most;
    }
}
