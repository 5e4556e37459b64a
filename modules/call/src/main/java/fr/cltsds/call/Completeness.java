package fr.cltsds.call;

import java.util.List;

/**
 * What the file still needs, open to everyone who writes, comments or reads it. Only what is mandatory prevents filing;
 * the principles never do.
 *
 * @param mandatory how many questions must be answered
 * @param missing those that are not, in the order of the form
 * @param peopleAccompanied the seats planned for them, those who speak for themselves counted apart
 */
public record Completeness(
        int mandatory, List<CompletenessItem> missing, List<PrincipleCheck> principles, Seat peopleAccompanied) {

    public Completeness {
        missing = List.copyOf(missing);
        principles = List.copyOf(principles);
    }

    static Completeness of(Candidacy candidacy, CallInSight call, FormView form) {
        var evidence = new PrincipleEvidence(candidacy, form, call.thresholds());
        var mandatory = (int) form.questions().filter(QuestionView::required).count();
        var missing = form.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(QuestionView::required)
                        .filter(question ->
                                candidacy.sheet().answer(question.id()).isEmpty())
                        .map(question -> new CompletenessItem(
                                question.id(),
                                section.id(),
                                section.title(),
                                question.wording(),
                                question.kind() == QuestionKind.FILE)))
                .toList();
        return new Completeness(mandatory, missing, evidence.checks(), evidence.seats(College.PEOPLE_ACCOMPANIED));
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    List<String> missingWordings() {
        return missing.stream().map(CompletenessItem::wording).toList();
    }
}
