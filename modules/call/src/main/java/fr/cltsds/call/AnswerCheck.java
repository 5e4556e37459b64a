package fr.cltsds.call;

import static fr.cltsds.call.AnswerRule.A_PARTNER_HAS_A_NAME;
import static fr.cltsds.call.AnswerRule.FILES_ARE_FEW_ENOUGH;
import static fr.cltsds.call.AnswerRule.ONE_CHOICE_IS_ENOUGH;
import static fr.cltsds.call.AnswerRule.PARTNERS_ARE_FEW_ENOUGH;
import static fr.cltsds.call.AnswerRule.SEATS_ARE_COUNTED;
import static fr.cltsds.call.AnswerRule.THE_ANSWER_IS_OF_THE_KIND_ASKED;
import static fr.cltsds.call.AnswerRule.THE_CHOICE_IS_OFFERED;
import static fr.cltsds.call.AnswerRule.THE_CODES_ARE_OFFICIAL;
import static fr.cltsds.call.AnswerRule.THE_FILE_IS_KEPT_HERE;
import static fr.cltsds.call.AnswerRule.THE_TEXT_IS_SHORT_ENOUGH;
import static fr.cltsds.call.AnswerRule.WHO_SPEAKS_HAS_A_SEAT;

import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Holds an answer against its question: the same words however they were typed, and every rule that stands against them. */
final class AnswerCheck {

    static final int MOST_SEATS = 999;
    static final int MOST_PARTNERS = 100;
    static final int MOST_FILES = 10;

    private final QuestionView question;
    private final Predicate<UUID> keptHere;

    private AnswerCheck(QuestionView question, Predicate<UUID> keptHere) {
        this.question = question;
        this.keptHere = keptHere;
    }

    /** The answer as it is kept, cleaned; whether it is an answer at all, completeness says, not this. */
    static Outcome<Answer> of(QuestionView question, Answer given, Predicate<UUID> keptHere) {
        return new AnswerCheck(question, keptHere).check(given);
    }

    private Outcome<Answer> check(Answer given) {
        return switch (given) {
            case Answer.Nothing _ -> Outcome.done(new Answer.Nothing());
            case Answer.Text(var typed) -> text(typed);
            case Answer.YesNo _ -> ifAsked(question.kind() == QuestionKind.YES_NO, Rules.none(), given);
            case Answer.Choices(var chosen) -> choices(chosen);
            case Answer.Files(var papers) -> files(papers, given);
            case Answer.Territory(var perimeter) -> territory(perimeter);
            case Answer.Seats(var seats) -> seats(seats);
            case Answer.Partners(var partners) -> partners(partners);
        };
    }

    private Outcome<Answer> text(String typed) {
        var text = question.kind() == QuestionKind.SHORT_TEXT ? AnswerText.line(typed) : AnswerText.clean(typed);
        var length = AnswerText.length(text);
        var rules = Rules.none()
                .and(
                        THE_TEXT_IS_SHORT_ENOUGH,
                        length <= question.maxLength(),
                        question.maxLength(),
                        length - question.maxLength());
        return ifAsked(question.kind().isText(), rules, new Answer.Text(text));
    }

    private Outcome<Answer> choices(List<String> chosen) {
        var inOrder = question.choices().stream().filter(chosen::contains).toList();
        var rules = Rules.none()
                .and(THE_CHOICE_IS_OFFERED, question.choices().containsAll(chosen))
                .and(ONE_CHOICE_IS_ENOUGH, question.kind() != QuestionKind.ONE_CHOICE || inOrder.size() <= 1);
        return ifAsked(question.kind().hasChoices(), rules, new Answer.Choices(inOrder));
    }

    private Outcome<Answer> files(List<UUID> papers, Answer given) {
        var rules = Rules.none()
                .and(THE_FILE_IS_KEPT_HERE, papers.stream().allMatch(keptHere))
                .and(FILES_ARE_FEW_ENOUGH, papers.size() <= MOST_FILES, MOST_FILES);
        return ifAsked(question.kind() == QuestionKind.FILE, rules, given);
    }

    private Outcome<Answer> territory(Perimeter given) {
        var official = Perimeter.of(given.departements(), given.region());
        var rules = Rules.none().and(THE_CODES_ARE_OFFICIAL, official.isPresent());
        return ifAsked(question.kind() == QuestionKind.TERRITORY, rules, new Answer.Territory(official.orElse(given)));
    }

    private Outcome<Answer> seats(Map<College, Seat> seats) {
        var counted = seats.values().stream()
                .allMatch(seat ->
                        seat.planned() >= 0 && seat.planned() <= MOST_SEATS && seat.speakingForThemselves() >= 0);
        var seated = seats.values().stream().allMatch(seat -> seat.representing() >= 0);
        var planned = new HashMap<>(seats);
        planned.values().removeIf(Seat.NONE::equals);
        var rules = Rules.none().and(SEATS_ARE_COUNTED, counted, MOST_SEATS).and(WHO_SPEAKS_HAS_A_SEAT, seated);
        return ifAsked(question.kind() == QuestionKind.SEATS, rules, new Answer.Seats(planned));
    }

    private Outcome<Answer> partners(List<Partner> given) {
        var named = given.stream()
                .map(partner -> new Partner(AnswerText.line(partner.name()), partner.college(), partner.committed()))
                .toList();
        var rules = Rules.none()
                .and(
                        A_PARTNER_HAS_A_NAME,
                        named.stream().allMatch(partner -> LeadForm.fits(partner.name())),
                        LeadForm.LONGEST)
                .and(PARTNERS_ARE_FEW_ENOUGH, named.size() <= MOST_PARTNERS, MOST_PARTNERS);
        return ifAsked(question.kind() == QuestionKind.PARTNERS, rules, new Answer.Partners(named));
    }

    private static Outcome<Answer> ifAsked(boolean asked, Rules rules, Answer kept) {
        if (!asked) {
            return Outcome.refused(THE_ANSWER_IS_OF_THE_KIND_ASKED);
        }
        return rules.then(() -> kept.isEmpty() ? new Answer.Nothing() : kept);
    }
}
