package fr.cltsds.call;

/** One of the three principles that the call imposes; computed on the file, it never prevents filing. */
public enum Principle {
    /** «Centrer les réflexions sur le travail social». */
    FOCUS_ON_SOCIAL_WORK,
    /** «Associer un large panel de partenaires». */
    WIDE_PANEL,
    /** «Inclure des travailleurs sociaux et des personnes accompagnées». */
    SOCIAL_WORKERS_AND_PEOPLE_ACCOMPANIED
}
