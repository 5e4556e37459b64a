package fr.cltsds.house.screens;

/** One page to look at: who opens it, where it is, and with what status it answers. */
record Visit(Who who, String address, int status) {

    /** Whoever opens pages in these tests. */
    enum Who {
        ANYBODY,
        LEAD,
        LEAD_WHO_FILED,
        SECRETARIAT,
        SECRETARIAT_INSIDE,
        PRESIDENT,
        REVIEWER,
        CONSULTANT
    }

    static Visit of(Who who, String address) {
        return new Visit(who, address, 200);
    }

    static Visit nowhere(Who who, String address) {
        return new Visit(who, address, 404);
    }
}
