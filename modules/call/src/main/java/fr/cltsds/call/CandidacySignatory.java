package fr.cltsds.call;

import fr.cltsds.kernel.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The person who may engage the lead and files in its name (<i>représentant habilité</i>). */
@Embeddable
record CandidacySignatory(
        @Column(name = "signatory_name") String name,
        @Column(name = "signatory_function") String function,
        @Column(name = "signatory_email") String email) {

    EmailAddress address() {
        return new EmailAddress(email);
    }
}
