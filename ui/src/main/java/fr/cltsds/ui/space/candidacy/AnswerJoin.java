package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two answers put one after the other, where that makes an answer of the same kind. */
final class AnswerJoin {

    private AnswerJoin() {}

    static Optional<Answer> of(Answer first, Answer second) {
        if (first instanceof Answer.Text(var one) && second instanceof Answer.Text(var other)) {
            return Optional.of(new Answer.Text(one.strip() + "\n\n" + other.strip()));
        }
        if (first instanceof Answer.Partners(var some) && second instanceof Answer.Partners(var others)) {
            return Optional.of(new Answer.Partners(once(some, others)));
        }
        return Optional.empty();
    }

    private static <T> List<T> once(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
