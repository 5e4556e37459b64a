package fr.cltsds.call;

import java.util.UUID;

/** Where the list of territories was left. */
public record FiledTerritoryCursor(String name, UUID territory) {}
