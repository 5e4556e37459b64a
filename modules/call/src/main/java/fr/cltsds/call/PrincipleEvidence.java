package fr.cltsds.call;

import static fr.cltsds.call.PrincipleElement.COLLEGES;
import static fr.cltsds.call.PrincipleElement.DEPARTEMENT;
import static fr.cltsds.call.PrincipleElement.PEOPLE_ACCOMPANIED_SEATS;
import static fr.cltsds.call.PrincipleElement.REIMBURSEMENT_RULE;
import static fr.cltsds.call.PrincipleElement.SOCIAL_WORKER_SEATS;
import static fr.cltsds.call.PrincipleElement.STATEMENT;
import static fr.cltsds.call.PrincipleElement.SUBJECTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The evidence for the principles, gathered from the questions that feed them and measured by the call's own thresholds. */
final class PrincipleEvidence {

    private final Candidacy candidacy;
    private final FormView form;
    private final PrincipleThresholds thresholds;

    PrincipleEvidence(Candidacy candidacy, FormView form, PrincipleThresholds thresholds) {
        this.candidacy = candidacy;
        this.form = form;
        this.thresholds = thresholds;
    }

    List<PrincipleCheck> checks() {
        return List.of(focusOnSocialWork(), widePanel(), socialWorkersAndPeopleAccompanied());
    }

    private PrincipleCheck focusOnSocialWork() {
        var subjects = gap(SUBJECTS, subjects(), thresholds.subjects(), Feeds.SUBJECTS);
        var statement = gap(STATEMENT, statement(), thresholds.statement(), Feeds.STATEMENT);
        return check(Principle.FOCUS_ON_SOCIAL_WORK, List.of(subjects, statement));
    }

    private PrincipleCheck widePanel() {
        var colleges = gap(COLLEGES, colleges(), thresholds.colleges(), Feeds.SEATS, Feeds.PARTNERS);
        var departement = gap(DEPARTEMENT, departement() ? 1 : 0, 1, Feeds.DEPARTEMENT_AGREEMENT);
        return check(Principle.WIDE_PANEL, List.of(colleges, departement));
    }

    private PrincipleCheck socialWorkersAndPeopleAccompanied() {
        var workers = seats(College.SOCIAL_WORKERS).planned();
        var people = seats(College.PEOPLE_ACCOMPANIED).planned();
        var rule = isThere(Feeds.REIMBURSEMENT_RULE) ? 1 : 0;
        return check(
                Principle.SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED,
                List.of(
                        gap(SOCIAL_WORKER_SEATS, workers, thresholds.socialWorkerSeats(), Feeds.SEATS),
                        gap(PEOPLE_ACCOMPANIED_SEATS, people, thresholds.peopleAccompaniedSeats(), Feeds.SEATS),
                        gap(REIMBURSEMENT_RULE, rule, 1, Feeds.REIMBURSEMENT_RULE)));
    }

    /** The seats planned for a collège, those who speak for themselves counted apart from those who represent. */
    Seat seats(College college) {
        return answers(Feeds.SEATS)
                .map(answer -> answer instanceof Answer.Seats seats ? seats.of(college) : Seat.NONE)
                .reduce(
                        Seat.NONE,
                        (one, other) -> new Seat(
                                one.planned() + other.planned(),
                                one.speakingForThemselves() + other.speakingForThemselves()));
    }

    private int subjects() {
        return (int) answers(Feeds.SUBJECTS)
                .flatMap(answer -> answer instanceof Answer.Choices(var chosen) ? chosen.stream() : Stream.empty())
                .distinct()
                .count();
    }

    private int statement() {
        return answers(Feeds.STATEMENT)
                .mapToInt(answer -> answer instanceof Answer.Text(var text) ? AnswerText.length(text.strip()) : 0)
                .sum();
    }

    private int colleges() {
        var present = EnumSet.noneOf(College.class);
        for (var college : College.values()) {
            if (seats(college).planned() > 0) {
                present.add(college);
            }
        }
        answers(Feeds.PARTNERS)
                .flatMap(answer -> answer instanceof Answer.Partners(var partners) ? partners.stream() : Stream.empty())
                .map(Partner::college)
                .forEach(present::add);
        return present.size();
    }

    /** The council of the département leads the candidacy itself, says yes, or has signed a paper. */
    private boolean departement() {
        return candidacy.lead().kind().leadsSocialAction()
                || answers(Feeds.DEPARTEMENT_AGREEMENT)
                        .anyMatch(answer -> answer instanceof Answer.YesNo(var yes) ? yes : !answer.isEmpty());
    }

    private boolean isThere(Feeds feeds) {
        return answers(feeds).anyMatch(answer -> !answer.isEmpty());
    }

    private Stream<Answer> answers(Feeds feeds) {
        return form.feeding(feeds).stream().map(question -> candidacy.sheet().answer(question.id()));
    }

    private Optional<PrincipleGap> gap(PrincipleElement element, int found, int expected, Feeds... writtenIn) {
        return found >= expected
                ? Optional.empty()
                : Optional.of(new PrincipleGap(element, found, expected, firstQuestion(writtenIn)));
    }

    private Optional<QuestionId> firstQuestion(Feeds... feeds) {
        return Stream.of(feeds)
                .flatMap(one -> form.feeding(one).stream())
                .map(QuestionView::id)
                .findFirst();
    }

    private static PrincipleCheck check(Principle principle, List<Optional<PrincipleGap>> gaps) {
        return new PrincipleCheck(
                principle, gaps.stream().flatMap(Optional::stream).toList());
    }
}
