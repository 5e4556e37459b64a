package fr.cltsds.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Memberships;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.PortalDatabase;
import fr.cltsds.wording.Wording;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;
import trial.GroundTest;

/** A letter is written with the act it tells of, leaves after it, and leaves once. */
@GroundTest
class LettersTests {

    private static final EmailAddress SOMEONE = new EmailAddress("une.personne@territoire.example");
    private static final String LINK = "/cahier/AbCdEf";

    private final Letters letters;
    private final LettersBoard board;
    private final LettersDesk desk;
    private final OutgoingLetters outgoing;
    private final Wording wording;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final LetterRows rows;
    private final JdbcClient sql;
    private final PortalDatabase database;
    private final ActingAs acting;

    private final TerritoryId territory = TerritoryId.mint();
    private final Actor member = ActingAs.person("Une membre");
    private final List<PostedLetter> bag = new CopyOnWriteArrayList<>();

    @Autowired
    LettersTests(
            Letters letters,
            LettersBoard board,
            LettersDesk desk,
            OutgoingLetters outgoing,
            Wording wording,
            Memberships memberships,
            TransactionTemplate transaction,
            LetterRows rows,
            JdbcClient sql,
            PortalDatabase database,
            ActingAs acting) {
        this.letters = letters;
        this.board = board;
        this.desk = desk;
        this.outgoing = outgoing;
        this.wording = wording;
        this.memberships = memberships;
        this.transaction = transaction;
        this.rows = rows;
        this.sql = sql;
        this.database = database;
        this.acting = acting;
    }

    @BeforeEach
    void aTerritoryWithAMemberAndNothingToPost() throws SQLException {
        here(() -> memberships.grant(member, Role.LEAD));
        asSuperuser("delete from letters.secret; delete from letters.enclosure; delete from letters.letter");
    }

    @Test
    void aLetterLeavesOnceItsTransactionHasTakenPlace() {
        here(() -> {
            letters.write(notebook());
            post(bag::add);
            assertThat(bag).isEmpty();
        });

        post(bag::add);
        post(bag::add);

        assertThat(bag).hasSize(1);
        assertThat(row().stage()).isEqualTo(LetterStage.POSTED);
        assertThat(row().postedAt()).isPresent();
    }

    @Test
    void anActThatDoesNotTakePlaceWritesNobody() {
        assertThatThrownBy(() -> here(() -> {
                    letters.write(notebook());
                    throw new IllegalStateException("It did not take place");
                }))
                .hasMessage("It did not take place");

        post(bag::add);

        assertThat(bag).isEmpty();
    }

    @Test
    void aLetterSaysTheSameInPlainTextAndInHtml() {
        here(() -> letters.write(notebook()));
        post(bag::add);

        var letter = bag.getFirst();
        assertThat(letter.subject()).isEqualTo("Votre cahier «\u202fL’été & <nous>\u202f»");
        assertThat(letter.text()).isEqualTo("""
                Bonjour Une personne,

                Votre cahier est ouvert jusqu’au vendredi 13 juillet 2018, 23\u202fh\u202f59.
                Votre code\u202f: 123456

                - une page
                - une autre page

                Ouvrir mon cahier\u202f:
                http://localhost:8080/cahier/AbCdEf

                --\s
                Pourquoi je reçois ce message\u202f: Vous avez demandé un cahier.

                Comités locaux du travail social
                http://localhost:8080
                """);
        assertThat(letter.html())
                .contains("<html lang=\"fr\">")
                .contains("L’été &amp; &lt;nous&gt;")
                .contains("<li>une autre page</li>")
                .contains("Votre code\u202f: 123456")
                .contains("href=\"http://localhost:8080/cahier/AbCdEf\">Ouvrir mon cahier</a>")
                .contains("Vous avez demandé un cahier.")
                .doesNotContain("<img", "<script", "\uE000");
    }

    @Test
    void aSecretIsToldToItsReaderAloneAndForgottenOncePosted() throws SQLException {
        here(() -> letters.write(notebook()));

        var shown = acting.as(member, () -> board.letter(territory, row().id()));
        assertThat(shown.text())
                .contains("Votre code\u202f: [réservé au destinataire]")
                .doesNotContain("AbCdEf", "123456");
        assertThat(secrets()).isEqualTo(2);
        var claim = claimOf(row());
        assertThatThrownBy(() -> here(() -> {
                    var _ = outgoing.secrets(claim);
                }))
                .hasStackTraceContaining("permission denied for table secret");

        post(bag::add);

        assertThat(secrets()).isZero();
    }

    @Test
    void aSecretThatWaitsTooLongIsForgotten() throws SQLException {
        here(() -> letters.write(notebook()));
        asSuperuser("update letters.letter set written_at = written_at - interval '31 days', stage = 'PARKED'");

        post(bag::add);

        assertThat(secrets()).isZero();
        assertThat(bag).isEmpty();
    }

    @Test
    void inADemonstrationNothingLeavesAndTheMailboxShowsTheLink() throws SQLException {
        var mailbox = new DemonstrationMailbox(rows, transaction, sql);
        here(() -> letters.write(notebook()));

        post(new DemonstrationPostman());

        var row = mailbox.letters(Optional.empty()).rows().getFirst();
        assertThat(row.stage()).isEqualTo(LetterStage.POSTED);
        assertThat(mailbox.letter(row.id()).text()).contains("http://localhost:8080" + LINK, "123456");
        assertThat(secrets()).isEqualTo(2);
        assertThat(mailbox.postAgain(row.id())).isFalse();
    }

    @Test
    void twoNodesNeverPostTheSameLetter() throws InterruptedException {
        here(() -> IntStream.range(0, 60).forEach(_ -> letters.write(plain())));

        var nodes = new ArrayList<Thread>();
        for (var node = 0; node < 2; node++) {
            nodes.add(Thread.ofPlatform().start(() -> post(bag::add)));
        }
        for (var node : nodes) {
            node.join();
        }

        assertThat(bag).hasSize(60);
        assertThat(bag).extracting(PostedLetter::id).doesNotHaveDuplicates();
    }

    @Test
    void aLetterThatFailsIsTriedLaterAndLaterThenParked() throws SQLException {
        here(() -> letters.write(plain()));
        var delays = new ArrayList<Duration>();

        for (var attempt = 1; attempt <= 6; attempt++) {
            post(_ -> refuse());
            post(bag::add);
            var row = row();
            assertThat(row.attempts()).isEqualTo(attempt);
            assertThat(row.failure()).contains("Le serveur ne répond pas");
            row.nextAttempt().ifPresent(next -> delays.add(Duration.between(realTime(), next)));
            asSuperuser("update letters.letter set next_attempt_at = next_attempt_at - interval '7 hours'");
        }

        assertThat(bag).isEmpty();
        assertThat(row().stage()).isEqualTo(LetterStage.PARKED);
        assertThat(delays).hasSize(5);
        assertThat(delays.stream().map(delay -> Math.round(delay.toSeconds() / 60.0)))
                .containsExactly(1L, 5L, 30L, 120L, 360L);
    }

    @Test
    void aLetterThatFailedIsSentOffAgainByAPerson() throws SQLException {
        here(() -> letters.write(plain()));
        asSuperuser("update letters.letter set stage = 'PARKED', attempts = 6, next_attempt_at = null");

        var again = acting.as(member, () -> desk.postAgain(new PostAgain(territory, row().id())));
        post(bag::add);

        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(bag).hasSize(1);
        assertThat(acting.as(member, () -> desk.postAgain(new PostAgain(territory, row().id()))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anotherTerritorysLetterIsNotThere() {
        var elsewhere = TerritoryId.mint();
        here(() -> letters.write(plain()));
        var letter = row().id();
        Rooms.enter(
                Room.of(elsewhere), () -> transaction.executeWithoutResult(_ -> memberships.grant(member, Role.LEAD)));

        acting.as(member, () -> {
            assertThatThrownBy(() -> desk.postAgain(new PostAgain(elsewhere, letter)))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> board.letter(elsewhere, letter)).isInstanceOf(Missing.class);
            assertThat(board.letters(elsewhere, Optional.empty()).rows()).isEmpty();
        });
    }

    @Test
    void aLetterWhoseNodeDiedIsPostedByTheNextOne() throws SQLException {
        here(() -> letters.write(plain()));
        Rooms.enter(
                Room.jobs(),
                () -> transaction.executeWithoutResult(
                        _ -> assertThat(outgoing.claim()).isPresent()));
        post(bag::add);
        assertThat(bag).as("claimed by a node that may be alive").isEmpty();

        asSuperuser("update letters.letter set claimed_until = claimed_until - interval '6 minutes'");
        post(bag::add);

        assertThat(bag).hasSize(1);
    }

    @Test
    void manyLettersAreReadPageByPage() {
        here(() -> IntStream.range(0, 52).forEach(_ -> letters.write(plain())));

        var first = acting.as(member, () -> board.letters(territory, Optional.empty()));
        var second = acting.as(member, () -> board.letters(territory, first.next()));

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows());
    }

    private static Letter notebook() {
        return new Letter(
                SOMEONE,
                "trial",
                Map.of(
                        "title",
                        "L’été & <nous>",
                        "name",
                        "Une personne",
                        "until",
                        Instant.parse("2018-07-13T21:59:59Z"),
                        "code",
                        new Secret("123456")),
                Optional.of(URI.create(LINK)),
                List.of());
    }

    private static Letter plain() {
        return new Letter(SOMEONE, "trial-plain", Map.of(), Optional.empty(), List.of());
    }

    private static void refuse() {
        throw new MailSendException("Le serveur ne répond pas");
    }

    private void post(Postman postman) {
        var outside = Thread.ofPlatform()
                .start(() -> Rooms.enter(Room.jobs(), new Posting(outgoing, postman, wording, transaction)::run));
        try {
            outside.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void here(Runnable act) {
        Rooms.enter(Room.of(territory), () -> transaction.executeWithoutResult(_ -> act.run()));
    }

    private LetterRow row() {
        return acting.as(
                member, () -> board.letters(territory, Optional.empty()).rows().getFirst());
    }

    private OutgoingLetters.Claimed claimOf(LetterRow row) {
        return new OutgoingLetters.Claimed(territory.value(), row.id(), row.to(), row.subject(), "", "", 1);
    }

    private int secrets() throws SQLException {
        try (var superuser = database.superuser();
                var rows = superuser.createStatement().executeQuery("select count(*) from letters.secret")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private static Instant realTime() {
        return Instant.now();
    }

    private void asSuperuser(String statements) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            var _ = statement.execute(statements);
        }
    }
}
