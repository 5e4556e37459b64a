package fr.cltsds.house.surfaces;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadKind;
import fr.cltsds.call.SignatureBoard;
import fr.cltsds.call.SignatureDesk;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The people of one canary territory: they write their candidacy, file it, open it again and ask for a second signature. */
final class CanaryTeam {

    private final ApplicationContext portal;
    private final CanaryDatabase database;
    private final CallId call;
    private final String name;
    private final String canary;
    private final Actor lead;
    private final TerritoryId territory = TerritoryId.mint();
    private final TerritoryId antechamber = TerritoryId.mint();

    CanaryTeam(ApplicationContext portal, CanaryDatabase database, CallId call, String name) {
        this.portal = portal;
        this.database = database;
        this.call = call;
        this.name = name;
        this.canary = "CANARI-" + name.toUpperCase(Locale.ROOT);
        this.lead = CanaryPeople.person("porteuse." + name);
    }

    CanaryTerritory settled(String slug, UUID asked) {
        request(territory);
        request(antechamber);
        var candidacy = portal.getBean(CandidacyOpeningDesk.class)
                .open(new OpenCandidacy(territory, database.secret(territory, "candidacy-opening")), lead)
                .orThrow();
        var ids = new HashMap<String, UUID>(Map.of("CandidacyId", candidacy.value(), "CallId", call.value()));
        var form = portal.getBean(CallBoard.class).form(call, 1);
        asLead(() -> new CanaryText(portal, territory, candidacy, canary).write(form, ids));
        ids.put("question to the nation", asked);
        ids.put("invitation", invite(candidacy));
        var coWriter = CanaryPeople.person("redactrice." + name);
        var correspondent = CanaryPeople.person("referente." + name);
        database.admit(territory, coWriter, Role.EDITOR);
        database.admit(territory, correspondent, Role.CORRESPONDENT);
        var signature = filedAndReopened(candidacy);
        ids.put("letter", database.letter(territory, "candidacy-receipt"));
        return new CanaryTerritory(
                canary,
                territory,
                antechamber,
                lead,
                coWriter,
                correspondent,
                address("invitee").value(),
                address("signataire").value(),
                database.secret(antechamber, "candidacy-opening"),
                database.secret(territory, "candidacy-invitation"),
                signature,
                Map.copyOf(ids),
                Map.of("slug", slug, "name", database.enclosure(database.letter(territory, "candidacy-receipt"))));
    }

    private void request(TerritoryId room) {
        var asked = new Lead(
                lead.name(),
                "Chargée " + canary,
                "Organisme " + canary,
                new Siret("99900001100018"),
                lead.email(),
                LeadKind.ASSOCIATION);
        var _ = portal.getBean(CandidacyOpeningDesk.class)
                .request(new RequestCandidacy(room, call, asked))
                .orThrow();
    }

    private UUID invite(CandidacyId candidacy) {
        return asLead(() -> portal.getBean(CoWriterDesk.class)
                .invite(new InviteCoWriter(
                        territory,
                        candidacy,
                        "Invitée " + canary,
                        address("invitee"),
                        Role.READER,
                        "Bonjour " + canary))
                .orThrow());
    }

    /** A version is filed, with its receipt, and the next one waits for its signature. */
    private Secret filedAndReopened(CandidacyId candidacy) {
        var link = signatory(candidacy);
        var desk = portal.getBean(SignatureDesk.class);
        var _ = desk.sendCode(new SendCode(territory, link)).orThrow();
        var code = database.secret(territory, "candidacy-code").value();
        var revision =
                portal.getBean(SignatureBoard.class).page(territory, link).revision();
        var _ = desk.file(new FileCandidacy(territory, link, code, revision)).orThrow();
        var _ = asLead(() -> portal.getBean(CandidacyDesk.class)
                .reopen(new ReopenCandidacy(territory, candidacy))
                .orThrow());
        if (asLead(() -> portal.getBean(CandidacyBoard.class).rows(territory)).isEmpty()) {
            throw new IllegalStateException("The canary's candidacy is not seen by " + lead.name());
        }
        return signatory(candidacy);
    }

    private Secret signatory(CandidacyId candidacy) {
        var _ = asLead(() -> portal.getBean(CandidacyDesk.class)
                .nameSignatory(new NameSignatory(
                        territory, candidacy, "Signataire " + canary, "Présidente", address("signataire")))
                .orThrow());
        return database.secret(territory, "candidacy-signature");
    }

    private EmailAddress address(String who) {
        return new EmailAddress(who + "." + name + "@canaris.example");
    }

    private <T> T asLead(Supplier<T> act) {
        return portal.getBean(ActingAs.class).as(lead, act);
    }
}
