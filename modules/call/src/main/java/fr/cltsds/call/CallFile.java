package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;

/** The file of a specification, by what tells it from any other. */
public record CallFile(String name, String type, long size, Sha256 sha256) {}
