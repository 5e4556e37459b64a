package fr.cltsds.ui.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands in its page: where it goes, its signed token, what was typed already and what is to be put right.
 *
 * @param action its own address, without which the token is worth nothing
 */
record Form(String action, String token, Map<String, String> values, List<Problem> problems) {

    Form {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What was typed there as one plain line: nothing that ends a line, hides or turns the text around. */
    String line(String field) {
        return TypedLine.of(value(field));
    }

    /** What is wrong with this field, if anything is. */
    public @Nullable String error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    Form with(Map<String, String> typed) {
        return new Form(action, token, typed, problems);
    }

    Form wrong(List<Problem> found) {
        return new Form(action, token, values, found);
    }
}
