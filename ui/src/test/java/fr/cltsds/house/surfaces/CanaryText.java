package fr.cltsds.house.surfaces;

import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerDesk;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.College;
import fr.cltsds.call.CommentDesk;
import fr.cltsds.call.FormView;
import fr.cltsds.call.Partner;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.Seat;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What a canary territory answers: its canary wherever words are written, in the names of its files and inside them. */
final class CanaryText {

    private final AnswerDesk answers;
    private final CommentDesk comments;
    private final TerritoryId territory;
    private final CandidacyId candidacy;
    private final String canary;

    CanaryText(ApplicationContext portal, TerritoryId territory, CandidacyId candidacy, String canary) {
        this.answers = portal.getBean(AnswerDesk.class);
        this.comments = portal.getBean(CommentDesk.class);
        this.territory = territory;
        this.candidacy = candidacy;
        this.canary = canary;
    }

    /** Answers everything, and remembers the ids of what was made. */
    boolean write(FormView form, Map<String, UUID> ids) {
        form.questions().forEach(question -> {
            if (question.kind() == QuestionKind.FILE) {
                attach(question, ids);
            } else {
                save(question);
            }
        });
        var commented = form.questions()
                .filter(question -> question.kind() == QuestionKind.LONG_TEXT)
                .findFirst()
                .orElseThrow()
                .id();
        ids.put("QuestionId", commented.value());
        ids.put("section of the form", form.sections().getFirst().id().value());
        ids.put(
                "comment",
                comments.write(new WriteComment(territory, candidacy, commented, "Remarque " + canary))
                        .orThrow());
        return true;
    }

    private void attach(QuestionView question, Map<String, UUID> ids) {
        var attach = new AttachFile(territory, candidacy, question.id(), canary + ".pdf");
        ids.put(
                "paper",
                answers.attach(attach, CanaryCall.pdf("Pièce " + canary))
                        .orThrow()
                        .paper());
    }

    private void save(QuestionView question) {
        var saved = answers.save(new SaveAnswer(territory, candidacy, question.id(), answer(question), 0));
        if (!(saved instanceof AnswerOutcome.Saved)) {
            throw new IllegalStateException(question.key() + ": " + saved);
        }
    }

    private Answer answer(QuestionView question) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT, FILE -> new Answer.Text("Texte " + canary);
            case YES_NO -> new Answer.YesNo(true);
            case ONE_CHOICE, SEVERAL_CHOICES ->
                new Answer.Choices(List.of(question.choices().getFirst()));
            case TERRITORY ->
                new Answer.Territory(
                        Perimeter.of(List.of("18", "36"), Optional.empty()).orElseThrow());
            case SEATS -> new Answer.Seats(Map.of(College.PEOPLE_ACCOMPANIED, new Seat(4, 3)));
            case PARTNERS ->
                new Answer.Partners(List.of(new Partner("Partenaire " + canary, College.SOCIAL_PROTECTION, true)));
        };
    }
}
