package fr.cltsds.call;

/** A body that takes part beside the lead, and whether it has committed itself in writing. */
public record Partner(String name, College college, boolean committed) {}
