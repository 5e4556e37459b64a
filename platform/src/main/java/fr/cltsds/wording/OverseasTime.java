package fr.cltsds.wording;

/** An instant as the clocks of an overseas territory show it. */
public record OverseasTime(String place, String text) {}
