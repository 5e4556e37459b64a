package fr.cltsds.call;

import static fr.cltsds.call.FormChangeKind.ADDED;
import static fr.cltsds.call.FormChangeKind.CHANGED;
import static fr.cltsds.call.FormChangeKind.MOVED;
import static fr.cltsds.call.FormChangeKind.REMOVED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two versions of a form, question by question, by their keys. */
final class FormChanges {

    private FormChanges() {}

    /** What changed, in the order of the later version; what was removed comes last. */
    static List<FormChange> between(FormView earlier, FormView later) {
        var before = placed(earlier);
        var changes = new ArrayList<FormChange>();
        placed(later).forEach((key, now) -> {
            var then = before.remove(key);
            if (then == null) {
                changes.add(new FormChange(ADDED, key, now.question().wording()));
            } else if (!then.saysTheSameAs(now)) {
                changes.add(new FormChange(CHANGED, key, now.question().wording()));
            } else if (!then.section().equals(now.section())) {
                changes.add(new FormChange(MOVED, key, now.question().wording()));
            }
        });
        before.forEach((key, gone) ->
                changes.add(new FormChange(REMOVED, key, gone.question().wording())));
        return List.copyOf(changes);
    }

    private static Map<String, Placed> placed(FormView form) {
        var placed = new LinkedHashMap<String, Placed>();
        form.sections().forEach(section -> section.questions()
                .forEach(question -> placed.put(question.key(), new Placed(section.title(), question))));
        return placed;
    }

    private record Placed(String section, QuestionView question) {

        boolean saysTheSameAs(Placed other) {
            return question.text().equals(other.question.text());
        }
    }
}
