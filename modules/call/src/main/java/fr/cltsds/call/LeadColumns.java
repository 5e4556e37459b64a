package fr.cltsds.call;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A lead as a row holds it. */
@Embeddable
record LeadColumns(
        @Column(name = "lead_name") String name,
        @Column(name = "lead_function") String function,
        @Column(name = "lead_organisation") String organisation,
        @Column(name = "lead_siret") String siret,
        @Column(name = "lead_email") String email,

        @Enumerated(EnumType.STRING) @Column(name = "lead_kind")
        LeadKind kind) {

    static LeadColumns of(Lead lead) {
        return new LeadColumns(
                lead.name(),
                lead.function(),
                lead.organisation(),
                lead.siret().value(),
                lead.email().value(),
                lead.kind());
    }

    Lead lead() {
        return new Lead(name, function, organisation, new Siret(siret), new EmailAddress(email), kind);
    }
}
