package fr.cltsds.call;

import java.time.Instant;

/** Where a list of calls was left: after the call with that deadline and that id. */
public record CallCursor(Instant closesAt, CallId call) {}
