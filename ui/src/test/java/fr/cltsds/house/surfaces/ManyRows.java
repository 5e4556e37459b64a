package fr.cltsds.house.surfaces;

import fr.cltsds.room.Room;
import java.sql.SQLException;
import java.util.UUID;

/** Rows by the dozen for each list of the portal, put down by hand beside what the canaries have made, and taken away again. */
final class ManyRows implements AutoCloseable {

    private static final String CALL = "insert into call.call select (jsonb_populate_record(c, jsonb_build_object("
            + "'id', gen_random_uuid(), 'reference', 'LISTE-' || gen_random_uuid(), 'slug', 'liste-' || gen_random_uuid(),"
            + " 'opens_at', now() - interval '9 years', 'closes_at', now() - interval '8 years'))).*"
            + " from call.call c, generate_series(1, %d) where c.id = '%s'";
    private static final String FILING =
            "insert into call.filing select id, gen_random_uuid(), 'LISTE-' || gen_random_uuid(),"
                    + " gen_random_uuid(), gen_random_uuid(), 1, 'Territoire ' || line, 'Organisme', 'ASSOCIATION', now(), false,"
                    + " repeat('a', 64) from generate_series(1, %d) line, (select id from call.call where slug like 'liste-%%'"
                    + " order by id limit 1) closed";
    private static final String LETTER =
            "insert into letters.letter (room_id, id, to_address, template, subject, text, html, stage, written_at)"
                    + " select '%2$s', gen_random_uuid(), 'liste@canaris.example', 'candidacy-welcome', 'Objet', 'Texte', '',"
                    + " 'ARCHIVED', now() from generate_series(1, %1$d)";
    private static final String ENTRY = "insert into journal.entry (room_id, at, act, object_id)"
            + " select '%2$s', now(), 'candidacy.begun', gen_random_uuid() from generate_series(1, %1$d)";
    private static final String VISIT =
            "insert into people.entry (territory_id, id, person_id, role, name, reason, since, until)"
                    + " select '%2$s', gen_random_uuid(), gen_random_uuid(), 'REVIEWER', 'Nom', 'Une raison de dix lettres',"
                    + " now() - interval '3 hours', now() - interval '2 hours' from generate_series(1, %1$d)";

    private static final String CLOSED =
            "(select id from call.call where slug like 'liste-%%' order by id limit 1) closed";
    private static final String ASKED = "insert into call.question (id, call_id, asked, asked_at)"
            + " select gen_random_uuid(), closed.id, 'Que faut-il ?', now() from generate_series(1, %d), " + CLOSED;
    private static final String ANSWERED = "with asked as (" + ASKED
            + " returning id, call_id) insert into call.answered_question"
            + " select id, call_id, 'Que faut-il ?', 'Rien.', now(), true from asked";

    private final CanaryDatabase database;
    private final CanaryTerritory home;
    private final UUID call;

    ManyRows(CanaryDatabase database, CanaryTerritory home) {
        this.database = database;
        this.home = home;
        this.call = java.util.Objects.requireNonNull(home.ids().get("CallId"));
        run(CALL.formatted(1, call));
    }

    /** Adds so many rows to what that list shows. */
    void add(Door list, int rows) {
        var room = home.territory().value();
        run(
                switch (list.type().getSimpleName() + "." + list.method().getName()) {
                    case "CallBoard.published", "CallEditingBoard.calls" -> CALL.formatted(rows, call);
                    case "FilingsBoard.filings", "FiledTerritoriesBoard.territories" -> FILING.formatted(rows);
                    case "CallEditingBoard.waiting" -> ASKED.formatted(rows);
                    case "CallEditingBoard.answered" -> ANSWERED.formatted(rows);
                    case "LettersBoard.letters" -> LETTER.formatted(rows, room);
                    case "LettersBoard.nationalLetters" -> LETTER.formatted(rows, Room.NATIONAL_ID);
                    case "JournalBoard.entries" -> ENTRY.formatted(rows, room);
                    case "JournalBoard.nationalEntries" -> ENTRY.formatted(rows, Room.NATIONAL_ID);
                    case "EntryBoard.entries" -> VISIT.formatted(rows, room);
                    default -> throw new IllegalStateException("Say in ManyRows what this list shows: " + list.name());
                });
    }

    /** A call that is over, whose filings may be read. */
    UUID closedCall() {
        return database.one("select id from call.call where slug like 'liste-%' order by id limit 1");
    }

    private void run(String statement) {
        try (var connection = database.open();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The journal alone keeps what it was told. */
    @Override
    public void close() {
        run("delete from call.filing where number like 'LISTE-%'");
        run("delete from call.answered_question where wording = 'Que faut-il ?'");
        run("delete from call.question where asked = 'Que faut-il ?'");
        run("delete from call.call where slug like 'liste-%'");
        run("delete from letters.letter where to_address = 'liste@canaris.example'");
        run("delete from people.entry where reason = 'Une raison de dix lettres'");
    }
}
