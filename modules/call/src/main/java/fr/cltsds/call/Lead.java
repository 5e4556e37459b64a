package fr.cltsds.call;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Siret;

/** The body that answers the call (<i>porteur</i>), and the person who writes in its name. */
public record Lead(String name, String function, String organisation, Siret siret, EmailAddress email, LeadKind kind) {}
