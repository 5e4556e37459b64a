package fr.cltsds.people;

import fr.cltsds.room.TerritoryId;
import java.time.Instant;

/** A territory into which the actor looks now, from outside, and until when. */
public record MyEntry(TerritoryId territory, Instant until) {}
