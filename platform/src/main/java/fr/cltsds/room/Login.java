package fr.cltsds.room;

import java.util.Locale;

/** The database logins of the running portal, one per kind of room; none owns a table, bypasses a policy or creates anything. */
public enum Login {
    TERRITORY(8),
    PERSONAL(4),
    NATIONAL(4),
    PUBLIC(6),
    JOBS(3);

    private final int connections;

    Login(int connections) {
        this.connections = connections;
    }

    public String user() {
        return "portal_" + name().toLowerCase(Locale.ROOT);
    }

    /** How many connections a node keeps for this kind of room at most, on two cores. */
    int connections() {
        return connections;
    }
}
