package fr.cltsds.call;

/** A part of a call, as the secretariat writes it one after the other; all are there when it is published. */
public enum CallPart {
    TITLE,
    PURPOSE,
    SOCIAL_WORK,
    WIDE_PANEL,
    EVERYONE_INCLUDED,
    SPECIFICATION,
    SPECIFICATION_FILE,
    OPENING,
    DEADLINE,
    ELIGIBILITY,
    GRID,
    CONTACT_NAME,
    CONTACT_EMAIL,
    CONTACT_PHONE,
    CONTACT_POSTAL_ADDRESS,
    SIGNATORY
}
