package fr.cltsds.ui.demo;

import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.CommentDesk;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Role;
import fr.cltsds.ui.demo.DemoCandidacy.Place;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The co-writers of the draft that is alive: one comments, one writes, one has not answered yet. */
@Component
@Profile("demo")
class DemoTeam {

    static final EmailAddress COMMENTS = new EmailAddress("sonia.petit@val-clair.example");
    static final EmailAddress WRITES = new EmailAddress("bruno.keller@ecole-des-rives.example");
    private static final Pattern INVITATION = Pattern.compile("/invitation/[0-9a-f-]{36}/([A-Za-z0-9_-]{22})");

    private final CandidacyBoard candidacies;
    private final CoWriterDesk coWriters;
    private final CommentDesk comments;
    private final DemoAccounts accounts;
    private final DemoActing acting;

    DemoTeam(
            CandidacyBoard candidacies,
            CoWriterDesk coWriters,
            CommentDesk comments,
            DemoAccounts accounts,
            DemoActing acting) {
        this.candidacies = candidacies;
        this.coWriters = coWriters;
        this.comments = comments;
        this.accounts = accounts;
        this.acting = acting;
    }

    void joined(Place place) {
        invited(place, COMMENTS, "Sonia Petit", Role.COMMENTATOR, true);
        invited(place, WRITES, "Bruno Keller", Role.EDITOR, true);
        invited(place, new EmailAddress("ines.roy@val-clair.example"), "Inès Roy", Role.READER, false);
        commented(place);
    }

    private void invited(Place place, EmailAddress email, String name, Role role, boolean accepts) {
        var team = acting.as(place.lead(), () -> candidacies.team(place.territory(), place.candidacy()));
        var member = team.members().stream().anyMatch(one -> one.email().equals(email.value()));
        var asked = team.invitations().stream().anyMatch(one -> one.email().equals(email.value()));
        if (!asked && !member) {
            acting.as(place.lead(), () -> {
                var _ = coWriters
                        .invite(new InviteCoWriter(
                                place.territory(), place.candidacy(), name, email, role, "Votre regard nous aidera."))
                        .orThrow();
            });
        }
        if (accepts && !member) {
            var secret = new Secret(acting.told(email, INVITATION));
            var _ = coWriters.accept(
                    new AcceptInvitation(place.territory(), secret),
                    accounts.of(email, name).actor());
        }
    }

    private void commented(Place place) {
        var answered =
                acting
                        .as(place.lead(), () -> candidacies.page(place.territory(), place.candidacy()))
                        .sections()
                        .stream()
                        .flatMap(section -> section.answers().stream())
                        .toList();
        if (answered.stream().anyMatch(line -> line.openComments() > 0)) {
            return;
        }
        var question = answered.stream()
                .filter(line -> line.question().kind() == QuestionKind.LONG_TEXT
                        && !line.answer().isEmpty())
                .findFirst()
                .orElseThrow();
        acting.as(accounts.of(COMMENTS, "Sonia Petit").actor(), () -> {
            var _ = comments.write(new WriteComment(
                            place.territory(),
                            place.candidacy(),
                            question.question().id(),
                            "Peut-on nommer aussi les équipes de polyvalence ? Elles seront les premières concernées."))
                    .orThrow();
        });
    }
}
