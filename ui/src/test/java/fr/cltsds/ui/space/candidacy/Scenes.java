package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadKind;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Candidacies in the states that screens show, for tests that look at screens from outside this package. */
public final class Scenes {

    private static final Duration OPEN = Duration.ofDays(20);

    private final ApplicationContext portal;

    public Scenes(ApplicationContext portal) {
        this.portal = portal;
    }

    /** A candidacy, who leads it, and the slug of its call. */
    public record Scene(TerritoryId territory, Actor lead, String slug) {}

    /** As a draft, with its signatory named, a colleague invited, another who comments. */
    public Scene draft(Actor lead) {
        var call = new SomeCall(portal).published(OPEN);
        var team = new SomeTeam(portal, call, lead).complete();
        var _ = team.joined(ActingAs.person("Une relectrice " + Ids.next()), Role.COMMENTATOR);
        var asked = new InviteCoWriter(
                team.territory,
                team.candidacy,
                "Inès Roy",
                new EmailAddress("ines.roy@val-clair.example"),
                Role.EDITOR,
                "Bienvenue.");
        var _ = team.asLead(
                () -> portal.getBean(CoWriterDesk.class).invite(asked).orThrow());
        return new Scene(team.territory, lead, slug(call.value()));
    }

    /** Filed, in a call that has closed since: the nation may look into its room. */
    public Scene filed(Actor lead) {
        var call = new SomeCall(portal).published(OPEN);
        var team = new SomeTeam(portal, call, lead);
        var _ = team.filed();
        var _ = inTheNation(sql -> sql.sql("update call.call set opens_at = closes_at - interval '30 days',"
                        + " closes_at = now() - interval '1 minute' where id = ?")
                .param(call.value())
                .update());
        return new Scene(team.territory, lead, slug(call.value()));
    }

    /** Asked for and not opened yet. */
    public TerritoryId asked(Scene other) {
        var territory = TerritoryId.mint();
        var call = inTheNation(sql -> sql.sql("select id from call.call where slug = ?")
                .param(other.slug())
                .query(java.util.UUID.class)
                .single());
        var lead = new Lead(
                "Paul Roux",
                "directeur",
                "École des exemples",
                new Siret("99900002900010"),
                new EmailAddress("paul.roux@exemples.example"),
                LeadKind.TRAINING_SCHOOL);
        var _ = portal.getBean(CandidacyOpeningDesk.class)
                .request(new RequestCandidacy(territory, new fr.cltsds.call.CallId(call), lead))
                .orThrow();
        return territory;
    }

    /** What the latest letter of that kind written in that room tells its reader alone. */
    public Secret secret(TerritoryId territory, String template) {
        var told = in(Room.jobs(), sql -> sql.sql("""
                        select secret.value from letters.secret secret
                        join letters.letter letter on letter.room_id = secret.room_id and letter.id = secret.letter_id
                        where letter.room_id = ? and letter.template = ? order by letter.id desc limit 1""")
                .params(territory.value(), template)
                .query((row, _) -> row.getString(1))
                .single());
        return new Secret(told.substring(told.lastIndexOf('/') + 1));
    }

    private String slug(java.util.UUID call) {
        return inTheNation(sql -> sql.sql("select slug from call.call where id = ?")
                .param(call)
                .query((row, _) -> row.getString(1))
                .single());
    }

    public <T> T inTheNation(Function<JdbcClient, T> question) {
        return in(Room.national(), question);
    }

    private <T> T in(Room room, Function<JdbcClient, T> question) {
        var sql = portal.getBean(JdbcClient.class);
        var transaction = portal.getBean(TransactionTemplate.class);
        return Objects.requireNonNull(Rooms.ask(room, () -> transaction.execute(_ -> question.apply(sql))));
    }
}
