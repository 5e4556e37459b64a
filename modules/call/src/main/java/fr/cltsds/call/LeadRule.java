package fr.cltsds.call;

import fr.cltsds.kernel.Rule;

/** What a lead must tell of itself, field by field, before it is sent a link. */
public enum LeadRule implements Rule {
    THE_NAME_IS_TOLD,
    THE_FUNCTION_IS_TOLD,
    THE_ORGANISATION_IS_TOLD,
    THE_SIRET_IS_VALID,
    THE_EMAIL_IS_VALID,
    THE_KIND_IS_CHOSEN
}
