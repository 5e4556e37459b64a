package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.letters.Enclosure;
import fr.cltsds.letters.Letter;
import fr.cltsds.letters.Letters;
import fr.cltsds.people.Member;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every letter that a candidacy gives rise to, written in the transaction of the act it tells. */
@Component
class CandidacyLetters {

    private static final URI WORKSPACE = URI.create("/espace");

    private final Letters letters;
    private final Wording wording;

    CandidacyLetters(Letters letters, Wording wording) {
        this.letters = letters;
        this.wording = wording;
    }

    void opening(RequestCandidacy request, Secret secret, CallInSight call) {
        var lead = request.lead();
        write(
                lead.email(),
                "candidacy-opening",
                about(
                        call,
                        Map.of(
                                "name", lead.name(),
                                "organisation", lead.organisation(),
                                "days", CandidacyRequest.OPENS_WITHIN.toDays())),
                link("candidature/ouvrir", request.territory(), secret));
    }

    void welcome(Candidacy candidacy, CallInSight call) {
        var lead = candidacy.lead();
        write(lead.email(), "candidacy-welcome", about(call, Map.of("name", lead.name())), WORKSPACE);
    }

    void invitation(Invitation invitation, Candidacy candidacy, Secret secret, CallInSight call) {
        write(
                invitation.email(),
                "candidacy-invitation",
                about(
                        call,
                        Map.of(
                                "name", invitation.name(),
                                "from", invitation.invitedBy(),
                                "organisation", candidacy.lead().organisation(),
                                "role", wording.label(invitation.role()),
                                "message", invitation.message(),
                                "until", FrenchDates.dateTime(invitation.expiresAt()))),
                link("invitation", candidacy.territory(), secret));
    }

    void signature(Candidacy candidacy, CandidacySignatory signatory, Secret secret, CallInSight call) {
        write(
                signatory.address(),
                "candidacy-signature",
                about(
                        call,
                        Map.of(
                                "name", signatory.name(),
                                "from", candidacy.lead().name(),
                                "organisation", candidacy.lead().organisation())),
                link("signature", candidacy.territory(), secret));
    }

    /** The code travels alone: no link goes with it. */
    void code(CandidacySignatory signatory, SignatureCode code, CallInSight call) {
        letters.write(new Letter(
                signatory.address(),
                "candidacy-code",
                about(
                        call,
                        Map.of(
                                "name", signatory.name(),
                                "code", new Secret(code.digits()),
                                "minutes", SignatureLink.CODE_LASTS.toMinutes())),
                Optional.empty(),
                List.of()));
    }

    /** To the signatory and to the lead, once each: the receipt, and the file as it was filed unless it is too long for a mail. */
    void receipt(Candidacy candidacy, FilingReceipt receipt, CallInSight call, byte[] paper, Optional<byte[]> copy) {
        var values = about(
                call,
                Map.of(
                        "number", receipt.number(),
                        "version", receipt.version(),
                        "filed", FrenchDates.dateTime(receipt.filedAt()),
                        "sha256", receipt.sha256().value(),
                        "organisation", candidacy.lead().organisation(),
                        "enclosed", wording.of(copy.isPresent() ? "receipt.with-copy" : "receipt.without-copy")));
        var enclosures = new ArrayList<Enclosure>();
        enclosures.add(new Enclosure(receipt.fileName("accuse"), "application/pdf", paper));
        copy.ifPresent(file -> enclosures.add(new Enclosure(receipt.fileName("dossier"), "application/pdf", file)));
        both(candidacy)
                .forEach(
                        to -> letters.write(new Letter(to, "candidacy-receipt", values, Optional.empty(), enclosures)));
    }

    void reopened(Candidacy candidacy, CallInSight call) {
        var values = about(call, numbered(candidacy));
        both(candidacy)
                .forEach(
                        to -> letters.write(new Letter(to, "candidacy-reopened", values, Optional.empty(), List.of())));
    }

    void withdrawn(Candidacy candidacy, String reason, CallInSight call) {
        var values = about(call, numbered(candidacy));
        values.put("reason", reason);
        both(candidacy)
                .forEach(to ->
                        letters.write(new Letter(to, "candidacy-withdrawn", values, Optional.empty(), List.of())));
    }

    void deleted(Candidacy candidacy, CallInSight call) {
        letters.write(new Letter(
                candidacy.lead().email(),
                "candidacy-deleted",
                about(call, Map.of("organisation", candidacy.lead().organisation())),
                Optional.empty(),
                List.of()));
    }

    void reminder(Member to, Candidacy candidacy, DraftReminder reminder, CallInSight call, String remaining) {
        var template = candidacy.filedVersion() == 0 ? "candidacy-reminder" : "candidacy-reminder-reopened";
        write(
                new EmailAddress(to.email()),
                template,
                about(
                        call,
                        Map.of(
                                "name", to.name(),
                                "when", wording.label(reminder),
                                "remaining", remaining,
                                "organisation", candidacy.lead().organisation(),
                                "number", candidacy.number().orElse(""))),
                WORKSPACE);
    }

    private static Map<String, Object> numbered(Candidacy candidacy) {
        return Map.of(
                "number", candidacy.number().orElse(""),
                "version", candidacy.filedVersion(),
                "organisation", candidacy.lead().organisation());
    }

    private static List<EmailAddress> both(Candidacy candidacy) {
        var lead = candidacy.lead().email();
        var signatory = candidacy.signatory().map(CandidacySignatory::address).orElse(lead);
        return lead.value().equalsIgnoreCase(signatory.value()) ? List.of(lead) : List.of(signatory, lead);
    }

    private static Map<String, Object> about(CallInSight call, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("call", call.title());
        all.put("deadline", FrenchDates.dateTime(call.deadline()));
        all.put("contact", call.contact().name());
        all.put("contactEmail", call.contact().email());
        return all;
    }

    private static URI link(String path, TerritoryId territory, Secret secret) {
        return URI.create("/" + path + "/" + territory + "/" + secret.value());
    }

    private void write(EmailAddress to, String template, Map<String, Object> values, URI act) {
        letters.write(new Letter(to, template, values, Optional.of(act), List.of()));
    }
}
