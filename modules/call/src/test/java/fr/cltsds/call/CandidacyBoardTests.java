package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.call.CandidacyDesks.Opened;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ModuleTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a team reads of its candidacy while it writes it, and what reading costs. */
@ModuleTest
class CandidacyBoardTests {

    private final CandidacyDesks desks;
    private final SessionFactory sessions;

    @Autowired
    CandidacyBoardTests(ApplicationContext portal, EntityManagerFactory sessions) {
        this.desks = new CandidacyDesks(portal);
        this.sessions = sessions.unwrap(SessionFactory.class);
    }

    @Test
    void aPageCostsTheSameHoweverMuchIsWritten() {
        var full = desks.complete();
        var before = statements(() -> desks.asLead(full, () -> desks.page(full)));

        var letter = desks.question(full, QuestionKind.FILE).id();
        for (var more = 0; more < 5; more++) {
            var _ = desks.joined(full, Role.EDITOR);
            desks.asLead(full, () -> desks.answers
                    .attach(new AttachFile(full.territory(), full.id(), letter, "annexe.pdf"), CallDesks.pdf())
                    .orThrow());
            desks.asLead(full, () -> desks.comments
                    .write(new WriteComment(full.territory(), full.id(), letter, "Précisez."))
                    .orThrow());
        }

        assertThat(statements(() -> desks.asLead(full, () -> desks.page(full)))).isEqualTo(before);
    }

    @Test
    void aTerritorysHomeShowsWhereItsCandidacyStands() {
        var draft = desks.complete();

        var row = desks.asLead(draft, () -> desks.board.rows(draft.territory())).getFirst();

        assertThat(row.status()).isEqualTo(CandidacyStatus.NOT_FILED);
        assertThat(row.territoryName()).contains("Cher et Indre");
        assertThat(row.missing()).isZero();
        assertThat(row.number()).isEmpty();
    }

    @Test
    void everyoneOfTheTeamChecksWhatIsMissing() {
        var draft = desks.opened();
        var reader = desks.joined(draft, Role.READER);

        var completeness = desks.as(reader, () -> desks.board.completeness(draft.territory(), draft.id()));

        assertThat(completeness.missing()).hasSize(completeness.mandatory()).isNotEmpty();
        assertThat(completeness.principles()).hasSize(3).noneMatch(PrincipleCheck::isRespected);
    }

    @Test
    void theDraftIsReadOverAtEveryStage() {
        Opened draft = desks.complete();

        var recap = desks.asLead(draft, () -> desks.board.recap(draft.territory(), draft.id()));

        assertThat(recap.filed()).isFalse();
        assertThat(recap.state()).isEqualTo("Non déposé");
        assertThat(recap.signatory()).contains("Hélène Marchand, présidente");
        assertThat(recap.sections()).flatMap(RecapSection::answers).anyMatch(answer -> !answer.files()
                .isEmpty());
    }

    private long statements(Supplier<?> reading) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        var _ = reading.get();
        return statistics.getPrepareStatementCount() - before;
    }
}
