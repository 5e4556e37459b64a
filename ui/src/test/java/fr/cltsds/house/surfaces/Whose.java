package fr.cltsds.house.surfaces;

/** Whose ids a person brings to a surface: her own territory's, another's, or ids that nobody has. */
enum Whose {
    OWN,
    OTHERS,
    NOBODYS
}
