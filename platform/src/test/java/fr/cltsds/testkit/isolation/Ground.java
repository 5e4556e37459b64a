package fr.cltsds.testkit.isolation;

import java.util.List;

/** The exceptions that the ground's own tables need, one reason a line; a module lists its own beside its proof. */
public final class Ground {

    private static final String NO_ROOM = "a table belongs to a room";
    private static final String OWN_LOGIN = "a room opens to its own login";
    private static final String NATIONAL_WRITER = "a national table is written by the national login";
    private static final String ROOM_FIRST = "an index begins with the room";
    private static final String WALL = "row-level security is on and forced";
    private static final String TYPE = "a column is of a type that keeps its room";

    private static final String TRIGGER = "nothing happens behind a statement";

    private Ground() {}

    public static final List<Allowed> EXCEPTIONS = List.of(
            // the migrator's own book-keeping: no login of a room has a grant on it
            new Allowed(NO_ROOM, "public.databasechangelog", "Liquibase's own table: no login of a room has a grant"),
            new Allowed(
                    NO_ROOM, "public.databasechangeloglock", "Liquibase's own table: no login of a room has a grant"),
            new Allowed(WALL, "public.databasechangelog", "made by Liquibase before any change set could say more"),
            new Allowed(WALL, "public.databasechangeloglock", "made by Liquibase before any change set could say more"),
            new Allowed("a table has a primary key", "public.databasechangelog", "made so by Liquibase"),
            new Allowed(TYPE, "public.databasechangelog.dateexecuted", "made so by Liquibase"),
            new Allowed(TYPE, "public.databasechangeloglock.lockgranted", "made so by Liquibase"),
            // what happened: every room adds, the jobs carry
            new Allowed(NO_ROOM, "events.event_publication", "an event names its room; only jobs read the registry"),
            new Allowed(
                    NATIONAL_WRITER,
                    "events.event_publication INSERT to portal_territory",
                    "a room tells what happened in it"),
            new Allowed(
                    NATIONAL_WRITER,
                    "events.event_publication INSERT to portal_personal",
                    "a room tells what happened in it"),
            new Allowed(
                    NATIONAL_WRITER,
                    "events.event_publication INSERT to portal_public",
                    "a room tells what happened in it"),
            new Allowed(
                    NATIONAL_WRITER,
                    "events.event_publication INSERT to portal_jobs",
                    "a listener tells what followed"),
            new Allowed(
                    NATIONAL_WRITER,
                    "events.event_publication UPDATE to portal_jobs",
                    "a publication is marked as heard"),
            new Allowed(
                    NATIONAL_WRITER, "events.event_publication DELETE to portal_jobs", "a publication heard is purged"),
            new Allowed(
                    "a draft is not published",
                    "events.event_publication to portal_jobs",
                    "jobs carry every publication"),
            new Allowed(
                    NO_ROOM,
                    "jobs.scheduled_tasks",
                    "timed work is the jobs' own: it names a room, it holds nothing of it"),
            new Allowed(NO_ROOM, "jobs.parked_publication", "what no listener could hear waits with the jobs"),
            // who may enter
            new Allowed(
                    OWN_LOGIN,
                    "people.membership to portal_personal",
                    "a person reads which territories she may enter"),
            new Allowed(
                    ROOM_FIRST,
                    "people.membership.membership_mine_ix",
                    "a person reads which territories she may enter"),
            new Allowed(
                    OWN_LOGIN, "people.entry to portal_personal", "the nation's people read where they have entered"),
            new Allowed(ROOM_FIRST, "people.entry.entry_mine_ix", "the nation's people read where they have entered"),
            new Allowed(
                    OWN_LOGIN,
                    "people.national_role to portal_national",
                    "the secretariat gives and ends national roles"),
            new Allowed(
                    OWN_LOGIN,
                    "people.national_role to portal_territory",
                    "who enters a territory brings her own national role"),
            // who did what
            new Allowed(OWN_LOGIN, "journal.entry to portal_jobs", "one job seals the journals of all rooms"),
            new Allowed(
                    "a row is counted by nobody",
                    "journal.entry_number_seq",
                    "the order of arrival, so that no room waits for another: it tells a rate, and no page shows it"),
            new Allowed(
                    TRIGGER, "journal.entry.entry_never_rewritten", "nobody rewrites the journal, its owner included"),
            new Allowed(TRIGGER, "journal.entry.entry_never_emptied", "nobody empties the journal, its owner included"),
            new Allowed(
                    TRIGGER, "people.entry.entry_only_ends", "an entry into a territory is never rewritten, it ends"),
            // what is posted
            new Allowed(OWN_LOGIN, "letters.letter to portal_jobs", "one job posts the letters of all rooms"),
            new Allowed(OWN_LOGIN, "letters.enclosure to portal_jobs", "an enclosure is posted with its letter"),
            new Allowed(
                    OWN_LOGIN,
                    "letters.secret to portal_jobs",
                    "a secret is told to the postman alone, then forgotten"),
            new Allowed(
                    ROOM_FIRST, "letters.letter.letter_due_ix", "the job that posts takes what is due, from all rooms"),
            // the installation itself
            new Allowed(
                    NO_ROOM,
                    "people.installation",
                    "one row for the whole installation: the first secretariat's link"));
}
